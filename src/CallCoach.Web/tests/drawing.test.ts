import { describe, expect, it } from 'vitest';
import { gaugeGeometry, judge, paintGauge } from '../src/drawing/bandGauge';
import { calmed, comfortableRange, levelPeaks, semitonesAbove100Hz, showsEnding, traceTimes, whereActive } from '../src/drawing/callTrace';
import { litPixels, paintMeter } from '../src/drawing/levelMeter';
import { ease, place, valueAt } from '../src/drawing/scale';

const scale = { from: 2, to: 7, pixels: 500 };

describe('a scale', () => {
  it('places a value by its share', () => expect(place(scale, 4.5)).toBe(250));
  it('holds what lies outside at its ends', () => expect([place(scale, -1), place(scale, 99)]).toEqual([0, 500]));
  it('gives back the value of a pixel', () => expect(valueAt(scale, place(scale, 3.3))).toBeCloseTo(3.3));
});

describe('easing', () => {
  it('gets two thirds of the way in its time constant', () => expect(ease(0, 1, 0.35, 0.35)).toBeCloseTo(1 - Math.exp(-1)));
  it('does not depend on the frame rate', () => {
    let slow: number | null = 0, fast: number | null = 0;
    for (let frame = 0; frame < 30; frame++) slow = ease(slow, 1, 1 / 30, 0.4);
    for (let frame = 0; frame < 120; frame++) fast = ease(fast, 1, 1 / 120, 0.4);
    expect(slow).toBeCloseTo(fast ?? 0, 10);
  });
  it('jumps to the first value, and for those who want stillness', () => expect([ease(null, 3, 0.01, 0.4), ease(1, 3, 0.01, 0)]).toEqual([3, 3]));
  it('forgets what is no longer known', () => expect(ease(1, null, 0.01, 0.4)).toBeNull());
});

describe('a gauge', () => {
  it.each([[3.1, 'below'], [3.2, 'within'], [5.2, 'within'], [5.3, 'above']] as const)('judges %d as %s its band', (value, judgement) => expect(judge(value, { low: 3.2, high: 5.2 })).toBe(judgement));
  it('never judges on an open side', () => expect([judge(-99, { low: null, high: 60 }), judge(999, { low: 2, high: null })]).toEqual(['within', 'within']));
  it('does not judge the unknown', () => expect(judge(null, { low: 1, high: 2 })).toBe('unknown'));
  it('draws band, usual, customer and agent', () => {
    expect(gaugeGeometry(scale, { low: 3, high: 5 }, { value: 6, other: 4, usual: 4.5 })).toEqual({ band: { x: 100, width: 200 }, usualX: 250, valueX: 400, otherX: 200, judgement: 'above' });
  });
  it('draws an open edge to the end of the scale', () => expect(gaugeGeometry(scale, { low: null, high: 5 }, { value: null }).band).toEqual({ x: 0, width: 300 }));
});

describe('a canvas that has no place yet', () => {
  /** As Chromium does it: a negative radius is an error. */
  function context(): CanvasRenderingContext2D {
    const refuse = (radius: number) => {
      if (radius < 0) throw new RangeError(`Radius value ${radius} is negative.`);
    };
    const shapes = { roundRect: (_x: number, _y: number, _width: number, _height: number, radius: number) => refuse(radius), arc: (_x: number, _y: number, radius: number) => refuse(radius) };
    return new Proxy({}, { get: (_, name) => name in shapes ? shapes[name as keyof typeof shapes] : () => undefined, set: () => true }) as unknown as CanvasRenderingContext2D;
  }
  it.each([[-20, 24], [-20, 0], [200, 0]])('gets no gauge (%d by %d px)', (pixels, height) => {
    const none = { from: 2, to: 7, pixels }, colours = { track: '', band: '', usual: '', value: '', outside: '', other: '', ground: '' };
    expect(() => paintGauge(context(), height, none, gaugeGeometry(none, { low: 3, high: 5 }, { value: 4, other: 5, usual: 4 }), colours)).not.toThrow();
  });
  it('gets no meter', () => expect(() => paintMeter(context(), -1, 10, -20, -10, { track: '', level: '', loud: '', mark: '' })).not.toThrow());
});

describe('the traces of a call', () => {
  it('make peaks in decibels, silence none', () => expect(levelPeaks([null, -96, -35, -8, 0])).toEqual([0, 0, 0.5, 1, 1]));
  it('stand in the middle of their steps', () => expect(traceTimes(3, 0.1)).toEqual([0.05, expect.closeTo(0.15), 0.25]));
  it('give pitch in equal steps', () => expect(semitonesAbove100Hz([100, 200, null, 0])).toEqual([0, 12, null, null]));
  it('break where nobody speaks', () => expect(whereActive([-20, -60], [true, 0])).toEqual([-20, null]));
  it('are calmed without filling holes', () => expect(calmed([1, 1, 90, 1, null, 2], 1)).toEqual([1, 1, 1, 1, null, 2]));
  it('do not let single wild values squeeze the rest', () => expect(comfortableRange([...Array.from({ length: 300 }, (_, index) => 4 + (index % 10) / 10), 99], 0.1)[1]).toBeLessThan(6));
  it('leave air above and below', () => {
    const [low, high] = comfortableRange([10, 20, null], 5);
    expect(low).toBeLessThan(10);
    expect(high).toBeGreaterThan(20);
  });
  it('give a flat line room', () => expect(comfortableRange([4, 4], 6)).toEqual([1, 7]));
});

describe('the mark of an ending', () => {
  const ending = { contour: 'rising', fade: false };
  it('is drawn where there is room', () => expect([showsEnding(ending, 1, 20), showsEnding(ending, 1, 10)]).toEqual([true, false]));
  it('is always drawn for a fade', () => expect(showsEnding({ contour: 'unknown', fade: true }, 0.3, 1)).toBe(true));
  it('is not drawn for what is unknown', () => expect(showsEnding({ contour: 'unknown', fade: false }, 5, 100)).toBe(false));
});

it('lights a level meter between the room\'s noise and full scale', () => expect([litPixels(-96, 700), litPixels(-35, 700), litPixels(0, 700)]).toEqual([0, 350, 700]));
