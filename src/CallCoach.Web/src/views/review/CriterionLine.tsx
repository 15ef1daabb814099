import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { mostPoints, type ScoreLine } from '../../live/reviewEdit';
import type { Criterion } from '../../live/rest/types';
import { wordsOf, type Texts } from '../../texts';
import { readingParts, readingValue } from '../../texts/readingValue';
import { clock, oneDecimal, percent } from '../../texts/units';
import type { CallPlayer } from '../call/callPlayer';
import { scoreColour } from '../parts/ScoreRing';

export interface CriterionLineProps {
  line: ScoreLine;
  player: CallPlayer;
  /** A person's points, where they stand in place of the machine's. */
  points: number | null;
  /** What the person says of them. */
  remark?: ReactNode;
  disputed?: boolean;
  /** Fields or buttons at the end of the line. */
  children?: ReactNode;
}

/** One criterion with its evidence: points, value, band, the agent's usual, and the stretches that cost points, one click away. */
export function CriterionLine({ line: { line, machine }, player, points, remark, disputed = false, children }: CriterionLineProps) {
  const { language, texts } = useLanguage();
  const { evidence: words, review, call } = texts;
  const name = nameOf(line, texts, language), most = mostPoints(line);
  const stands = points ?? machine?.points ?? null;
  const share = stands === null ? 0 : stands / most;
  const failed = stands !== null && typeof line.failBelow === 'number' && share < line.failBelow;
  const reason = machine?.notApplicable ? call.notApplicable[machine.notApplicable] ?? machine.notApplicable : null;
  const facts = machine ? factsOf(machine, texts) : '';
  return (
    <li className={`criterion ${failed ? 'failed' : ''} ${children ? 'judging' : ''}`}>
      <p className="criterion-head">
        <Tooltip title={line.hint ? wordsOf(line.hint, language) : null}><b>{name}</b></Tooltip>
        {typeof line.failBelow === 'number' && <Tooltip title={words.failsBelow(percent(line.failBelow))}><em className={failed ? 'bad' : ''}>{failed ? words.failed : words.fails}</em></Tooltip>}
        {disputed && <em className="bad">{review.states.disputed}</em>}
      </p>
      <span className="criterion-points numbers">
        {points !== null && typeof machine?.points === 'number' && <del title={words.machine} aria-label={words.was(shown(machine.points))}>{shown(machine.points)}</del>}
        <b>{stands === null ? '–' : words.of(shown(stands), shown(most))}</b>
      </span>
      {stands !== null && <span className="criterion-bar"><i style={{ width: `${100 * share}%`, background: scoreColour(100 * share) }} /></span>}
      {(reason ?? facts) && <small className="criterion-facts numbers">{reason ?? facts}</small>}
      {machine && stands !== null && <Moments machine={machine} player={player} />}
      {remark}
      {children}
    </li>
  );
}

/** The stretches in which points were lost; a click plays exactly one of them. */
function Moments({ machine: { points, of, moments = [] }, player }: { machine: Criterion; player: CallPlayer }) {
  const { evidence: words } = useLanguage().texts;
  if (moments.length === 0 || points === null || points >= of) return null;
  return (
    <span className="criterion-moments">{words.listen}{moments.map(({ start, end }) => {
      const [from, to] = [clock(start), clock(end)];
      return <Button key={start} size="small" type="text" className="moment numbers" title={words.play(from, to)} aria-label={words.play(from, to)} onClick={() => player.playRange({ from: start, to: end })}>{from === to ? from : `${from}–${to}`}</Button>;
    })}</span>
  );
}

export function nameOf(line: ScoreLine['line'], { criteria }: Texts, language: 'zh-CN' | 'en'): string {
  return wordsOf(line.name, language) ?? criteria[line.id] ?? line.id;
}

/** Points as people write them: whole where they are, else with one decimal. */
export function shown(points: number): string {
  return Number.isInteger(points) ? String(points) : oneDecimal(points);
}

/** `1.1 semitones · good: from 1.8 · usual 1.1`: the unit once. */
export function factsOf({ reading = '', value, low = null, high = null, usual }: Criterion, { evidence: words, call }: Texts): string {
  if (value === null || value === undefined) return '';
  const said = (number: number | null) => readingParts(reading, number, words.units)[0];
  const band = low !== null && high !== null ? call.bandIs(said(low), said(high)) : high !== null ? call.bandUpTo(said(high)) : low !== null ? call.bandFrom(said(low)) : null;
  return [readingValue(reading, value, words.units), band, typeof usual === 'number' ? words.usual(said(usual)) : null].filter(Boolean).join(' · ');
}
