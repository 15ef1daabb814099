import { useEffect, type RefObject } from 'react';
import { rangeBetween } from '../../live/timeRange';
import type { CallPlayer } from './callPlayer';

/** A shorter movement is a click, pixels. */
const leastDrag = 4;

/**
 * A drag over the lanes marks a stretch of the call; a click stays a click. Fingers scroll the page: on a touch screen the
 * edges are set by buttons. Events are taken before the waveform sees them.
 */
export function useDragSelection(place: RefObject<HTMLElement | null>, player: CallPlayer): void {
  useEffect(() => {
    const lanes = place.current;
    if (!lanes) return;
    let began: number | null = null, dragging = false;
    const timeAt = (x: number) => {
      const { left, width } = lanes.getBoundingClientRect(), { from, to } = player.window.value;
      return from + ((x - left) / width) * (to - from);
    };
    const down = (event: PointerEvent) => {
      began = event.pointerType !== 'touch' && event.button === 0 ? event.clientX : null;
      dragging = false;
    };
    const move = (event: PointerEvent) => {
      if (began === null || (!dragging && Math.abs(event.clientX - began) < leastDrag)) return;
      dragging = true;
      player.selection.set(rangeBetween(timeAt(began), timeAt(event.clientX), player.durationSeconds));
    };
    const up = () => {
      began = null;
    };
    const click = (event: MouseEvent) => {
      if (dragging) event.stopPropagation();
      dragging = false;
    };
    lanes.addEventListener('pointerdown', down, true);
    lanes.addEventListener('click', click, true);
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', up);
    return () => {
      lanes.removeEventListener('pointerdown', down, true);
      lanes.removeEventListener('click', click, true);
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', up);
    };
  }, [place, player]);
}
