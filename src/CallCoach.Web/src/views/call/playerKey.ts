/** What a key does to the player: `toggle`, seconds to move, or nothing where the key belongs to what has the focus. */
export function playerKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>): 'toggle' | number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.target as Partial<HTMLElement> | null;
  if (/^(INPUT|TEXTAREA|SELECT|BUTTON|A)$/.test(target?.tagName ?? '') || target?.isContentEditable) return null;
  switch (event.key) {
    case ' ': return 'toggle';
    case 'ArrowLeft': return -5;
    case 'ArrowRight': return 5;
    default: return null;
  }
}
