import { retryDelayMilliseconds } from '../liveConnection';
import type { IngestAnswer, IngestStart } from '../protocol';
import { Store } from '../store';
import { meaningOfClose, type CaptureFault } from './closeCodes';
import { ResendBuffer, type Command, type Outgoing } from './resendBuffer';
import { encodeSound, type SoundBlock } from './soundFrame';

/** The server waits this long for a source that dropped (docs/protocol.md section 1). */
export const rejoinSeconds = 60;

/** Past this many unsent bytes the line is slow: the rest waits in the buffer, not in the socket. */
const mostUnsentBytes = 256 * 1024;

export type IngestState =
  | { name: 'connecting' }
  | { name: 'streaming' }
  | { name: 'rejoining' }
  | { name: 'complete' }
  | { name: 'broken'; fault: CaptureFault; message: string };

/** What a line needs of the world; tests give their own. */
export interface IngestWorld {
  openSocket: (url: string) => WebSocket;
  now: () => number;
  /** Runs `action` later; returns what prevents it. */
  later: (action: () => void, milliseconds: number) => () => void;
  newCallId: () => string;
}

export const browserWorld: IngestWorld = {
  openSocket: (url) => new WebSocket(url),
  now: () => performance.now(),
  later: (action, milliseconds) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  newCallId: () => crypto.randomUUID(),
};

/**
 * The line to `/ingest/v1/stream`: sends in order, keeps what is not acknowledged, rejoins for 60 s after a drop. A server
 * that stops in order keeps the call as it is; the talk then goes on as a new call, as soon as a server answers.
 */
export class IngestLine {
  readonly state = new Store<IngestState>({ name: 'connecting' });
  /** Changes when a new call goes on where the server stopped. */
  readonly callId: Store<string>;
  /** Hears what the server answers beside positions: a drill's readings. */
  onAnswer: ((answer: IngestAnswer) => void) | null = null;
  #buffer: ResendBuffer;
  /** What the given positions are ahead of the call's own; `null`: the next thing said is the new call's beginning. */
  #base: number | null = 0;
  #paused = false;
  #stopping = false;
  #socket: WebSocket | null = null;
  #started = false;
  #tries = 0;
  #droppedAt: number | null = null;
  #cancelRetry: (() => void) | null = null;
  #lastMessage = '';

  constructor(
    private readonly url: string,
    private readonly start: IngestStart,
    private readonly world: IngestWorld = browserWorld,
  ) {
    this.callId = new Store(start.callId);
    this.#buffer = this.#newBuffer();
    this.#open();
  }

  sendSound(block: SoundBlock): void {
    this.#buffer.addSound({ ...block, position: this.#inCall(block.position) });
    this.#pump();
  }

  /** `position`: the next sample's. */
  command(command: Command, position: number): void {
    this.#paused = command.type === 'pause' || (this.#paused && command.type !== 'resume');
    this.#stopping ||= command.type === 'stop';
    const at = this.#inCall(position);
    this.#buffer.addCommand(command.type === 'pause' ? command : { ...command, position: at }, at);
    this.#pump();
  }

  /** Leaves at once, without `stop`: the server marks the call as cut off when nobody comes back. */
  abandon(): void {
    this.#cancelRetry?.();
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  get #over(): boolean {
    return this.state.value.name === 'complete' || this.state.value.name === 'broken';
  }

  #open(): void {
    const socket = this.world.openSocket(this.url);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => socket.send(JSON.stringify({ ...this.start, callId: this.callId.value }));
    socket.onmessage = (event: MessageEvent<unknown>) => this.#receive(JSON.parse(String(event.data)) as IngestAnswer);
    socket.onclose = (event) => this.#closed(socket, event.code);
    this.#socket = socket;
    this.#started = false;
  }

  #receive(answer: IngestAnswer): void {
    if (answer.type === 'started') this.#join(answer.position);
    else if (answer.type === 'ack') this.#buffer.acknowledge(answer.position);
    else if (answer.type === 'error') this.#lastMessage = answer.message;
    else this.onAnswer?.(answer);
    this.#pump();
  }

  #join(position: number): void {
    this.#buffer.rewind(position);
    this.#started = true;
    this.#tries = 0;
    this.#droppedAt = null;
    this.state.set({ name: 'streaming' });
  }

  #pump(): void {
    while (this.#started && this.#socket && this.#socket.bufferedAmount < mostUnsentBytes) {
      const next = this.#buffer.takeNext();
      if (!next) return;
      this.#socket.send(bytesOf(next));
    }
  }

  #closed(socket: WebSocket, code: number): void {
    if (socket !== this.#socket || this.#over) return;
    this.#socket = null;
    this.#started = false;
    const meaning = meaningOfClose(code);
    if (meaning === 'complete' || (meaning === 'new-call' && (this.#stopping || this.start.kind === 'practice'))) this.state.set({ name: 'complete' });
    else if (meaning === 'new-call') this.#goOnAsNewCall();
    // While we come back, "has a source already" means our own dead line, which the server has not noticed yet.
    else if (meaning === 'rejoin' || (meaning === 'call-running' && this.#droppedAt !== null)) this.#rejoinLater();
    else this.#break(meaning);
  }

  /** What was in flight is the old call's; a pause is told to the new one too. */
  #goOnAsNewCall(): void {
    this.#buffer = this.#newBuffer();
    this.#base = null;
    if (this.#paused) this.#buffer.addCommand({ type: 'pause' }, 0);
    this.callId.set(this.world.newCallId());
    this.#rejoinLater();
  }

  #newBuffer(): ResendBuffer {
    return new ResendBuffer(rejoinSeconds * this.start.sampleRateHz);
  }

  #inCall(position: number): number {
    this.#base ??= position;
    return position - this.#base;
  }

  #rejoinLater(): void {
    this.#droppedAt ??= this.world.now();
    if (this.world.now() - this.#droppedAt >= rejoinSeconds * 1000) {
      this.#break('line-lost');
      return;
    }
    this.state.set({ name: 'rejoining' });
    this.#cancelRetry = this.world.later(() => this.#open(), retryDelayMilliseconds(this.#tries++));
  }

  #break(fault: CaptureFault): void {
    this.state.set({ name: 'broken', fault, message: this.#lastMessage });
  }
}

function bytesOf(item: Outgoing): string | ArrayBuffer {
  return item.kind === 'sound' ? encodeSound(item.block) : JSON.stringify(item.command);
}
