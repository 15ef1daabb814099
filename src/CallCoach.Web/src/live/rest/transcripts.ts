import type { Finding, Language, Side, TranscriptLine, TranscriptProgress, TranscriptState } from '../protocol';
import { apiRoot, http } from './http';

/** A line with what people made of it. */
export interface KeptLine extends TranscriptLine {
  correction: string | null;
  correctedBy: string | null;
  correctedAt: string | null;
  /** To be sent back with a correction; 0 before the first. */
  version: number;
}

/** Something said: seconds, the words, the line's number. */
export interface SaidAt { at: number; text: string; line: number }

export interface ClosingQuestion extends SaidAt { silenceSeconds: number | null; brokenBy: Side | null }

export interface Objection { at: number; class: string; text: string; line: number; followUp: SaidAt | null }

export interface StagePart { stage: string; start: number; end: number }

export interface Repeat { first: number; again: number; text: string; line: number; similarity: number; rateChange: number | null; levelChangeDb: number | null }

export interface PointCovered { id: string; said: boolean; at: number | null; quote: string | null; line: number | null }

/** What the words of a call tell. Rates are a minute of the agent's own speech; `null` where there is too little to say. */
export interface WordMeasures {
  language: string;
  fillersPerMinute: number | null;
  /** One without text was heard in the sound alone. */
  fillers: { at: number; text: string }[];
  questions: SaidAt[];
  questionsPerTenMinutes: number | null;
  wordsPerMinute: number | null;
  charactersPerMinute: number | null;
  objections: Objection[];
  stages: StagePart[];
  closingQuestions: ClosingQuestion[];
  nextStep: SaidAt | null;
  goodbye: SaidAt | null;
  echoes: SaidAt[];
  benefits: SaidAt[];
  repeats: Repeat[];
  /** `said`: share of the points; `inOrder`: share of neighbours among those said that came in order. */
  script: { points: PointCovered[]; inOrder: number | null; said: number } | null;
}

export interface CallTranscript {
  state: TranscriptState;
  code: string | null;
  progress: number | null;
  language: string | null;
  redacted: boolean;
  /** By `start`. */
  lines: KeptLine[];
  findings: Finding[];
  measures: WordMeasures | null;
}

export const fileKinds = ['txt', 'srt', 'vtt', 'json'] as const;
export type FileKind = typeof fileKinds[number];

export const transcripts = {
  get: (callId: string, signal?: AbortSignal) => http.get<CallTranscript>(`/calls/${callId}/transcript`, signal),
  /** `null` takes the correction back. 409 when somebody else was first. */
  correct: (callId: string, { number, version }: KeptLine, correction: string | null) => http.put<KeptLine>(`/calls/${callId}/transcript/lines/${number}`, { correction, version }),
  fileUrl: (callId: string, kind: FileKind) => `${apiRoot}/calls/${callId}/transcript.${kind}`,
  again: (callId: string, language?: Language) => http.post<TranscriptProgress>(`/calls/${callId}/transcript`, language ? { language } : {}),
};

/** What stands in the transcript: the correction where there is one. */
export function shownText({ text, correction }: KeptLine): string {
  return correction ?? text;
}
