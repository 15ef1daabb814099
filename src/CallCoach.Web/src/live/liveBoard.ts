import * as change from './liveCall';
import type { LiveCall } from './liveCall';
import type { CallStarted, Feedback, LiveMessages } from './protocol';
import { Store } from './store';

export type LiveCalls = ReadonlyMap<string, LiveCall>;

/** The calls that this browser watches, kept up to date by the hub's messages. A message about another call is ignored. */
export class LiveBoard {
  readonly calls = new Store<LiveCalls>(new Map());

  /** Handles one message of the hub. */
  receive<K extends keyof LiveMessages>(name: K, message: LiveMessages[K]): void {
    const handlers: { [M in keyof LiveMessages]: (message: LiveMessages[M]) => void } = {
      CallStarted: (started) => this.tell(started),
      Readings: (readings) => this.#change(readings.callId, (call) => change.withReadings(call, readings)),
      Cue: (cue) => this.#change(cue.callId, (call) => change.withCue(call, cue)),
      CueCleared: (cleared) => this.#change(cleared.callId, (call) => change.withoutCue(call, cleared)),
      CallChanged: (changed) => this.#change(changed.callId, (call) => change.withChange(call, changed)),
      CallEnded: (ended) => this.#change(ended.callId, (call) => change.withEnd(call, ended)),
    };
    handlers[name](message);
  }

  /** A call that runs: new, or told again. */
  tell(started: CallStarted): void {
    this.calls.update((calls) => {
      const known = calls.get(started.callId);
      return new Map(calls).set(started.callId, known ? change.retell(known, started) : change.begin(started));
    });
  }

  /** After a reconnection: of the calls of one agent (or of all), those that no longer run are gone, whatever was missed. */
  keepOnly(running: readonly CallStarted[], concerns: (call: LiveCall) => boolean): void {
    const ids = new Set(running.map((call) => call.callId));
    this.calls.update((calls) => {
      const kept = [...calls].filter(([id, call]) => ids.has(id) || call.ended !== null || !concerns(call));
      return kept.length === calls.size ? calls : new Map(kept);
    });
    for (const call of running) this.tell(call);
  }

  /** The agent's judgement shows at once; `undo` of a refused one passes the old value. */
  judge(callId: string, cueNumber: number, feedback: Feedback | null): void {
    this.#change(callId, (call) => change.withFeedback(call, cueNumber, feedback));
  }

  /** An ended call's summary was read. */
  dismiss(callId: string): void {
    this.calls.update((calls) => {
      const rest = new Map(calls);
      return rest.delete(callId) ? rest : calls;
    });
  }

  #change(callId: string, apply: (call: LiveCall) => LiveCall): void {
    this.calls.update((calls) => {
      const call = calls.get(callId);
      if (!call) return calls;
      const changed = apply(call);
      return changed === call ? calls : new Map(calls).set(callId, changed);
    });
  }
}

/** The call that an agent's page shows: a running one before an ended one, the newest first. */
export function callOnScreen(calls: LiveCalls, agentId: string): LiveCall | null {
  const own = [...calls.values()].filter((call) => call.started.agent.id === agentId);
  own.sort((a, b) => Number(a.ended !== null) - Number(b.ended !== null) || b.started.startedAt.localeCompare(a.started.startedAt));
  return own[0] ?? null;
}
