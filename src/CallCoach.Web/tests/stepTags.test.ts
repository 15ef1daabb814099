import { expect, it } from 'vitest';
import { stepTags } from '../src/live/stepTags';

it('makes one tag of neighbours of the same name', () => {
  expect(stepTags(['Need', 'Need', 'Close'])).toEqual([{ name: 'Need', count: 2 }, { name: 'Close', count: 1 }]);
});

it('keeps the order where a name comes again later', () => {
  expect(stepTags(['Objection', 'Value', 'Objection']).map(({ name }) => name)).toEqual(['Objection', 'Value', 'Objection']);
});
