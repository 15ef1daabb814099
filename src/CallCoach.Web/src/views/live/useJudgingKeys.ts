import { useEffect, useRef, type RefObject } from 'react';
import type { Feedback } from '../../live/protocol';

const keys: Readonly<Record<string, Feedback>> = { g: 'helpful', w: 'wrong' };

/** What a key press means: nothing while somebody types, or with a modifier, or held down. */
export function judgementOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'>): Feedback | null {
  const target = event.target as Partial<HTMLElement> | null;
  const typing = target?.isContentEditable === true || /^(INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return null;
  return keys[event.key.toLowerCase()] ?? null;
}

/** G and W in the window that holds the buttons, wherever its focus is. */
export function useJudgingKeys(judge: ((feedback: Feedback) => void) | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const document = place.current?.ownerDocument;
    if (!document || !judge) return;
    const press = (event: KeyboardEvent) => {
      const feedback = judgementOf(event);
      if (feedback) judge(feedback);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [judge]);
  return place;
}
