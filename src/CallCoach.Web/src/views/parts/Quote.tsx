import { hitsIn } from '../../live/spokenText';

/** What somebody said, with the words that matter marked. */
export function Quote({ text, marked }: { text: string; marked: string }) {
  const [hit] = hitsIn(text, marked);
  return <q>{hit ? <>{text.slice(0, hit[0])}<mark>{text.slice(...hit)}</mark>{text.slice(hit[1])}</> : text}</q>;
}
