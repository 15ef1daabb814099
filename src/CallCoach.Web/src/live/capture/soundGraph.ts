import type { MeasuredBlock } from './blockAssembler';
import workletUrl from './captureWorklet.ts?worker&url';
import { CaptureError } from './soundSources';

/** Wide enough for every reading (the engine works at 8 and 16 kHz), and half of what 48 kHz would send. */
const wantedSampleRateHz = 16_000;

/** Both sources in one AudioContext, so that they share one clock, as one stream of blocks. */
export class SoundGraph {
  private constructor(private readonly context: AudioContext, private readonly node: AudioWorkletNode) {}

  get sampleRateHz(): number {
    return this.context.sampleRate;
  }

  /** @param streams one a channel, in the order of the channels */
  static async open(streams: readonly MediaStream[], onBlock: (block: MeasuredBlock) => void, onStop: () => void): Promise<SoundGraph> {
    const { context, sources } = connectable(streams);
    await context.audioWorklet.addModule(workletUrl);
    const merger = context.createChannelMerger(streams.length);
    sources.forEach((source, channel) => source.connect(mono(context)).connect(merger, 0, channel));
    const node = new AudioWorkletNode(context, 'callcoach-capture', {
      numberOfOutputs: 1, outputChannelCount: [1],
      channelCount: streams.length, channelCountMode: 'explicit', channelInterpretation: 'discrete',
    });
    node.port.onmessage = (event: MessageEvent<MeasuredBlock>) => onBlock(event.data);
    node.onprocessorerror = onStop;
    merger.connect(node).connect(silentOutput(context)); // browsers run only what leads to the loudspeakers
    await context.resume();
    return new SoundGraph(context, node);
  }

  async close(): Promise<void> {
    this.node.port.onmessage = null;
    await this.context.close();
  }
}

/** A browser that cannot resample a source into a 16 kHz context (Firefox) gets its own rate; the server takes 8 to 48 kHz. */
function connectable(streams: readonly MediaStream[]): { context: AudioContext; sources: MediaStreamAudioSourceNode[] } {
  for (const options of [{ sampleRate: wantedSampleRateHz }, {}]) {
    const context = new AudioContext({ ...options, latencyHint: 'interactive' });
    try {
      if (context.sampleRate <= 48_000) return { context, sources: streams.map((stream) => context.createMediaStreamSource(stream)) };
    } catch { /* the next rate */ }
    void context.close();
  }
  throw new CaptureError('unsupported-browser');
}

/** Shared sound comes in stereo: its two sides are mixed, not the left one taken. */
function mono(context: AudioContext): GainNode {
  return new GainNode(context, { channelCount: 1, channelCountMode: 'explicit', channelInterpretation: 'speakers' });
}

function silentOutput(context: AudioContext): GainNode {
  const gain = new GainNode(context, { gain: 0 });
  gain.connect(context.destination);
  return gain;
}
