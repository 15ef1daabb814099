import { Select } from 'antd';
import { useLanguage } from '../../hooks/appContext';
import { faultsAt, freeId, measureOf, withMeasure } from '../../live/cardEdit';
import type { CardCriterion, CardVocabulary } from '../../live/rest/cards';
import { wordsOf, type Texts, type UiLanguage } from '../../texts';
import type { CardEditing } from './cardEditing';
import { Fault } from './Fault';

/** What a criterion measures: everything that a card may name, in four groups. */
export function MeasureField({ criterion, place, editing: { card, vocabulary, errors, disabled }, change }: { criterion: CardCriterion; place: string; editing: CardEditing; change: (criterion: CardCriterion) => void }) {
  const { language, texts } = useLanguage();
  const { cards: words } = texts;
  const faults = ['measure', 'reading', 'cue'].flatMap((part) => faultsAt(errors, `${place}.${part}`));
  const option = (value: string) => ({ value, label: measureName(value, vocabulary, texts, language) });
  const options = [
    { label: words.groups.manual, title: words.groups.manual, options: [option('manual')] },
    { label: words.groups.measure, title: words.groups.measure, options: vocabulary.measures.map(({ id }) => option(id)) },
    { label: words.groups.reading, title: words.groups.reading, options: vocabulary.readings.map(({ id }) => option(`reading:${id}`)) },
    { label: words.groups.cue, title: words.groups.cue, options: vocabulary.cues.map((code) => option(`cue:${code}`)) },
  ];
  const choose = (chosen: string) => {
    const next = withMeasure(criterion, chosen, vocabulary);
    // A criterion that had no name of its own for programs yet takes that of what it measures.
    const wish = /^criterion(-\d+)?$/.test(criterion.id) ? kebab(chosen.split(':').at(-1) ?? chosen) : null;
    change(wish ? { ...next, id: freeId(card, wish), ...(vocabulary.measures.some(({ id }) => id === next.measure) ? emptyTexts(next) : {}) } : next);
  };
  return (
    <label className="card-measure">
      <span>{words.measure}</span>
      <Select aria-label={words.measure} value={measureOf(criterion)} options={options} disabled={disabled} showSearch={{ optionFilterProp: 'label' }} popupMatchSelectWidth={false} {...(faults.length > 0 ? { status: 'error' as const } : {})} onChange={choose} />
      <Fault messages={faults} />
    </label>
  );
}

export function measureName(measure: string, { measures, readings }: CardVocabulary, { cards: words, cues }: Texts, language: UiLanguage): string {
  const [kind = '', what = ''] = measure.split(':');
  if (kind === 'manual') return words.manual;
  if (kind === 'cue') return words.cueMeasure(cues[what] ?? what);
  const found = kind === 'reading' ? readings.find(({ id }) => id === what) : measures.find(({ id }) => id === kind);
  const reading = kind === 'reading' ? readings.find(({ id }) => id === what) : undefined;
  const needs = reading?.needsWords ? ` (${words.needs.words})` : reading?.needsBothSides ? ` (${words.needs.both})` : '';
  return `${found ? wordsOf(found.name, language) ?? what : what || kind}${needs}`;
}

function kebab(name: string): string {
  return name.replace(/([A-Z])/g, '-$1').toLowerCase();
}

/** What ships for the measure stands where nothing was written. */
function emptyTexts({ name, hint }: CardCriterion): Partial<Pick<CardCriterion, 'name' | 'hint'>> {
  return { ...(Object.keys(name ?? {}).length > 0 && name ? { name } : {}), ...(Object.keys(hint ?? {}).length > 0 && hint ? { hint } : {}) };
}
