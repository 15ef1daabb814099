import { Button } from 'antd';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { leads, useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { usePages } from '../../hooks/usePages';
import { attempts, drills, type Attempt, type Drill } from '../../live/rest/drills';
import { errorText, wordsOf } from '../../texts';
import { Notice } from '../parts/Notice';
import { PracticeFrame } from '../practice/PracticeFrame';
import { ExerciseTitle } from './ExerciseTitle';
import { OutcomeTag } from './OutcomeTag';
import { SkillGlyph } from './SkillGlyph';
import { skillTarget } from './skillFacts';
import { WeakEndings } from './WeakEndings';
import './drills.css';

/** How many of the person's last tries are looked at for the cards. */
const lookedAt = 100;

/** What can be practised: what ships, and what the team made of real moments. */
export function DrillsPage() {
  const texts = useTexts();
  const { drills: words } = texts;
  const { me } = useSession();
  const teamId = me.teams[0]?.id;
  const list = usePages(useCallback((cursor: string | null, signal?: AbortSignal) =>
    teamId ? drills.list(teamId, cursor, signal) : Promise.resolve({ items: [], next: null }), [teamId]));
  const tried = useLoad(useCallback((signal: AbortSignal) => attempts.list({ agent: me.id, limit: lookedAt }, signal), [me.id]));
  const last = new Map<string, Attempt>();
  for (const attempt of tried.value?.items ?? []) if (attempt.outcome !== 'open' && !last.has(attempt.exerciseId)) last.set(attempt.exerciseId, attempt);
  const own = list.rows?.filter((drill) => !drill.shipped) ?? [], shipped = list.rows?.filter((drill) => drill.shipped) ?? [];
  return (
    <PracticeFrame title={words.title} lead={words.lead} action={leads(me) && teamId && <WeakEndings teamId={teamId} made={list.reload} />}>
      {list.problem ? <Notice title={errorText(texts, list.problem)} action={<Button onClick={list.reload}>{texts.common.retry}</Button>} />
        : list.rows?.length === 0 ? <Notice title={words.none} /> : null}
      {own.length > 0 && <section className="drills"><h2>{words.own}</h2><Cards rows={own} last={last} /></section>}
      {shipped.length > 0 && <section className="drills">{own.length > 0 && <h2>{words.shipped}</h2>}<Cards rows={shipped} last={last} /></section>}
      {list.hasMore && <Button onClick={() => void list.more()}>{words.more}</Button>}
    </PracticeFrame>
  );
}

function Cards({ rows, last }: { rows: Drill[]; last: ReadonlyMap<string, Attempt> }) {
  const { language, texts } = useLanguage();
  const { drills: words } = texts;
  return (
    <ul className="drill-cards">
      {rows.map((drill) => {
        const attempt = last.get(drill.id);
        return (
          <li key={drill.id}>
            <Link to={`/practice/drills/${drill.id}`} className="card drill-card">
              <SkillGlyph skill={drill.skill} />
              <small>{words.skills[drill.skill]}{drill.clip && ` · ${words.fromCall}`}</small>
              <b><ExerciseTitle title={wordsOf(drill.words, language)?.title ?? ''} /></b>
              <p>{skillTarget(drill.skill, drill.target, texts)}</p>
              <span className="drill-card-foot">
                <em>{words.seconds(drill.seconds)}</em>
                {attempt ? <OutcomeTag outcome={attempt.outcome} /> : <em>{words.notTried}</em>}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
