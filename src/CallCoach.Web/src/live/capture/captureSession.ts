import type { Direction, Language } from '../protocol';
import { session } from '../rest/session';
import { Store } from '../store';
import { dbfs, type MeasuredBlock } from './blockAssembler';
import type { CaptureFault } from './closeCodes';
import { IngestLine, type IngestState } from './ingestLine';
import { LeakWatch } from './leakWatch';
import { SilenceWatch } from './silenceWatch';
import { SoundGraph } from './soundGraph';
import { CaptureError, missingForCapture, openMicrophone, openSharedSound, stopAll } from './soundSources';

export interface CaptureWish {
  microphoneId: string | null;
  /** The agent wears a headset: no echo to cancel. */
  headset: boolean;
  /** The customer is heard through a shared tab or the system; otherwise only the microphone is sent. */
  customer: boolean;
  customerReference: string;
  campaign: string;
  /** One of the team's; `null`: the campaign's or the team's default. */
  script: string | null;
  direction: Direction;
  language: Language;
}

export type CapturePhase = 'idle' | 'opening' | 'running' | 'paused' | 'rejoining' | 'stopping' | 'complete' | 'broken';

export interface CaptureState {
  phase: CapturePhase;
  callId: string | null;
  /** Both sides, or the microphone alone. */
  sides: 1 | 2;
  /** Seconds sent or kept for sending, pauses counted in. */
  seconds: number;
  agentSilent: boolean;
  customerSilent: boolean;
  leaking: boolean;
  /** The server was restarted, and the talk goes on as another call. */
  continued: boolean;
  fault: CaptureFault | null;
  /** What the server said with the fault, in English; empty when it said nothing. */
  message: string;
}

/** Newest level of each side, dBFS; -96 is silence. Read by the meters every frame, so it is no part of the state. */
export interface CaptureLevels { agent: number; customer: number; agentPeak: number; customerPeak: number }

const idle: CaptureState = {
  phase: 'idle', callId: null, sides: 2, seconds: 0, agentSilent: false, customerSilent: false, leaking: false, continued: false, fault: null, message: '',
};
const quiet: CaptureLevels = { agent: -96, customer: -96, agentPeak: -96, customerPeak: -96 };

export function ingestUrl(place: Pick<Location, 'protocol' | 'host'>): string {
  return `${place.protocol === 'https:' ? 'wss:' : 'ws:'}//${place.host}/ingest/v1/stream`;
}

/** A call taken from this browser. It outlives every view: the application has one. */
export class CaptureSession {
  readonly state = new Store<CaptureState>(idle);
  levels: CaptureLevels = quiet;
  #streams: MediaStream[] = [];
  #graph: SoundGraph | null = null;
  #line: IngestLine | null = null;
  #sampleRateHz = 0;
  #position = 0;
  #paused = false;
  #watches = newWatches();

  /** A call is being taken: leaving the page would end it. */
  get active(): boolean {
    return !['idle', 'complete', 'broken'].includes(this.state.value.phase);
  }

  /** Must run in a click: browsers ask for the shared tab only then. Faults end in the state, never in a rejection. */
  async begin(wish: CaptureWish): Promise<void> {
    if (this.active) return;
    this.#watches = newWatches();
    this.#position = 0;
    this.#paused = false;
    this.state.set({ ...idle, phase: 'opening', sides: wish.customer ? 2 : 1 });
    try {
      const missing = missingForCapture();
      if (missing) throw new CaptureError(missing);
      await this.#openSources(wish);
      this.#openLine(wish);
    } catch (error) {
      await this.#fail(error instanceof CaptureError ? error.fault : 'audio-stopped');
    }
  }

  pause(): void {
    if (this.state.value.phase !== 'running') return;
    this.#paused = true;
    this.#line?.command({ type: 'pause' }, this.#position);
    this.#change({ phase: 'paused', agentSilent: false, customerSilent: false });
  }

  resume(): void {
    if (this.state.value.phase !== 'paused') return;
    this.#line?.command({ type: 'resume', position: this.#position }, this.#position);
    this.#paused = false;
    this.#change({ phase: 'running' });
  }

