/** Two recordings over each other: the model's curve drawn where the attempt says the same. */

export interface Overlay {
  /** Ten a second or so; `null` breaks the curve. */
  own: readonly (number | null)[];
  model: readonly (number | null)[];
  low: number;
  high: number;
}

export interface OverlayColours { own: string; model: string; line: string }

export function paintOverlay(context: CanvasRenderingContext2D, width: number, height: number, overlay: Overlay, colours: OverlayColours): void {
  context.clearRect(0, 0, width, height);
  context.strokeStyle = colours.line;
  context.lineWidth = 1;
  context.strokeRect(0.5, 0.5, width - 1, height - 1);
  stroke(context, overlay.model, overlay, width, height, colours.model, 5);
  stroke(context, overlay.own, overlay, width, height, colours.own, 2);
}

function stroke(context: CanvasRenderingContext2D, values: readonly (number | null)[], { low, high }: Overlay, width: number, height: number, colour: string, thickness: number): void {
  context.strokeStyle = colour;
  context.lineWidth = thickness;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  let open = false;
  values.forEach((value, index) => {
    if (value === null) {
      open = false;
      return;
    }
    const x = ((index + 0.5) / values.length) * width;
    const y = height - 6 - (Math.max(0, Math.min(1, (value - low) / (high - low)))) * (height - 12);
    if (open) context.lineTo(x, y);
    else context.moveTo(x, y);
    open = true;
  });
  context.stroke();
}
