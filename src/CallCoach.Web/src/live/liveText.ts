import type { CallStarted, Finding, Findings, TranscriptLine, TranscriptLines, TranscriptProgress, TranscriptState } from './protocol';

/** Lines that a running call keeps for reading back: some twenty minutes. The rest waits on the call's own page. */
const mostLines = 300;

/** The words of a running call, as far as they are known. */
export interface LiveText {
  readonly state: TranscriptState;
  readonly code: string | null;
  /** By `start`. */
  readonly lines: readonly TranscriptLine[];
  /** Objections and script points, in order of arrival. */
  readonly findings: readonly Finding[];
  /** Objections that were read and put away, by `objectionKey`. */
  readonly putAway: ReadonlySet<string>;
}

export function beginText(started: CallStarted): LiveText {
  return { state: started.transcript, code: null, lines: [], findings: [], putAway: new Set() };
}

export function withLines(text: LiveText, { replaces, lines, state }: TranscriptLines): LiveText {
  return { ...text, state, lines: mergedLines(replaces ? [] : text.lines, lines).slice(-mostLines) };
}

/** A known number is the same line anew; late ones find their place in time. */
export function mergedLines<L extends TranscriptLine>(known: readonly L[], come: readonly L[]): L[] {
  const byNumber = new Map([...known, ...come].map((line) => [line.number, line]));
  return [...byNumber.values()].sort((a, b) => a.start - b.start || a.number - b.number);
}

export function withFindings(text: LiveText, { replaces, findings }: Findings): LiveText {
  const come = findings.filter(({ kind }) => kind === 'objection' || kind === 'script-point');
  if (come.length === 0 && !replaces) return text;
  const known = replaces ? [] : text.findings;
  const isNew = (one: Finding) => !known.some((other) => sameFinding(one, other));
  return { ...text, findings: [...known, ...come.filter(isNew)] };
}

export function withTextState(text: LiveText, { state, code }: TranscriptProgress): LiveText {
  return { ...text, state, code };
}

function sameFinding(one: Finding, other: Finding): boolean {
  return one.kind === other.kind && one.at === other.at && one.line === other.line && one.class === other.class && one.point === other.point;
}

export function objectionKey({ line, at, class: objection }: Finding): string {
  return `${line} ${at} ${objection ?? ''}`;
}

export function withObjectionPutAway(text: LiveText, finding: Finding): LiveText {
  return { ...text, putAway: new Set(text.putAway).add(objectionKey(finding)) };
}

/** What was objected longer ago than this is over: the talk has gone on. Seconds. */
const objectionLasts = 90;

/** The one objection that a card is for: the last that was made, while it is fresh and has not been put away. */
export function objectionOnScreen({ findings, putAway }: LiveText, now: number): Finding | null {
  const last = findings.filter(({ kind }) => kind === 'objection').reduce<Finding | null>((latest, one) => latest && latest.at > one.at ? latest : one, null);
  return last && now - last.at < objectionLasts && !putAway.has(objectionKey(last)) ? last : null;
}

/** Script points that were said, each with the first time that it was. */
export function pointsSaid({ findings }: LiveText): ReadonlyMap<string, Finding> {
  const said = new Map<string, Finding>();
  for (const finding of findings) {
    const before = finding.point === null ? undefined : said.get(finding.point);
    if (finding.point !== null && (!before || finding.at < before.at)) said.set(finding.point, finding);
  }
  return said;
}
