import { useState, type ChangeEvent, type CompositionEvent } from 'react';

/**
 * A field whose text is looked for as it is typed. While Chinese is being composed it holds letters that nobody looks for:
 * `mean` hears only what is meant.
 */
export function useComposedText(initial: string, mean: (text: string) => void) {
  const [typed, setTyped] = useState(initial);
  const take = (text: string) => {
    setTyped(text);
    mean(text);
  };
  return {
    value: typed,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      if ((event.nativeEvent as InputEvent).isComposing) setTyped(event.target.value);
      else take(event.target.value);
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => take(event.currentTarget.value),
  };
}
