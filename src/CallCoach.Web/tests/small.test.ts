import { describe, expect, it } from 'vitest';
import { ingestUrl } from '../src/live/capture/captureSession';
import { retryDelayMilliseconds } from '../src/live/liveConnection';
import { hasAt, valueAt, withoutValue, withValue } from '../src/live/planEdit';
import { problemOf, query } from '../src/live/rest/http';
import { playerKey } from '../src/views/call/playerKey';
import { filterOf, withFilter } from '../src/views/calls/filterAddress';
import { judgementOf } from '../src/views/live/useJudgingKeys';
import { safeNext } from '../src/views/session/SignInPage';

const key = (name: string, changes: object = {}) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, repeat: false, target: document.body, ...changes });
const field = document.createElement('input');

describe('the keys that judge a cue', () => {
  it.each([['g', 'helpful'], ['W', 'wrong'], ['x', null]])('%s: %s', (name, feedback) => expect(judgementOf(key(name))).toBe(feedback));
  it('are letters while somebody types', () => expect(judgementOf(key('g', { target: field }))).toBeNull());
  it('do not fire with a modifier or held down', () => expect([judgementOf(key('g', { ctrlKey: true })), judgementOf(key('g', { repeat: true }))]).toEqual([null, null]));
});

describe('the keys of the player', () => {
  it.each([[' ', { do: 'toggle' }], ['k', { do: 'toggle' }], ['K', { do: 'toggle' }], ['j', { do: 'skip', seconds: -10 }], ['l', { do: 'skip', seconds: 10 }], ['ArrowLeft', { do: 'skip', seconds: -5 }], ['ArrowRight', { do: 'skip', seconds: 5 }], ['?', { do: 'help' }], ['q', null]])('%s: %o', (name, action) => expect(playerKey(key(name))).toEqual(action));
  it('belong to a field that has the focus', () => expect(['k', ' ', 'ArrowLeft'].map((name) => playerKey(key(name, { target: field })))).toEqual([null, null, null]));
  it('leave a button its own two keys, and no more', () => {
    const button = document.createElement('button');
    expect([' ', 'Enter', 'k'].map((name) => playerKey(key(name, { target: button })))).toEqual([null, null, { do: 'toggle' }]);
  });
  it('belong to a dialog that is open', () => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    const inside = dialog.appendChild(document.createElement('button'));
    expect(playerKey(key('k', { target: inside }))).toBeNull();
  });
  it('do nothing with Ctrl, or when somebody has taken them', () => expect([playerKey(key('c', { ctrlKey: true })), playerKey(key('ArrowLeft', { defaultPrevented: true }))]).toEqual([null, null]));
});

describe('the address of a list', () => {
  it('holds the whole filter', () => expect(filterOf(new URLSearchParams('q=C-10&cue=pause&score=middle&team=t'))).toEqual({ q: 'C-10', cue: 'pause', team: 't', minScore: 60, maxScore: 79 }));
  it('ignores a score band that does not exist', () => expect(filterOf(new URLSearchParams('score=toString'))).toEqual({}));
  it('loses what is cleared', () => expect(withFilter(new URLSearchParams('q=a&kind=live'), { q: undefined }).toString()).toBe('kind=live'));
});

describe('after signing in', () => {
  it('one is back where one was', () => expect(safeNext('/calls?q=a')).toBe('/calls?q=a'));
  it.each([null, '', 'https://evil.example', '//evil.example', '/\\evil.example'])('one never leaves the application (%s)', (next) => expect(safeNext(next)).toBe('/live'));
});

describe('a refusal of the server', () => {
  it('has its code and its words', () => expect(problemOf(429, '{"code":"locked-out","detail":"Wait."}')).toMatchObject({ status: 429, code: 'locked-out', detail: 'Wait.' }));
  it('of a proxy has its status for a code', () => expect(problemOf(502, '<html>')).toMatchObject({ code: 'http-502', detail: '' }));
});

it('leaves empty values out of a query', () => expect(query({ q: '', team: undefined, cursor: null, limit: 30, kind: 'live' })).toBe('?limit=30&kind=live'));

it('sends sound to where the page came from', () => {
  expect(ingestUrl({ protocol: 'https:', host: 'coach.example' })).toBe('wss://coach.example/ingest/v1/stream');
  expect(ingestUrl({ protocol: 'http:', host: 'localhost:5000' })).toBe('ws://localhost:5000/ingest/v1/stream');
});

it('waits longer after each try to connect, and never more than five seconds', () => expect([0, 1, 2, 5, 99].map(retryDelayMilliseconds)).toEqual([0, 500, 1000, 5000, 5000]));

describe('the changes of a plan', () => {
  const plan = { rules: { pause: { breakSeconds: 1, pacing: { urgency: 5 } } }, bands: { en: { runSeconds: { high: null } } } };
  it('are found, an open edge too', () => {
    expect(valueAt(plan, ['rules', 'pause', 'breakSeconds'])).toBe(1);
    expect(hasAt(plan, ['bands', 'en', 'runSeconds', 'high'])).toBe(true);
    expect(hasAt(plan, ['bands', 'en', 'runSeconds', 'low'])).toBe(false);
  });
  it('are put in without touching the old plan', () => {
    const next = withValue(plan, ['rules', 'soften', 'on'], false);
    expect(next).toEqual({ ...plan, rules: { ...plan.rules, soften: { on: false } } });
    expect(plan.rules).not.toHaveProperty('soften');
  });
  it('leave no empty shells when taken back', () => expect(withoutValue(plan, ['bands', 'en', 'runSeconds', 'high'])).toEqual({ rules: plan.rules }));
  it('stay when another is taken back', () => expect(withoutValue(plan, ['rules', 'pause', 'breakSeconds'])).toEqual({ ...plan, rules: { pause: { pacing: { urgency: 5 } } } }));
});
