/**
 * The messages of docs/protocol.md, sections 1 and 2, as they travel. Times are seconds from the start of the call, levels
 * dBFS (full scale 1.0), rates syllables per second, pitch Hz, movement and spread semitones; `null` is unknown.
 */

export type Role = 'agent' | 'customer' | 'unknown';
/** Who speaks, where it is known. */
export type Side = 'agent' | 'customer';
export type Direction = 'inbound' | 'outbound';
export type CallKind = 'live' | 'replay' | 'upload' | 'practice';
export type Language = 'zh-CN' | 'en';

export interface Named { id: string; name: string }

/** An edge that is `null` is open. */
export interface Band { low: number | null; high: number | null }

/** The team's bands that screens draw. */
export interface Bands {
  speakingRate: Band;
  levelDbfs: Band;
  talkRatio: Band;
  /** Agent's articulation rate ÷ customer's. */
  paceRatio: Band;
  pitchSpreadSemitones?: Band;
  /** Talk without a break of at least 1 s. */
  runSeconds: Band;
}

export interface ScriptPoint { id: string; text: string }

/** What an agent means to say in a call. */
export interface CallScript { id: string; title: string; points: ScriptPoint[] }

export type TranscriptState = 'off' | 'no-model' | 'live' | 'behind' | 'working' | 'done' | 'failed';

/** `awaited`: nothing is heard before the agent confirms. */
export type CallConsent = 'not-needed' | 'announced' | 'awaited' | 'given';

export interface CallStarted {
  callId: string;
  agent: Named;
  team: Named;
  kind: CallKind;
  /** ISO 8601, UTC. */
  startedAt: string;
  customerReference: string | null;
  direction: Direction | null;
  campaign: string | null;
  language: string | null;
  channels: number;
  roles: Role[];
  bands: Bands;
  script: CallScript | null;
  transcript: TranscriptState;
  consent: CallConsent;
  /** Training that only its agent sees. */
  private: boolean;
  /** Its campaign lets those who look after the team listen while it runs. */
  listen: boolean;
}

export interface ChannelReadings {
  speaking: boolean;
  speechSeconds: number;
  speakingRate: number | null;
  speakingRateConfidence: number;
  articulationRate: number | null;
  levelDbfs: number | null;
  pitchMedianHz: number | null;
  pitchSpreadSemitones: number | null;
  levelSpreadDb: number | null;
  liveliness: number | null;
  /** Share of the last sentences that faded, 0 to 1. */
  fadedEndings: number | null;
  /** A minute of the side's own speech. */
  fillersPerMinute: number | null;
  /** In languages with spaces. */
  wordsPerMinute: number | null;
  /** In Chinese. */
  charactersPerMinute: number | null;
}

export interface ConversationReadings {
  talkRatio: number | null;
  overlapSeconds: number;
  interruptions: number;
  longestMonologueSeconds: number;
  floor: 'agent' | 'customer' | null;
  agentRunSeconds: number;
  medianResponseSeconds: number | null;
  deadAirSeconds: number;
  quietSeconds: number;
}

export interface Usual {
  speakingRate: number | null;
  levelDbfs: number | null;
  pitchSpreadSemitones: number | null;
}

export interface Readings {
  callId: string;
  at: number;
  agent: ChannelReadings;
  customer: ChannelReadings | null;
  conversation: ConversationReadings | null;
  usual: Usual | null;
}

export interface CueWords { title: string; fact: string; action: string }

export interface CueEvidence {
  reading: string;
  value: number | null;
  usual: number | null;
  low: number | null;
  high: number | null;
  from: number;
  to: number;
}

export type Feedback = 'helpful' | 'wrong';

export interface Cue {
  callId: string;
  number: number;
  code: string;
  at: number;
  evidence: CueEvidence;
  words: Record<string, CueWords>;
  ruleVersion: string;
  feedback: Feedback | null;
}

export type ClearReason = 'corrected' | 'expired' | 'replaced' | 'call-ended';

export interface CueCleared { callId: string; number: number; code: string; at: number; reason: ClearReason }

export type CallState = 'running' | 'paused' | 'source-lost' | 'roles-swapped' | 'consent-given';

export interface CallChanged { callId: string; state: CallState; at: number }

/** In Chinese one or more characters. */
export interface SpokenWord { text: string; start: number; end: number; confidence: number | null }

/** What one side said without a break. `number` counts from 1 in order of arrival and stays. */
export interface TranscriptLine {
  number: number;
  side: Role;
  start: number;
  end: number;
  text: string;
  /** Empty where the model gives no times. */
  words: SpokenWord[];
  language: string;
  model: string;
}

/** `replaces`: what was known of the call's text before is void. */
export interface TranscriptLines { callId: string; replaces: boolean; lines: TranscriptLine[]; state: TranscriptState }

export type FindingKind =
  | 'filler' | 'question' | 'closing-question' | 'objection' | 'next-step' | 'goodbye' | 'hold' | 'stage' | 'echo' | 'repeat' | 'benefit' | 'script-point';

/** Something that the words show, at the second where it was said. */
export interface Finding {
  kind: FindingKind;
  side: Role;
  at: number;
  to: number;
  /** A line's number; 0 for a filler heard in the sound alone. */
  line: number;
  /** The words of the line that matched. */
  quote: string;
  /** Of an objection. */
  class: string | null;
  /** Of a script point: its id. */
  point: string | null;
  stage: string | null;
  /** The phrase of the team's list behind it, and how well it matched, 0 to 1. */
  phrase: string | null;
  nearness: number | null;
  /** What the team suggests to say to an objection. */
  answers: string[];
}

export interface Findings { callId: string; replaces: boolean; findings: Finding[] }

export interface TranscriptProgress { callId: string; state: TranscriptState; code: string | null; progress: number | null }

export interface CallScored { callId: string; score: number | null }

export interface CallEnded { callId: string; at: number; status: 'ended' | 'cut-off' | 'failed'; score: number | null }

/** What the hub sends, by the name of its method. */
export interface LiveMessages {
  CallStarted: CallStarted;
  Readings: Readings;
  Cue: Cue;
  CueCleared: CueCleared;
  CallChanged: CallChanged;
  Transcript: TranscriptLines;
  Finding: Findings;
  TranscriptState: TranscriptProgress;
  CallScored: CallScored;
  CallEnded: CallEnded;
}

/** Section 1: what a source says first. */
export interface IngestStart {
  type: 'start';
  callId: string;
  customerReference?: string;
  direction?: Direction;
  campaign?: string;
  script?: string;
  encoding: 'pcm16';
  sampleRateHz: number;
  channels: number;
  roles: Role[];
  kind: 'live' | 'practice';
  language?: string;
}

/** One moment of a drill, straight after the packet that brought it. */
export interface DrillReading { speaking: boolean; levelDbfs: number; f0Hz: number | null; rate: number | null; quietSeconds: number | null }

/** One thing that was tried in a drill, its value in the skill's unit. */
export interface DrillTried { from: number; to: number; value: number; passed: boolean }

/** Section 1: what the server answers. Positions count samples per channel. */
export type IngestAnswer =
  | { type: 'started'; callId: string; position: number; rejoined: boolean }
  | { type: 'ack'; position: number }
  | { type: 'cue' | 'cueCleared'; number: number; code: string; at: number }
  | { type: 'drill'; at: number; drill: DrillReading; items?: DrillTried[] }
  | { type: 'error'; code: string; message: string };
