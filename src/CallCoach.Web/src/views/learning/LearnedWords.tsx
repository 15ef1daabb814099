import { useLanguage } from '../../hooks/appContext';
import type { CardNames, Learned } from '../../live/rest/corrections';
import { percent } from '../../texts/units';
import { learnedSentences, pointsText } from './learnedWords';

/** The weights of a correction as sentences. */
export function LearnedWords({ learned, card }: { learned: Learned; card: CardNames }) {
  const { language, texts } = useLanguage();
  const { learned: words } = texts;
  const { average, weights } = learnedSentences(learned, card, language, texts);
  return (
    <section className="card learned-part">
      <h2>{words.words}</h2>
      <ul>
        <li>{average}</li>
        {weights.map(({ id, sentence, low }) => <li key={id}>{sentence} <small>{words.poor(percent(low))}</small></li>)}
        {weights.length === 0 && <li>{words.nothing}</li>}
      </ul>
      <p>{words.width(pointsText(learned.halfWidth), percent(learned.level))}</p>
    </section>
  );
}
