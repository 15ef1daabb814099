import { describe, expect, it } from 'vitest';
import { usualTeam } from '../src/live/usualTeam';

const team = (id: string, hasCalls: boolean) => ({ id, name: id, hasCalls });

describe('usualTeam', () => {
  it('prefers an own team with calls', () => expect(usualTeam([team('a', true), team('b', false), team('c', true)], [{ id: 'b', name: 'b' }, { id: 'c', name: 'c' }])?.id).toBe('c'));
  it('prefers calls to membership', () => expect(usualTeam([team('a', false), team('b', true)], [{ id: 'a', name: 'a' }])?.id).toBe('b'));
  it('is an own one when nobody has calls', () => expect(usualTeam([team('a', false), team('b', false)], [{ id: 'b', name: 'b' }])?.id).toBe('b'));
  it('is the first for who is in no team', () => expect(usualTeam([team('a', false), team('b', false)], [])?.id).toBe('a'));
  it('is none without teams', () => expect(usualTeam([], [])).toBeUndefined());
});
