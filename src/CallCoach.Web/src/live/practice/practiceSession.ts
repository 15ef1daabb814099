import { ingestUrl } from '../capture/captureSession';
import { dbfs, type MeasuredBlock } from '../capture/blockAssembler';
import type { CaptureFault } from '../capture/closeCodes';
import { IngestLine, type IngestState } from '../capture/ingestLine';
import { SilenceWatch } from '../capture/silenceWatch';
import { SoundGraph } from '../capture/soundGraph';
import { CaptureError, missingForCapture, openMicrophone, stopAll } from '../capture/soundSources';
import type { IngestAnswer } from '../protocol';
import { attempts, type Attempt, type AttemptWish, type DrillItem, type StepMark } from '../rest/drills';
import { Problem } from '../rest/http';
import { Store } from '../store';
import { CustomerVoice } from './customerVoice';
import { DrillTrail } from './drillTrail';

export type PracticePhase = 'idle' | 'opening' | 'running' | 'rejoining' | 'stopping' | 'done' | 'broken';

/** `attempt-running`: another window practises. The others are the microphone's and the line's, or a refusal of the server. */
export type PracticeFault = CaptureFault | 'attempt-running' | 'refused';

export interface PracticeState {
  phase: PracticePhase;
  attempt: Attempt | null;
  /** Whole seconds of sound. */
  seconds: number;
  items: readonly DrillItem[];
  /** No sound for ten seconds. */
  silent: boolean;
  fault: PracticeFault | null;
  /** Of a refusal. */
  problem: unknown;
}

const idle: PracticeState = { phase: 'idle', attempt: null, seconds: 0, items: [], silent: false, fault: null, problem: null };

/** What the browser may tell the server of why an attempt ended. */
const told: ReadonlySet<string> = new Set(['no-microphone', 'microphone-refused', 'microphone-busy', 'microphone-unplugged', 'unsupported-browser', 'line-lost']);

/** One person's practice from this browser: an attempt is made, the microphone is its call, and the result is waited for. */
export class PracticeSession {
  readonly state = new Store<PracticeState>(idle);
  readonly trail = new DrillTrail();
  /** The customer's lines on the second channel; `null` in an exercise without a customer. */
  voice: CustomerVoice | null = null;
  /** Newest level, dBFS. */
  level = -96;
  #stream: MediaStream | null = null;
  #graph: SoundGraph | null = null;
  #line: IngestLine | null = null;
  #position = 0;
  #silence = new SilenceWatch();
  #run = 0;
  #marks: StepMark[] = [];
  #told: Promise<unknown> = Promise.resolve();

  get active(): boolean {
    return ['opening', 'running', 'rejoining', 'stopping'].includes(this.state.value.phase);
  }

