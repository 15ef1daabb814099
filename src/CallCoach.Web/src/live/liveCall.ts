import { beginText, type LiveText } from './liveText';
import type { CallChanged, CallEnded, CallScored, CallStarted, Cue, CueCleared, Feedback, Readings } from './protocol';

/** A cue that went away, kept until the next one comes so that it can still be judged and its correction be seen. */
export interface PastCue { cue: Cue; cleared: CueCleared }

/** Everything that a screen knows of one running, or just ended, call. */
export interface LiveCall {
  readonly started: CallStarted;
  readonly state: 'running' | 'paused' | 'source-lost';
  readonly readings: Readings | null;
  /** The cue on screen. */
  readonly cue: Cue | null;
  readonly past: PastCue | null;
  readonly cuesGiven: number;
  readonly text: LiveText;
  readonly ended: CallEnded | null;
}

export function begin(started: CallStarted): LiveCall {
  return { started, state: 'running', readings: null, cue: null, past: null, cuesGiven: 0, text: beginText(started), ended: null };
}

/** The call told again, after a new connection or with its roles swapped: what is known stays. */
export function retell(call: LiveCall, started: CallStarted): LiveCall {
  return { ...call, started, text: { ...call.text, state: started.transcript } };
}

/** Readings older than those shown are dropped: messages may overtake each other around a reconnection. */
export function withReadings(call: LiveCall, readings: Readings): LiveCall {
  return call.ended || (call.readings && readings.at < call.readings.at) ? call : { ...call, readings };
}

export function withCue(call: LiveCall, cue: Cue): LiveCall {
  return { ...call, cue, past: null, cuesGiven: Math.max(call.cuesGiven, cue.number) };
}

export function withoutCue(call: LiveCall, cleared: CueCleared): LiveCall {
  return call.cue?.number === cleared.number ? { ...call, cue: null, past: { cue: call.cue, cleared } } : call;
}

export function withChange(call: LiveCall, changed: CallChanged): LiveCall {
  switch (changed.state) {
    case 'roles-swapped': return withRolesSwapped(call);
    case 'consent-given': return { ...call, started: { ...call.started, consent: 'given' } };
    default: return { ...call, state: changed.state };
  }
}

/** Cues judged the other side and are void; those of the call as it is now are counted from one. Its words are told again. */
function withRolesSwapped(call: LiveCall): LiveCall {
  return { ...call, started: { ...call.started, roles: call.started.roles.toReversed() }, readings: null, cue: null, past: null, cuesGiven: 0 };
}

export function withEnd(call: LiveCall, ended: CallEnded): LiveCall {
  return { ...call, ended, cue: null, past: null };
}

/** The score of an ended call, now that its words count too. */
export function withScore(call: LiveCall, { score }: CallScored): LiveCall {
  return call.ended ? { ...call, ended: { ...call.ended, score } } : call;
}

/** What the words tell, changed by one of the functions of liveText. */
export function withText(call: LiveCall, change: (text: LiveText) => LiveText): LiveCall {
  const text = change(call.text);
  return text === call.text ? call : { ...call, text };
}

export function withFeedback(call: LiveCall, cueNumber: number, feedback: Feedback | null): LiveCall {
  if (call.cue?.number === cueNumber) return { ...call, cue: { ...call.cue, feedback } };
  if (call.past?.cue.number === cueNumber) return { ...call, past: { ...call.past, cue: { ...call.past.cue, feedback } } };
  return call;
}

/** The cue that a key press judges: the one on screen, else the one that went last. */
export function cueToJudge(call: LiveCall): Cue | null {
  return call.cue ?? call.past?.cue ?? null;
}
