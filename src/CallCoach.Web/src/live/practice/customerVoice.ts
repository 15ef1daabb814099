/** Plays the customer's lines: to the person's ears, and as the second channel of the call. */
export class CustomerVoice {
  readonly #context = new AudioContext();
  readonly #out = this.#context.createMediaStreamDestination();

  get stream(): MediaStream {
    return this.#out.stream;
  }

  /** Resolves when the line has been said. */
  async say(url: string): Promise<void> {
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`No sound: ${response.status}`);
    const sound = await this.#context.decodeAudioData(await response.arrayBuffer());
    await this.#context.resume();
    await new Promise<void>((resolve) => {
      const source = new AudioBufferSourceNode(this.#context, { buffer: sound });
      source.connect(this.#out);
      source.connect(this.#context.destination);
      source.onended = () => resolve();
      source.start();
    });
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
