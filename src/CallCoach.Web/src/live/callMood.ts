import type { LiveCall } from './liveCall';

/** What fills the stage while no cue does. */
export type Mood = 'well' | 'awaiting' | 'listening' | 'corrected' | 'paused' | 'source-lost';

/** Speech before the first judgement, seconds: the baseline of docs/protocol.md's `usual`. */
const firstSpeechSeconds = 6;

/** How long the thanks for a correction stay, seconds of the call. */
const thanksSeconds = 6;

export function moodOf(call: LiveCall): Mood {
  if (call.state !== 'running') return call.state;
  if (awaitsConsent(call)) return 'awaiting';
  if ((call.readings?.agent.speechSeconds ?? 0) < firstSpeechSeconds) return 'listening';
  const { past, readings } = call;
  const fresh = past !== null && (readings?.at ?? 0) - past.cleared.at < thanksSeconds;
  return fresh && past.cleared.reason === 'corrected' ? 'corrected' : 'well';
}

/** Nothing of the call is heard or kept before the agent has confirmed that the customer agrees. */
export function awaitsConsent({ started }: Pick<LiveCall, 'started'>): boolean {
  return started.consent === 'awaited';
}
