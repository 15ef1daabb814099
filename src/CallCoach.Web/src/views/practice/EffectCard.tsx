import { Select } from 'antd';
import { useCallback, useState } from 'react';
import { useLanguage, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { assignments, type Effect, type EffectGroup, type Estimate } from '../../live/rest/training';
import { LoadState } from '../parts/LoadState';
import { Curve } from './Curve';
import { day } from './days';
import { inUnit, signedInUnit } from './readingUnits';

/** Did it help? One reading on real calls before and after, against colleagues in the same weeks. */
export function EffectCard({ teamId, assignmentId }: { teamId: string; assignmentId: string }) {
  const { training: words } = useTexts();
  const [reading, setReading] = useState('fadedEndings');
  const load = useLoad(useCallback((signal: AbortSignal) => assignments.effect(teamId, assignmentId, reading, signal), [teamId, assignmentId, reading]));
  return (
    <section className="card effect">
      <header><h2>{words.assign.effect}</h2><Select aria-label={words.assign.reading} value={reading} onChange={setReading} popupMatchSelectWidth={false} options={Object.entries(words.readings).map(([value, label]) => ({ value, label }))} /></header>
      <LoadState load={load}>{(effect) => <Figures effect={effect} />}</LoadState>
    </section>
  );
}

function Figures({ effect }: { effect: Effect }) {
  const { language, texts: { training: { assign: words } } } = useLanguage();
  const { difference, reading } = effect;
  const verdict = difference?.low === null || difference?.low === undefined || difference.high === null ? words.tooFew : difference.low <= 0 && difference.high >= 0 ? words.unclear : words.clear;
  return (
    <>
      <p className="note">{words.effectLead(day(effect.from, language), day(effect.at, language), day(effect.to, language))}</p>
      <div className="effect-groups">
        <Group name={words.assigned} group={effect.assigned} reading={reading} />
        <Group name={words.others} group={effect.others} reading={reading} />
        <div className="main"><h3>{words.difference}</h3><strong>{difference ? signedInUnit(reading, difference.value) : '–'}</strong><small>{range(reading, difference)}</small><small> {words.differenceHint}</small></div>
      </div>
      <p><b>{verdict}</b></p>
      <div className="table-card">
        <table className="people-table">
          <thead><tr><th>{words.columns.person}</th><th>{words.before}</th><th>{words.after}</th><th>{words.change}</th><th>{words.now}</th><th>{words.curve}</th></tr></thead>
          <tbody>{effect.people.map((row) => (
            <tr key={row.person.id}>
              <td>{row.person.name}<br /><small className="hint numbers">{words.calls(row.callsBefore, row.callsAfter)}</small></td>
              <td className="numbers">{inUnit(reading, row.before)}</td><td className="numbers">{inUnit(reading, row.after)}</td>
              <td className="numbers">{row.change ? signedInUnit(reading, row.change.value) : '–'} <small className="hint">{range(reading, row.change)}</small></td>
              <td className="numbers">{inUnit(reading, row.level?.value ?? null)}</td><td><Curve values={row.attempts} label={words.curve} /></td>
            </tr>
          ))}</tbody>
        </table>
      </div>
    </>
  );
}

function Group({ name, group, reading }: { name: string; group: EffectGroup; reading: string }) {
  const { training: { assign: words } } = useTexts();
  return (
    <div>
      <h3>{name}</h3>
      <strong>{inUnit(reading, group.before)} → {inUnit(reading, group.after)}</strong>
      <small className="numbers">{group.change && `${words.change} ${signedInUnit(reading, group.change.value)} ${range(reading, group.change)} · `}{words.peopleCount(group.people)} · {words.calls(group.callsBefore, group.callsAfter)}</small>
    </div>
  );
}

/** The interval as people read it; nothing where there is none. */
function range(reading: string, estimate: Estimate | null): string {
  return estimate?.low === null || estimate?.low === undefined || estimate.high === null ? '' : `[${signedInUnit(reading, estimate.low)} … ${signedInUnit(reading, estimate.high)}]`;
}
