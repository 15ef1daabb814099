/** What the quietest colour stands for, dB under the loudest of the picture: room noise of a telephone line. */
const floorDb = 70;

/** In place, radix 2 (Cooley & Tukey 1965). Lengths are powers of two. */
export function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      swap(real, i, j);
      swap(imaginary, i, j);
    }
  }
  for (let length = 2; length <= size; length <<= 1) {
    const turn = (-2 * Math.PI) / length;
    for (let start = 0; start < size; start += length) {
      for (let k = 0; k < length / 2; k++) {
        const cosine = Math.cos(turn * k), sine = Math.sin(turn * k);
        const a = start + k, b = a + length / 2;
        const re = (real[b] ?? 0) * cosine - (imaginary[b] ?? 0) * sine, im = (real[b] ?? 0) * sine + (imaginary[b] ?? 0) * cosine;
        real[b] = (real[a] ?? 0) - re;
        imaginary[b] = (imaginary[a] ?? 0) - im;
        real[a] = (real[a] ?? 0) + re;
        imaginary[a] = (imaginary[a] ?? 0) + im;
      }
    }
  }
}

function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i] ?? 0;
  values[i] = values[j] ?? 0;
  values[j] = kept;
}

export interface Spectrogram {
  columns: number;
  /** From 0 Hz up to half the sample rate. */
  rows: number;
  /** Column after column, 0 (quiet) to 255 (loudest of the picture). */
  levels: Uint8ClampedArray;
  topHz: number;
}

/** A frame of about 32 ms: harmonics of a voice stand apart, and syllables do too. */
export function frameLength(sampleRateHz: number): number {
  return 2 ** Math.round(Math.log2(0.032 * sampleRateHz));
}

/** Power over time and frequency, in dB under the loudest. `columns` frames (Hann window) stand evenly over the samples. */
export function spectrogram(samples: Float32Array, sampleRateHz: number, columns: number): Spectrogram {
  const size = frameLength(sampleRateHz), rows = size / 2;
  const hann = Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size));
  const decibels = new Float32Array(columns * rows);
  const real = new Float64Array(size), imaginary = new Float64Array(size);
  let loudest = -Infinity;
  for (let column = 0; column < columns; column++) {
    const middle = ((column + 0.5) / columns) * samples.length, start = Math.round(middle - size / 2);
    for (let i = 0; i < size; i++) real[i] = (samples[start + i] ?? 0) * (hann[i] ?? 0);
    imaginary.fill(0);
    transform(real, imaginary);
    for (let row = 0; row < rows; row++) {
      const power = (real[row] ?? 0) ** 2 + (imaginary[row] ?? 0) ** 2, level = 10 * Math.log10(power + 1e-12);
      decibels[column * rows + row] = level;
      loudest = Math.max(loudest, level);
    }
  }
  const levels = new Uint8ClampedArray(decibels.length);
  for (let i = 0; i < levels.length; i++) levels[i] = Math.round(255 * (1 - (loudest - (decibels[i] ?? 0)) / floorDb));
  return { columns, rows, levels, topHz: sampleRateHz / 2 };
}

/** Red, green and blue, 0 to 255, from quiet to loud. */
export type Ramp = readonly [quiet: readonly [number, number, number], loud: readonly [number, number, number]];

/** One channel after the other from the top, high frequencies above. */
export function paintSpectrogram(context: CanvasRenderingContext2D, pictures: readonly { picture: Spectrogram; ramp: Ramp }[]): void {
  const { width, height } = context.canvas;
  const tall = Math.floor(height / pictures.length);
  const image = context.createImageData(width, height);
  pictures.forEach(({ picture, ramp: [quiet, loud] }, index) => {
    for (let y = 0; y < tall; y++) {
      const row = Math.min(picture.rows - 1, Math.floor(((tall - 1 - y) / tall) * picture.rows));
      for (let x = 0; x < width; x++) {
        const level = (picture.levels[Math.floor((x / width) * picture.columns) * picture.rows + row] ?? 0) / 255;
        const at = ((index * tall + y) * width + x) * 4;
        for (let colour = 0; colour < 3; colour++) image.data[at + colour] = (quiet[colour] ?? 0) + ((loud[colour] ?? 0) - (quiet[colour] ?? 0)) * level;
        image.data[at + 3] = 255;
      }
    }
  });
  context.putImageData(image, 0, 0);
}

/** `#rrggbb` as numbers. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
