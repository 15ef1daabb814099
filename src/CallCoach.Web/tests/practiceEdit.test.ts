import { describe, expect, it } from 'vitest';
import { fits, newPracticeScript, withLanguage, withoutStep, withSheet, withStep, withStepAdded, withStepMoved, withStepWords } from '../src/live/practiceEdit';
import { pointId, turnsOf } from '../src/live/practiceRun';
import { textsOf } from '../src/texts';
import { placeOf } from '../src/views/practice/scriptPlaces';

const two = withLanguage(withStepAdded(newPracticeScript('en', 'Title'), 'close'), 'zh-CN');

describe('a practice script in the editor', () => {
  it('keeps its steps and their words in step, in every language', () => {
    const named = withStepWords(withStepWords(two, 'en', 0, { goal: 'first' }), 'zh-CN', 1, { goal: '第二' });
    const moved = withStepMoved(named, 0, 1);
    expect(moved.steps.map((step) => step.kind)).toEqual(['close', 'opening']);
    expect([moved.words.en?.steps[1]?.goal, moved.words['zh-CN']?.steps[0]?.goal]).toEqual(['first', '第二']);
    const shorter = withoutStep(moved, 0);
    expect([shorter.steps.length, shorter.words.en?.steps.length, shorter.words['zh-CN']?.steps.length]).toEqual([1, 1, 1]);
    expect(withStepMoved(two, 0, -1)).toEqual(two);
  });

  it('gives a new step an id of its own', () => {
    const ids = withStepAdded(withoutStep(withStepAdded(two, 'need'), 0), 'need').steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a name for own steps only', () => {
    const own = withStep(two, 0, { kind: 'own' });
    expect(own.words.en?.steps[0]?.name).toBe('');
    expect(withStep(own, 0, { kind: 'need' }).words.en?.steps[0]?.name).toBeNull();
  });

  it('takes a text over where its steps are those of the other language', () => {
    const sheet = { difficulty: 3, steps: two.steps, words: { title: '新', product: '', customer: '', steps: two.words.en?.steps ?? [] }, problems: [] };
    expect(fits(two, 'zh-CN', sheet)).toBe(true);
    expect(withSheet(two, 'zh-CN', sheet).words['zh-CN']?.title).toBe('新');
    expect(fits(two, 'zh-CN', { ...sheet, steps: sheet.steps.slice(1) })).toBe(false);
    expect(fits(newPracticeScript('en', 'x'), 'en', { ...sheet, steps: sheet.steps.slice(1) })).toBe(true);
  });
});

describe('a practice run', () => {
  it('goes line by line, and the agent begins where the customer has none', () => {
    const script = withStepWords(two, 'en', 1, { customer: ['Yes?', 'Go on.'] });
    expect(turnsOf(script, 'en')).toEqual([{ step: 0, line: null, text: null }, { step: 1, line: 0, text: 'Yes?' }, { step: 1, line: 1, text: 'Go on.' }]);
    expect(pointId(script, 1, 0)).toBe('s2.1');
  });
});

it('names a place as a trainer would', () => {
  expect(placeOf('script.words.en.steps.0.points.1.phrases.2', textsOf.en)).toBe('English · Step 1 · Points that must be said 2 · Ways of saying it 3');
  expect(placeOf('script.words.zh-CN.customer', textsOf['zh-CN'])).toBe('中文 · 客户是谁');
});
