import type { Bands, CallConsent, CallKind, CallScript, CallStarted, ClearReason, CueEvidence, CueWords, Direction, Feedback, Language, Named, Role, TranscriptState } from '../protocol';

/** Bodies of docs/protocol.md, section 3. Units as there. */

export type UserRole = 'agent' | 'supervisor' | 'trainer' | 'admin';

export interface Me {
  id: string;
  name: string;
  email: string;
  roles: UserRole[];
  teams: Named[];
  language: Language | null;
}

export type CallStatus = 'running' | 'ended' | 'cut-off' | 'failed';

export interface CallRow {
  id: string;
  startedAt: string;
  durationSeconds: number;
  kind: CallKind;
  status: CallStatus;
  direction: Direction | null;
  campaign: string | null;
  customerReference: string | null;
  agent: Named;
  team: Named;
  score: number | null;
  cueCodes: string[];
  speakingRate: number | null;
  levelDbfs: number | null;
  talkRatio: number | null;
  hasAudio: boolean;
  /** State of its text. */
  transcript: TranscriptState;
  /** `null` without a review, and while it is a draft. */
  review?: Exclude<ReviewState, 'draft'> | null;
  /** As people left it. */
  reviewedScore?: number | null;
}

export type ReviewState = 'draft' | 'published' | 'acknowledged' | 'disputed' | 'resolved';

export interface Page<T> { items: T[]; next: string | null }

/** Seconds from the start of the call. */
export interface Range { start: number; end: number }

export type Contour = 'falling' | 'level' | 'rising' | 'unknown';

export interface Ending { contour: Contour; changeSemitones: number | null; fade: boolean; fadeDb: number | null }

export interface Utterance extends Range {
  syllables: number;
  articulationRate: number | null;
  levelDbfs: number | null;
  ending: Ending;
}

export interface ChannelReport {
  role: Role;
  speechSeconds: number;
  syllables: number;
  speakingRate: number | null;
  articulationRate: number | null;
  activeLevelDbfs: number | null;
  pitchMedianHz: number | null;
  pitchSpreadSemitones: number | null;
  pauses: Range[];
  utterances: Utterance[];
}

export interface ConversationReport {
  talkRatio: number | null;
  overlapSeconds: number;
  interruptions: number;
  longestMonologueSeconds: number;
  medianResponseSeconds: number | null;
  deadAirSeconds: number;
}

export interface Criterion {
  id: string;
  points: number | null;
  of: number;
  section?: string | null;
  /** Empty where a person judges. */
  reading?: string;
  value?: number | null;
  /** Where the value costs nothing. */
  low?: number | null;
  high?: number | null;
  /** The agent's, before this call. */
  usual?: number | null;
  /** It failed the call. */
  failed?: boolean;
  notApplicable?: string | null;
  /** Where points were lost, worst first. */
  moments?: Range[];
}

export interface Score { total: number | null; criteria: Criterion[] }

export interface Report {
  durationSeconds: number;
  channels: ChannelReport[];
  conversation: ConversationReport | null;
  score: Score | null;
}

/** The card behind the score, with the names that a page shows, by language tag. */
export interface ScoreCard { version: string; title?: Record<string, string>; sections: CardSection[] }

export interface CardSection { id: string; name?: Record<string, string>; weight?: number; criteria: CardLine[] }

export interface CardLine {
  id: string;
  name: Record<string, string>;
  /** What earns the points. */
  hint?: Record<string, string>;
  /** Points of 100. */
  weight?: number;
  /** A person judges it. */
  manual?: boolean;
  /** A smaller share of the points fails the call. */
  failBelow?: number | null;
}

export interface CallGap { from: number; to: number; cause: 'lost' | 'paused' | 'source-lost' | 'no-consent' }

export interface CallCue {
  number: number;
  code: string;
  at: number;
  clearedAt: number | null;
  clearReason: ClearReason | null;
  evidence: CueEvidence;
  words: Record<string, CueWords>;
  /** The behaviour changed within 20 s; `null` when that could not be told. */
  followed: boolean | null;
  feedback: Feedback | null;
}

export interface Call extends CallRow {
  /** Training that only its agent sees. */
  private: boolean;
  consent: CallConsent;
  roles: Role[];
  gaps: CallGap[];
  cues: CallCue[];
  report: Report | null;
  bands: Bands;
  script: CallScript | null;
  card: ScoreCard | null;
  language: string | null;
  usual: { speakingRate: number | null; levelDbfs: number | null; pitchSpreadSemitones: number | null } | null;
}

export interface TraceChannel {
  role: Role;
  levelDbfs: (number | null)[];
  f0Hz: (number | null)[];
  rate: (number | null)[];
  active: (boolean | number)[];
}

export interface Traces { stepSeconds: number; channels: TraceChannel[] }

export interface RecordingState {
  callId: string;
  state: 'queued' | 'analysing' | 'done' | 'failed';
  /** 0 to 1; `null` where the file does not say how long it is. */
  progress: number | null;
  code: string | null;
  message: string | null;
}

/** A recording that is still being analysed runs too, but there is nothing to watch. */
export function isAnalysing(call: CallRow): boolean {
  return call.status === 'running' && call.kind === 'upload';
}

export interface LiveList { items: CallStarted[] }
