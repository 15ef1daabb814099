import { HubConnectionBuilder, HubConnectionState, LogLevel, type HubConnection, type IRetryPolicy } from '@microsoft/signalr';
import { LiveBoard } from './liveBoard';
import type { CallStarted, Feedback, LiveMessages, TranscriptProgress } from './protocol';
import { Store } from './store';

/** What the screen says of the line to the server. `waiting`: lost, and tried again until it is back. */
export type LineState = 'off' | 'connecting' | 'connected' | 'waiting';

const messages = ['CallStarted', 'Readings', 'Cue', 'CueCleared', 'CallChanged', 'Transcript', 'Finding', 'TranscriptState', 'CallScored', 'CallEnded'] as const satisfies readonly (keyof LiveMessages)[];

/** Seconds before try 1, 2, 3 …; the last one for every later try. A call lasts minutes: waiting longer than 5 s helps nobody. */
const retrySeconds = [0, 0.5, 1, 2, 3, 5] as const;

export function retryDelayMilliseconds(previousTries: number): number {
  return 1000 * (retrySeconds[Math.min(previousTries, retrySeconds.length - 1)] ?? 5);
}

const retryForEver: IRetryPolicy = { nextRetryDelayInMilliseconds: (context) => retryDelayMilliseconds(context.previousRetryCount) };

/** What is new about the text of a call: how far it is, lines of it, or the score that it changed. */
export interface TranscriptNews { state?: TranscriptProgress; lines?: LiveMessages['Transcript']; scored?: LiveMessages['CallScored'] }

/** The line to `/hubs/live`: watches what it was asked to watch, and again after every reconnection. One per signed-in user. */
export class LiveConnection {
  readonly board = new LiveBoard();
  readonly line = new Store<LineState>('off');
  readonly #hub: HubConnection;
  readonly #watches = new Map<string, () => Promise<void>>();
  #wanted = false;

  constructor(url = '/hubs/live') {
    this.#hub = new HubConnectionBuilder().withUrl(url).withAutomaticReconnect(retryForEver).configureLogging(LogLevel.None).build();
    for (const name of messages) this.#hub.on(name, (message: LiveMessages[typeof name]) => this.board.receive(name, message));
    this.#hub.onreconnecting(() => this.line.set('waiting'));
    this.#hub.onreconnected(() => void this.#afterConnecting());
    this.#hub.onclose(() => void this.#connect(1));
  }

  start(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.line.set('connecting');
    void this.#connect(0);
  }

  async stop(): Promise<void> {
    this.#wanted = false;
    this.#watches.clear();
    await this.#hub.stop();
    this.line.set('off');
  }

  /** The own calls of the signed-in user, those that begin later too. */
  watchOwnCalls(userId: string): Promise<void> {
    return this.#watch('own', async () => {
      const running = await this.#hub.invoke<CallStarted[]>('WatchOwnCalls');
      this.board.keepOnly(running, (call) => call.started.agent.id === userId);
    });
  }

  /** All calls of a team, those that begin later too. */
  watchTeam(teamId: string): Promise<void> {
    return this.#watch(`team ${teamId}`, async () => {
      const running = await this.#hub.invoke<CallStarted[]>('WatchTeam', teamId);
      this.board.keepOnly(running, (call) => call.started.team.id === teamId);
    });
  }

  /** One call with all its readings and cues. Rejects when it may not be seen or does not run. */
  watchCall(callId: string): Promise<void> {
    return this.#watch(`call ${callId}`, async () => this.board.tell(await this.#hub.invoke<CallStarted>('WatchCall', callId)));
  }

  stopWatchingCall(callId: string): void {
    this.#watches.delete(`call ${callId}`);
  }

  /** The text of a call that may be over: `tell` hears of every change. Returns what ends it; nothing comes of a call that may not be seen. */
  followTranscript(callId: string, tell: (news: TranscriptNews) => void): () => void {
    const own = <T extends { callId: string }>(told: (message: T) => void) => (message: T) => message.callId === callId && told(message);
    const state = own((message: TranscriptProgress) => tell({ state: message }));
    const lines = own((message: LiveMessages['Transcript']) => tell({ lines: message }));
    const scored = own((message: LiveMessages['CallScored']) => tell({ scored: message }));
    this.#hub.on('TranscriptState', state);
    this.#hub.on('Transcript', lines);
    this.#hub.on('CallScored', scored);
    const key = `transcript ${callId}`;
    this.#watch(key, async () => tell({ state: await this.#hub.invoke<TranscriptProgress>('WatchTranscript', callId) })).catch(() => undefined);
    return () => {
      this.#watches.delete(key);
      this.#hub.off('TranscriptState', state);
      this.#hub.off('Transcript', lines);
      this.#hub.off('CallScored', scored);
    };
  }

  /** Shows at once; taken back when the server refuses it, and then rejects. */
  async giveFeedback(callId: string, cueNumber: number, feedback: Feedback | null, before: Feedback | null): Promise<void> {
    this.board.judge(callId, cueNumber, feedback);
    try {
      await this.#hub.invoke('GiveCueFeedback', callId, cueNumber, feedback);
    } catch (error) {
      this.board.judge(callId, cueNumber, before);
      throw error;
    }
  }

  async #connect(tries: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, retryDelayMilliseconds(tries)));
    if (!this.#wanted || this.#hub.state !== HubConnectionState.Disconnected) return;
    try {
      await this.#hub.start();
    } catch {
      this.line.set('waiting');
      return this.#connect(tries + 1);
    }
    await this.#afterConnecting();
  }

  async #afterConnecting(): Promise<void> {
    await Promise.allSettled([...this.#watches.values()].map((watch) => watch()));
    this.line.set('connected');
  }

  async #watch(key: string, watch: () => Promise<void>): Promise<void> {
    this.#watches.set(key, watch);
    if (this.#hub.state !== HubConnectionState.Connected) return;
    try {
      await watch();
    } catch (error) {
      this.#watches.delete(key);
      throw error;
    }
  }
}
