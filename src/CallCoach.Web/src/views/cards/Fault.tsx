import { useLanguage } from '../../hooks/appContext';
import { cardFault } from '../../texts/cardFaults';

/** What is wrong, under the field where it is. */
export function Fault({ messages }: { messages: readonly string[] }) {
  const { language, texts: { cards: words } } = useLanguage();
  if (messages.length === 0) return null;
  return <em role="alert" className="card-fault">{messages.map((message) => cardFault(message, language, words.curvePoints)).join(' ')}</em>;
}
