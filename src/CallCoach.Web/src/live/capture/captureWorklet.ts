import { BlockAssembler } from './blockAssembler';

// The worklet's own world, which TypeScript's DOM library leaves out.
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: new (options: AudioWorkletNodeOptions) => AudioWorkletProcessor): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

/** Runs on the audio thread: cuts the stream into blocks and hands them over. */
class CaptureProcessor extends AudioWorkletProcessor {
  readonly #assembler: BlockAssembler;

  constructor(options: AudioWorkletNodeOptions) {
    super();
    this.#assembler = new BlockAssembler(sampleRate, options.channelCount ?? 1, (block) =>
      this.port.postMessage(block, [block.pcm.buffer as ArrayBuffer, ...block.powers.map((powers) => powers.buffer as ArrayBuffer)]));
  }

  process(inputs: Float32Array[][]): boolean {
    const input = inputs[0] ?? [];
    this.#assembler.push(input, input[0]?.length ?? 128); // an unconnected input has no planes: 128 frames of silence
    return true;
  }
}

registerProcessor('callcoach-capture', CaptureProcessor);
