import * as change from './liveCall';
import type { LiveCall } from './liveCall';
import * as text from './liveText';
import type { CallStarted, Feedback, Finding, LiveMessages } from './protocol';
import { Store } from './store';

/** Enough for a call that is taken up in its middle, and little enough to forget. */
const mostEarly = 100;

export type LiveCalls = ReadonlyMap<string, LiveCall>;

/** The calls that this browser watches, kept up to date by the hub's messages. A message about another call is ignored. */
export class LiveBoard {
  readonly calls = new Store<LiveCalls>(new Map());

  /** Messages about calls that are not known yet: they may overtake the answer that tells of their call. */
  readonly #early: { callId: string; handle: () => void }[] = [];

  /** Handles one message of the hub. */
  receive<K extends keyof LiveMessages>(name: K, message: LiveMessages[K]): void {
    if (name === 'CallStarted' || this.calls.value.has(message.callId)) return this.#handle(name, message);
    this.#early.push({ callId: message.callId, handle: () => this.#handle(name, message) });
    if (this.#early.length > mostEarly) this.#early.shift();
  }

  #handle<K extends keyof LiveMessages>(name: K, message: LiveMessages[K]): void {
    const handlers: { [M in keyof LiveMessages]: (message: LiveMessages[M]) => void } = {
      CallStarted: (started) => this.tell(started),
      Readings: (readings) => this.#change(readings.callId, (call) => change.withReadings(call, readings)),
      Cue: (cue) => this.#change(cue.callId, (call) => change.withCue(call, cue)),
      CueCleared: (cleared) => this.#change(cleared.callId, (call) => change.withoutCue(call, cleared)),
      CallChanged: (changed) => this.#change(changed.callId, (call) => change.withChange(call, changed)),
      Transcript: (lines) => this.#changeText(lines.callId, (known) => text.withLines(known, lines)),
      Finding: (findings) => this.#changeText(findings.callId, (known) => text.withFindings(known, findings)),
      TranscriptState: (state) => this.#changeText(state.callId, (known) => text.withTextState(known, state)),
      CallScored: (scored) => this.#change(scored.callId, (call) => change.withScore(call, scored)),
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
    for (const { handle } of takeAll(this.#early, ({ callId }) => callId === started.callId)) handle();
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

  /** The agent has read what to say to an objection. */
  putAway(callId: string, objection: Finding): void {
    this.#changeText(callId, (known) => text.withObjectionPutAway(known, objection));
  }

  /** An ended call's summary was read. */
  dismiss(callId: string): void {
    this.calls.update((calls) => {
      const rest = new Map(calls);
      return rest.delete(callId) ? rest : calls;
    });
  }

  #changeText(callId: string, apply: (known: text.LiveText) => text.LiveText): void {
    this.#change(callId, (call) => change.withText(call, apply));
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

function takeAll<T>(items: T[], wanted: (item: T) => boolean): T[] {
  const taken = items.filter(wanted);
  items.splice(0, items.length, ...items.filter((item) => !wanted(item)));
  return taken;
}

/** The call that an agent's page shows: a running one before an ended one, the newest first. */
export function callOnScreen(calls: LiveCalls, agentId: string): LiveCall | null {
  const own = [...calls.values()].filter((call) => call.started.agent.id === agentId);
  own.sort((a, b) => Number(a.ended !== null) - Number(b.ended !== null) || b.started.startedAt.localeCompare(a.started.startedAt));
  return own[0] ?? null;
}
