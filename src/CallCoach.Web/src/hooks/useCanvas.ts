import { useEffect, useRef, type RefObject } from 'react';

/** One frame: `width` and `height` in CSS pixels, `elapsedSeconds` since the frame before (0 at first). */
export type Painter = (context: CanvasRenderingContext2D, width: number, height: number, elapsedSeconds: number) => void;

/**
 * Paints a canvas every animation frame of the window that it is in, be it the page or the small window on top of it.
 * React renders nothing meanwhile. The canvas takes its size from CSS; sharp on every screen.
 */
export function useCanvas(painter: Painter): RefObject<HTMLCanvasElement | null> {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const painterRef = useRef(painter);
  useEffect(() => {
    painterRef.current = painter;
  }, [painter]);
  useEffect(() => {
    const canvas = canvasRef.current;
    const window = canvas?.ownerDocument.defaultView;
    const context = canvas?.getContext('2d');
    if (!canvas || !window || !context) return;
    let before: number | null = null;
    let frame = window.requestAnimationFrame(function paint(now) {
      fitToScreen(canvas, context, window.devicePixelRatio);
      painterRef.current(context, canvas.clientWidth, canvas.clientHeight, before === null ? 0 : (now - before) / 1000);
      before = now;
      frame = window.requestAnimationFrame(paint);
    });
    return () => window.cancelAnimationFrame(frame);
  }, []);
  return canvasRef;
}

function fitToScreen(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, ratio: number): void {
  const width = Math.round(canvas.clientWidth * ratio), height = Math.round(canvas.clientHeight * ratio);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** People who asked for less motion get none. */
export function prefersStillness(window: Window): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
