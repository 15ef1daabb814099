import { useEffect, useState } from 'react';
import { wallOf, type WallCard } from '../live/liveWall';
import { useSession } from './appContext';

/** Twice a second: quicker than anybody reads two hundred cards, and slow enough to draw them. */
const drawMilliseconds = 500;

/** The running calls as cards. Messages come far more often than they are drawn. */
export function useWall(): readonly WallCard[] {
  const { live } = useSession();
  const [cards, setCards] = useState<readonly WallCard[]>(() => wallOf(live.board.calls.value, []));
  useEffect(() => {
    const look = () => setCards((before) => wallOf(live.board.calls.value, before));
    const timer = setInterval(look, drawMilliseconds);
    return () => clearInterval(timer);
  }, [live]);
  return cards;
}
