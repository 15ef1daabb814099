import { Input } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { faultsAt } from '../../live/cardEdit';
import type { ByLanguage } from '../../live/rest/cards';
import { textsOf, uiLanguages } from '../../texts';
import type { CardEditing } from './cardEditing';
import { Fault } from './Fault';

export interface BothLanguagesProps {
  name: string;
  /** Where it stands in the card. */
  place: string;
  value: ByLanguage | undefined;
  /** What is shown where nothing is written. */
  shipped?: ByLanguage | undefined;
  longest?: number;
  editing: CardEditing;
  change: (value: ByLanguage) => void;
}

/** A text in both languages of the screens, beside each other. */
export function BothLanguages({ name, place, value = {}, shipped, longest = 60, editing: { errors, disabled }, change }: BothLanguagesProps) {
  const { cards: words } = useTexts();
  const whole = faultsAt(errors, place);
  return (
    <div className="both-languages">
      {uiLanguages.map((language) => {
        const faults = [...whole, ...faultsAt(errors, `${place}.${language}`)];
        return (
          <label key={language} lang={language}>
            <span>{name} <small>{textsOf[language].languageName}</small></span>
            <Input value={value[language] ?? ''} placeholder={shipped?.[language] ?? ''} title={shipped ? words.shippedText : undefined} maxLength={longest} disabled={disabled} {...(faults.length > 0 ? { status: 'error' as const } : {})} onChange={({ target }) => change({ ...value, [language]: target.value })} />
            <Fault messages={faults} />
          </label>
        );
      })}
    </div>
  );
}
