import { awaitsConsent } from './callMood';
import type { LiveCall } from './liveCall';
import type { LiveCalls } from './liveBoard';
import type { CueWords } from './protocol';

/** What a card of the wall shows of a call, and nothing that changes more often than one can read. */
export interface WallCard {
  callId: string;
  agent: string;
  place: string;
  startedAt: string;
  /** `awaiting`: the customer has not agreed yet, and nothing is heard. */
  state: LiveCall['state'] | 'awaiting';
  /** Who speaks now. */
  floor: 'agent' | 'customer' | 'nobody';
  talkPercent: number | null;
  syllablesPerMinute: number | null;
  cue: Record<string, CueWords> | null;
  /** It may be listened to while it runs. */
  listen: boolean;
}

/** The running calls as cards, the longest first. A card that shows what it showed before is the same object, so that it need not be drawn. */
export function wallOf(calls: LiveCalls, before: readonly WallCard[]): readonly WallCard[] {
  const known = new Map(before.map((card) => [card.callId, card]));
  const cards = [...calls.values()].filter((call) => call.ended === null).map((call) => {
    const card = cardOf(call), old = known.get(card.callId);
    return old && same(old, card) ? old : card;
  });
  cards.sort((a, b) => a.startedAt.localeCompare(b.startedAt) || a.callId.localeCompare(b.callId));
  return cards.length === before.length && cards.every((card, index) => card === before[index]) ? before : cards;
}

function cardOf({ started, state, readings, cue }: LiveCall): WallCard {
  const share = readings?.conversation?.talkRatio ?? null, rate = readings?.agent.speakingRate ?? null;
  return {
    callId: started.callId, agent: started.agent.name, place: [started.team.name, started.customerReference].filter(Boolean).join(' · '), startedAt: started.startedAt,
    state: state === 'running' && awaitsConsent({ started }) ? 'awaiting' : state,
    floor: readings?.agent.speaking ? 'agent' : readings?.customer?.speaking ? 'customer' : 'nobody',
    talkPercent: share === null ? null : Math.round(100 * share), syllablesPerMinute: rate === null ? null : Math.round(60 * rate), cue: cue?.words ?? null, listen: started.listen,
  };
}

function same(a: WallCard, b: WallCard): boolean {
  return (Object.keys(a) as (keyof WallCard)[]).every((key) => a[key] === b[key]);
}