  /** Must run in a click: the microphone is asked for, and the customer's voice needs it. The microphone first, so that no attempt is made in vain. */
  async begin(wish: AttemptWish, microphoneId: string | null, withCustomer: boolean): Promise<void> {
    if (this.active) return;
    const run = ++this.#run;
    this.#position = 0;
    this.#silence = new SilenceWatch();
    this.trail.clear();
    this.#marks = [];
    this.state.set({ ...idle, phase: 'opening' });
    try {
      const missing = missingForCapture();
      if (missing) throw new CaptureError(missing);
      this.#stream = await openMicrophone(microphoneId, withCustomer ? false : true);
      const attempt = await attempts.begin(wish);
      if (run !== this.#run) return void attempts.end(attempt.id, 'given-up');
      this.#change({ attempt });
      await this.#open(this.#stream, attempt, withCustomer);
    } catch (error) {
      if (run === this.#run) await this.#broken(error instanceof CaptureError ? error.fault : error instanceof Problem ? refusal(error) : 'audio-stopped', error);
    }
  }

  /** The script has come to a step: each is judged over its own stretch. The whole list is sent each time, so that one lost message loses nothing. */
  step(step: number): void {
    const { attempt } = this.state.value;
    if (!attempt || !this.active || this.#marks.at(-1)?.step === step) return;
    this.#marks = [...this.#marks, { step, at: Math.round((1000 * this.#position) / (this.#graph?.sampleRateHz ?? 1)) / 1000 }];
    this.#told = this.#told.then(() => attempts.steps(attempt.id, this.#marks)).catch(() => undefined);
  }

  /** Ends the attempt in order; the result comes with the last acknowledgement. */
  async stop(): Promise<void> {
    const line = this.#line;
    if (!line || this.state.value.phase === 'stopping') return;
    this.#change({ phase: 'stopping' });
    await this.#told; // the server judges as soon as it is over
    if (this.#line !== line) return;
    line.command({ type: 'stop', position: this.#position }, this.#position);
    await this.#closeSources();
  }

  /** Back to the beginning. A running attempt is given up; what was said is judged all the same. */
  async reset(): Promise<void> {
    this.#run++;
    const { attempt } = this.state.value;
    const running = this.active && attempt;
    this.#line?.abandon();
    this.#line = null;
    await this.#closeSources();
    this.state.set(idle);
    if (running) await attempts.end(attempt.id, 'given-up').catch(() => undefined);
  }

  async #open(microphone: MediaStream, attempt: Attempt, withCustomer: boolean): Promise<void> {
    microphone.getAudioTracks()[0]?.addEventListener('ended', () => void this.#unplugged());
    this.voice = withCustomer ? new CustomerVoice() : null;
    const streams = this.voice ? [microphone, this.voice.stream] : [microphone];
    this.#graph = await SoundGraph.open(streams, (block) => this.#hear(block), () => void this.#broken('audio-stopped', null));
    const line = new IngestLine(ingestUrl(location), {
      type: 'start', callId: attempt.callId, kind: 'practice', encoding: 'pcm16', sampleRateHz: this.#graph.sampleRateHz,
      channels: streams.length, roles: withCustomer ? ['agent', 'customer'] : ['agent'], language: attempt.language,
    });
    line.onAnswer = (answer) => this.#answer(answer);
    line.state.subscribe(() => this.#follow(line.state.value));
    this.#line = line;
  }

  #hear(block: MeasuredBlock): void {
    if (!this.#line || this.state.value.phase === 'stopping') return;
    performance.mark(soundMark(this.#position, this.#graph?.sampleRateHz ?? 1));
    this.#line.sendSound({ ...block, position: this.#position });
    this.#position += block.length;
    const powers = block.powers[0] ?? new Float32Array(1);
    this.level = dbfs(Math.max(...powers));
    const silent = this.#silence.hear(powers), seconds = Math.floor(this.#position / (this.#graph?.sampleRateHz ?? 1));
    const now = this.state.value;
    if (silent !== now.silent || seconds !== now.seconds) this.#change({ silent, seconds });
  }

  #answer(answer: IngestAnswer): void {
    if (answer.type !== 'drill') return;
    this.trail.add({ at: answer.at, ...answer.drill });
    if (answer.items) this.#change({ items: answer.items });
  }

  #follow(line: IngestState): void {
    if (!this.active) return;
    if (line.name === 'broken') void this.#broken(line.fault, null);
    else if (line.name === 'complete') void this.#done();
    else if (this.state.value.phase !== 'stopping') this.#change({ phase: line.name === 'rejoining' ? 'rejoining' : line.name === 'streaming' ? 'running' : 'opening' });
  }

  /** What was said until then is judged. */
  async #unplugged(): Promise<void> {
    if (!this.active || this.state.value.phase === 'stopping') return;
    this.#change({ fault: 'microphone-unplugged' });
    await this.stop();
  }

  async #done(): Promise<void> {
    this.#line = null;
    await this.#closeSources();
    this.#change({ phase: 'done' });
  }

  async #broken(fault: PracticeFault, problem: unknown): Promise<void> {
    if (!this.active) return;
    const { attempt } = this.state.value;
    this.#line?.abandon();
    this.#line = null;
    this.#change({ phase: 'broken', fault, problem });
    await this.#closeSources();
    if (attempt) await attempts.end(attempt.id, told.has(fault) ? fault : 'given-up').catch(() => undefined);
  }

  async #closeSources(): Promise<void> {
    const graph = this.#graph, { voice } = this;
    this.#graph = null;
    this.voice = null;
    if (this.#stream) stopAll(this.#stream);
    this.#stream = null;
    await graph?.close();
    await voice?.close();
  }

  #change(change: Partial<PracticeState>): void {
    this.state.update((state) => ({ ...state, ...change }));
  }
}

function refusal(problem: Problem): PracticeFault {
  return problem.code === 'attempt-running' ? 'attempt-running' : 'refused';
}

/** When the page got the block whose sound ends at `at` seconds; what the delay until it is drawn is measured from. */
export function soundMark(position: number, sampleRateHz: number): string {
  return `callcoach-sound-${Math.round((20 * position) / sampleRateHz)}`;
}
