import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../../hooks/appContext';
import type { WordMeasures } from '../../../live/rest/transcripts';
import type { Call } from '../../../live/rest/types';
import { clock, fineSeconds, oneDecimal, percent, whole } from '../../../texts/units';
import type { CallPlayer } from '../callPlayer';
import { ScriptCovered } from './ScriptCovered';
import { StageTimeline } from './StageTimeline';

/** More voiced pauses a minute than this are a flag (docs: numbers that others publish). */
const manyFillers = 10;

/** Nearer than this to the first time is the same pace. */
const samePace = 0.05;

/** What the words of the call tell: numbers, the stages, and the moments that decide. Each moment plays. */
export function WordFacts({ call, measures, player }: { call: Call; measures: WordMeasures; player: CallPlayer }) {
  const { facts: words, objections } = useTexts();
  const moment = (at: number) => <Moment at={at} player={player} />;
  return (
    <section className="card panel">
      <h2>{words.title}</h2>
      <Numbers measures={measures} />
      {measures.stages.length > 0 && <StageTimeline stages={measures.stages} durationSeconds={call.durationSeconds} player={player} />}
      <div className="facts">
        <Group title={words.objections} none={words.noObjections}>{measures.objections.map(({ at, class: kind, text, followUp }) => (
          <li key={at}>{moment(at)}<span><b>{objections[kind] ?? kind}</b> <q>{text}</q></span><small className={followUp ? '' : 'missed'}>{followUp ? <>{words.followUp} <q>{followUp.text}</q></> : words.noFollowUp}</small></li>
        ))}</Group>
        <Group title={words.closing} none={words.noClosing}>{measures.closingQuestions.map(({ at, text, silenceSeconds, brokenBy }) => (
          <li key={at}>{moment(at)}<q>{text}</q>{silenceSeconds !== null && <small className="numbers">{words.silence(fineSeconds(silenceSeconds))}{brokenBy && ` · ${words.brokenBy[brokenBy]}`}</small>}</li>
        ))}</Group>
        <Group title={words.next} none={words.noNext} missed>{measures.nextStep && [<li key="next">{moment(measures.nextStep.at)}<q>{measures.nextStep.text}</q></li>]}</Group>
        {measures.repeats.length > 0 && <Group title={words.repeats} none="">{measures.repeats.map(({ first, again, text, rateChange }) => (
          <li key={again}><span>{moment(first)} {moment(again)}</span><q>{text}</q>{rateChange !== null && <small className="numbers">{Math.abs(rateChange - 1) < samePace ? words.samePace : rateChange > 1 ? words.faster(percent(rateChange - 1)) : words.slower(percent(1 - rateChange))}</small>}</li>
        ))}</Group>}
        {call.script && measures.script && <ScriptCovered script={call.script} covered={measures.script} player={player} />}
      </div>
    </section>
  );
}

function Numbers({ measures }: { measures: WordMeasures }) {
  const { facts: words } = useTexts();
  const rows: [name: string, value: string, above: boolean][] = [
    [words.fillers, oneDecimal(measures.fillersPerMinute), (measures.fillersPerMinute ?? 0) > manyFillers],
    measures.questionsPerTenMinutes === null ? [words.questionCount, String(measures.questions.length), false] : [words.questions, oneDecimal(measures.questionsPerTenMinutes), false],
    measures.charactersPerMinute === null ? [words.wordRate, whole(measures.wordsPerMinute), false] : [words.characterRate, whole(measures.charactersPerMinute), false],
    [words.echoes, String(measures.echoes.length), false],
    ...(measures.script ? [[words.scriptSaid, percent(measures.script.said), false] as [string, string, boolean]] : []),
  ];
  return <dl className="fact-numbers numbers">{rows.map(([name, value, above]) => <div key={name}><dt>{name}</dt><dd className={above ? 'above' : ''}>{value}</dd></div>)}</dl>;
}

export function Moment({ at, player }: { at: number; player: CallPlayer }) {
  const { call: words } = useTexts();
  return <Button size="small" type="text" className="moment numbers" aria-label={words.playFrom(clock(at))} onClick={() => player.playFrom(at)}>{clock(at)}</Button>;
}

function Group({ title, none, missed = false, children }: { title: string; none: string; missed?: boolean; children: ReactNode[] | null }) {
  return <div><h3>{title}</h3>{children && children.length > 0 ? <ul>{children}</ul> : <p className={`panel-empty ${missed ? 'missed' : ''}`}>{none}</p>}</div>;
}
