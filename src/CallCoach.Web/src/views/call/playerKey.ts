/** What a key asks of the page of a call. */
export type PlayerKey =
  | { do: 'toggle' } | { do: 'skip'; seconds: number } | { do: 'speed'; by: 1 | -1 } | { do: 'zoom'; factor: number }
  | { do: 'mark'; edge: 'from' | 'to' } | { do: 'clear' | 'skip-silence' | 'play-selection' | 'comment' | 'share' | 'review' | 'next' | 'help' };

const keys: Readonly<Record<string, PlayerKey>> = {
  ' ': { do: 'toggle' }, k: { do: 'toggle' }, j: { do: 'skip', seconds: -10 }, l: { do: 'skip', seconds: 10 },
  ArrowLeft: { do: 'skip', seconds: -5 }, ArrowRight: { do: 'skip', seconds: 5 }, '.': { do: 'speed', by: 1 }, ',': { do: 'speed', by: -1 },
  '+': { do: 'zoom', factor: 2 }, '=': { do: 'zoom', factor: 2 }, '-': { do: 'zoom', factor: 0.5 },
  '[': { do: 'mark', edge: 'from' }, ']': { do: 'mark', edge: 'to' }, Enter: { do: 'play-selection' }, Escape: { do: 'clear' },
  s: { do: 'skip-silence' }, c: { do: 'comment' }, x: { do: 'share' }, r: { do: 'review' }, n: { do: 'next' }, '?': { do: 'help' },
};

/** Keys that a button or a link takes for itself when it has the focus. */
const pressing = /^( |Enter)$/;

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target' | 'defaultPrevented'>;

/** What a key does, or nothing where it belongs to what has the focus. */
export function playerKey(event: Press): PlayerKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const target = event.target as Partial<HTMLElement> | null, tag = target?.tagName ?? '';
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(tag) || target?.isContentEditable) return null;
  if (/^(BUTTON|A|SUMMARY)$/.test(tag) && pressing.test(event.key)) return null;
  // A dialog, or a list that is open, has its own keys.
  if (target?.closest?.('[role=dialog], [role=listbox], [role=menu], [role=radiogroup]')) return null;
  return keys[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
