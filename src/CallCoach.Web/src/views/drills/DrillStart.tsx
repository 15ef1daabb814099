import { AudioOutlined } from '@ant-design/icons';
import { Button, Segmented, Switch } from 'antd';
import { useTexts } from '../../hooks/appContext';
import type { Language } from '../../live/protocol';
import type { Drill } from '../../live/rest/drills';
import { rightNeeded } from './skillFacts';

interface Props {
  drill: Drill;
  language: Language;
  setLanguage: (language: Language) => void;
  /** Nobody else sees it. */
  only: boolean;
  setOnly: (only: boolean) => void;
  opening: boolean;
  begin: () => void;
}

/** Before an attempt: in which language, for whose eyes, and go. */
export function DrillStart({ drill, language, setLanguage, only, setOnly, opening, begin }: Props) {
  const { drills: words } = useTexts();
  const languages = (['zh-CN', 'en'] as const).filter((each) => drill.words[each]);
  const { least = 1, share = 1 } = drill.settings;
  return (
    <div className="drill-start">
      <Button type="primary" size="large" icon={<AudioOutlined />} loading={opening} onClick={begin}>{opening ? words.opening : words.begin}</Button>
      <span className="drill-needed">{words.pass(rightNeeded(least, share), least)}</span>
      {languages.length > 1 && <Segmented aria-label={words.language} value={language} onChange={setLanguage} disabled={opening} options={languages.map((each) => ({ value: each, label: words.languages[each] }))} />}
      <label className="drill-private"><Switch checked={only} onChange={setOnly} disabled={opening} /><span><b>{words.private}</b><small>{words.privateHint}</small></span></label>
    </div>
  );
}
