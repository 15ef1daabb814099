import { calls } from './rest/calls';
import { Problem } from './rest/http';
import { reviews, type Review } from './rest/reviews';
import { transcripts, type CallTranscript } from './rest/transcripts';
import type { Call } from './rest/types';

/** What a printed report is made of. */
export interface CallReport { call: Call; review: Review | null; transcript: CallTranscript | null }

/** A call without a review, or without text, still has a report. */
export async function loadReport(callId: string, signal: AbortSignal): Promise<CallReport> {
  const [call, review, transcript] = await Promise.all([calls.get(callId, signal), reviews.get(callId, signal), transcripts.get(callId, signal).catch(none)]);
  return { call, review, transcript };
}

function none(problem: unknown): null {
  if (problem instanceof Problem && problem.status === 404) return null;
  throw problem;
}
