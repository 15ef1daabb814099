import dayjs from 'dayjs';
import { useLanguage } from '../../hooks/appContext';
import type { CallReport } from '../../live/callReport';
import { clock, oneDecimal } from '../../texts/units';
import { callReadings } from '../call/readingRows';
import { ScoreRing } from '../parts/ScoreRing';
import { ReportScore } from './ReportScore';

const timeForm = 'YYYY-MM-DD HH:mm';

/** The page itself: who and when, the score with its reasons, the voice, the words, the cues, and room for two names. */
export function ReportSheet({ report }: { report: CallReport }) {
  const { texts } = useLanguage();
  const { report: words, live } = texts;
  const { call, review } = report;
  const total = review ? review.total : call.report?.score?.total ?? null;
  const facts: [string, string | null][] = [
    [words.agent, call.agent.name], [words.team, call.team.name], [words.started, dayjs(call.startedAt).format(timeForm)], [words.length, clock(call.durationSeconds)],
    [words.customer, call.customerReference], [words.campaign, call.campaign], [words.direction, call.direction && live[call.direction]],
  ];
  return (
    <article className="report-sheet">
      <header>
        <div>
          <h1>{words.title}</h1>
          <dl className="report-facts">{facts.map(([name, value]) => value && <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
        </div>
        <ScoreRing score={total} size={92} />
      </header>
      {review?.summary && <section><h2>{words.summary}</h2><p>{review.summary}</p></section>}
      <ReportScore call={call} review={review} />
      <section className="report-columns">
        <div><h2>{words.voice}</h2><ul>{callReadings(call, texts).map((row) => <li key={row.id}>{row.sentence}</li>)}</ul></div>
        <div><h2>{words.words}</h2><WordFacts report={report} /></div>
        <div><h2>{words.cues}</h2><Cues report={report} /></div>
      </section>
      <footer><span>{words.agent}</span><span>{words.supervisor}</span><small>{words.made(dayjs().format(timeForm))}</small></footer>
    </article>
  );
}

function WordFacts({ report: { transcript } }: { report: CallReport }) {
  const { texts: { report: words } } = useLanguage();
  const measures = transcript?.measures;
  if (!measures) return <p>–</p>;
  const facts: [string, string][] = [
    [words.fillers, oneDecimal(measures.fillersPerMinute)], [words.questions, oneDecimal(measures.questionsPerTenMinutes)],
    [words.objections, String(measures.objections.length)], [words.nextStep, measures.nextStep ? words.yes : words.no],
  ];
  return <ul>{facts.map(([name, value]) => <li key={name}>{name}: <b className="numbers">{value}</b></li>)}</ul>;
}

function Cues({ report: { call } }: { report: CallReport }) {
  const { texts: { report: words, cues } } = useLanguage();
  if (call.cues.length === 0) return <p>{words.noCues}</p>;
  const names: Record<string, string> = cues;
  return <ul>{call.cues.slice(0, 8).map(({ number, at, code, followed }) => <li key={number}><span className="numbers">{clock(at)}</span> {names[code] ?? code}{followed !== null && ` · ${followed ? words.followed : words.notFollowed}`}</li>)}</ul>;
}