  /** Ends the call in order: what is still to be sent is sent first. */
  async stop(): Promise<void> {
    if (!this.active || this.state.value.phase === 'stopping') return;
    if (!this.#line) return this.reset();
    this.#change({ phase: 'stopping' });
    this.#line.command({ type: 'stop', position: this.#position }, this.#position);
    await this.#closeSources();
  }

  /** Back to the beginning, after a call or a fault. A running call is given up: the server marks it as cut off. */
  async reset(): Promise<void> {
    this.#line?.abandon();
    this.#line = null;
    await this.#closeSources();
    this.state.set(idle);
  }

  async #openSources(wish: CaptureWish): Promise<void> {
    // The share first: it needs the click, which the microphone's question would use up.
    const shared = wish.customer ? await openSharedSound() : null;
    if (shared) this.#streams.push(shared);
    const microphone = await openMicrophone(wish.microphoneId, wish.headset);
    this.#streams.push(microphone);
    microphone.getAudioTracks()[0]?.addEventListener('ended', () => void this.#fail('microphone-unplugged'));
    shared?.getAudioTracks()[0]?.addEventListener('ended', () => void this.#fail('share-ended'));
    const channels = shared ? [microphone, shared] : [microphone];
    this.#graph = await SoundGraph.open(channels, (block) => this.#hear(block), () => void this.#fail('audio-stopped'));
    this.#sampleRateHz = this.#graph.sampleRateHz;
  }

  #openLine(wish: CaptureWish): void {
    const callId = crypto.randomUUID();
    const line = new IngestLine(ingestUrl(location), {
      type: 'start', callId, kind: 'live', encoding: 'pcm16', sampleRateHz: this.#sampleRateHz,
      channels: wish.customer ? 2 : 1, roles: wish.customer ? ['agent', 'customer'] : ['agent'],
      direction: wish.direction, language: wish.language,
      ...(wish.customerReference ? { customerReference: wish.customerReference } : {}),
      ...(wish.campaign ? { campaign: wish.campaign } : {}),
      ...(wish.script ? { script: wish.script } : {}),
    });
    line.state.subscribe(() => this.#follow(line.state.value));
    line.callId.subscribe(() => this.#change({ callId: line.callId.value, continued: true }));
    this.#line = line;
    this.#change({ callId });
  }

  #hear(block: MeasuredBlock): void {
    if (!this.#line) return; // the call begins with the line, not with the microphone
    const placed = { ...block, position: this.#position };
    this.#position += block.length;
    this.#measure(block);
    if (this.#paused) return;
    if (this.state.value.phase !== 'stopping') this.#line.sendSound(placed);
  }

  #measure({ powers: [agent, customer] }: MeasuredBlock): void {
    const none = new Float32Array(1);
    this.levels = levelsOf(agent ?? none, customer ?? none);
    const { silence, leak } = this.#watches;
    const agentSilent = silence.agent.hear(agent ?? none);
    const customerSilent = customer ? silence.customer.hear(customer) : false;
    const leaking = customer && agent ? leak.hear(agent, customer) : false;
    const seconds = Math.floor(this.#position / this.#sampleRateHz);
    const now = this.state.value;
    const before = this.#paused ? { agentSilent: false, customerSilent: false, leaking: false } : { agentSilent, customerSilent, leaking };
    if (now.seconds !== seconds || now.agentSilent !== before.agentSilent || now.customerSilent !== before.customerSilent || now.leaking !== before.leaking)
      this.#change({ ...before, seconds });
  }

  #follow(line: IngestState): void {
    if (!this.active) return;
    if (line.name === 'broken') void this.#fail(line.fault, line.message);
    else if (line.name === 'complete') void this.#complete();
    else if (this.state.value.phase === 'stopping') return;
    else if (line.name === 'rejoining') this.#rejoining();
    else this.#change({ phase: this.#paused ? 'paused' : 'running' });
  }

  /** A refused sign-in looks like a dropped socket; asking who is signed in tells them apart. */
  #rejoining(): void {
    this.#change({ phase: 'rejoining' });
    session.current().catch((problem: unknown) => {
      if ((problem as { status?: number }).status === 401) void this.#fail('signed-out');
    });
  }

  async #complete(): Promise<void> {
    this.#line = null;
    await this.#closeSources();
    this.#change({ phase: 'complete', agentSilent: false, customerSilent: false, leaking: false });
  }

  async #fail(fault: CaptureFault, message = ''): Promise<void> {
    const ofSource = fault === 'microphone-unplugged' || fault === 'share-ended' || fault === 'audio-stopped';
    if (!this.active || (ofSource && this.state.value.phase === 'stopping')) return;
    // A source that went away ends the call in order: what was heard is kept.
    if (ofSource)
      this.#line?.command({ type: 'stop', position: this.#position }, this.#position);
    else this.#line?.abandon();
    this.#change({ phase: 'broken', fault, message });
    await this.#closeSources();
  }

  async #closeSources(): Promise<void> {
    const graph = this.#graph;
    this.#graph = null;
    this.#streams.forEach(stopAll);
    this.#streams = [];
    this.levels = quiet;
    await graph?.close();
  }

  #change(change: Partial<CaptureState>): void {
    this.state.update((state) => ({ ...state, ...change }));
  }
}

function newWatches() {
  return { silence: { agent: new SilenceWatch(), customer: new SilenceWatch() }, leak: new LeakWatch() };
}

function levelsOf(agent: Float32Array, customer: Float32Array): CaptureLevels {
  const average = (powers: Float32Array) => dbfs(powers.reduce((sum, power) => sum + power, 0) / powers.length);
  const peak = (powers: Float32Array) => dbfs(Math.max(...powers));
  return { agent: average(agent), customer: average(customer), agentPeak: peak(agent), customerPeak: peak(customer) };
}
