import { useEffect } from 'react';
import type { CallPlayer } from './callPlayer';
import { playerKey, type PlayerKey } from './playerKey';

/** What keys ask of the page besides its player. */
export type PageKeys = Readonly<Record<'comment' | 'share' | 'review' | 'next' | 'help', () => void>>;

/** The keys of the page of a call; `page` may be another object at every render. */
export function useCallKeys(player: CallPlayer, page: PageKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = playerKey(event);
      if (!key) return;
      event.preventDefault();
      act(key, player, page);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [player, page]);
}

function act(key: PlayerKey, player: CallPlayer, page: PageKeys): void {
  const { value: selection } = player.selection;
  switch (key.do) {
    case 'toggle': return player.toggle();
    case 'skip': return player.skip(key.seconds);
    case 'speed': return player.stepSpeed(key.by);
    case 'zoom': return player.zoom(key.factor);
    case 'mark': return player.mark(key.edge);
    case 'clear': return player.selection.set(null);
    case 'skip-silence': return player.skipping.update((on) => !on);
    case 'play-selection': return selection ? player.playRange(selection) : undefined;
    case 'comment': case 'share': case 'review': case 'next': case 'help': return page[key.do]();
  }
}
