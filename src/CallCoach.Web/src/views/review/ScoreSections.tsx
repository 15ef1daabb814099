import type { ReactNode } from 'react';
import { useLanguage } from '../../hooks/appContext';
import type { ScoreLine, ScoreSection } from '../../live/reviewEdit';
import { wordsOf } from '../../texts';

/** The criteria under the names of their sections. */
export function ScoreSections({ sections, children }: { sections: readonly ScoreSection[]; children: (line: ScoreLine) => ReactNode }) {
  const { language } = useLanguage();
  return sections.map(({ id, name, lines }) => (
    <div key={id} className="score-section">
      {name && sections.length > 1 && <h3>{wordsOf(name, language)}</h3>}
      <ul>{lines.map(children)}</ul>
    </div>
  ));
}
