import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Nearer to the end than this is at the end, pixels: less than a line. */
const nearEnd = 24;

export interface FollowNewest<E extends HTMLElement> {
  place: RefObject<E | null>;
  /** False while the reader has scrolled up. */
  following: boolean;
  onScroll: () => void;
  toNewest: () => void;
}

/** Keeps the end of a growing list in view, unless the reader has scrolled up to read. `newest` changes when the list grows. */
export function useFollowNewest<E extends HTMLElement>(newest: unknown): FollowNewest<E> {
  const place = useRef<E>(null);
  const [following, setFollowing] = useState(true);
  useLayoutEffect(() => {
    if (following) scrollToEnd(place.current);
  }, [newest, following]);
  useEffect(() => {
    const list = place.current;
    if (!list || !following) return;
    const resize = new ResizeObserver(() => scrollToEnd(list)); // what stands above it comes and goes
    resize.observe(list);
    return () => resize.disconnect();
  }, [newest, following]);
  const toNewest = useCallback(() => setFollowing(true), []);
  const onScroll = useCallback(() => {
    const list = place.current;
    if (list) setFollowing(list.scrollHeight - list.scrollTop - list.clientHeight < nearEnd);
  }, []);
  return { place, following, onScroll, toNewest };
}

function scrollToEnd(list: HTMLElement | null): void {
  if (list) list.scrollTop = list.scrollHeight;
}
