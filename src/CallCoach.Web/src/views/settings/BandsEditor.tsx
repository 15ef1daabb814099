import { Segmented } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../hooks/appContext';
import type { PlanSetting } from '../../live/rest/rules';
import type { PlanEditing } from './planEditing';
import { SettingField } from './SettingField';

/** From and to of every reading, for calls in one language. */
export function BandsEditor({ editing }: { editing: PlanEditing }) {
  const { language, texts: { settings: words } } = useLanguage();
  const languages = Object.keys(editing.state.settings.bands);
  const [chosen, setChosen] = useState<string>(languages.includes(language) ? language : languages[0] ?? '');
  const rows = pairs(editing.state.settings.bands[chosen] ?? []);
  return (
    <section className="card panel">
      <header className="panel-head"><h2>{words.band}</h2><Segmented aria-label={words.callLanguage} value={chosen} onChange={setChosen} options={languages.map((value) => ({ value, label: words.bandLanguages[value] ?? value }))} /></header>
      <ul className="bands">{rows.map(({ low, high }) => (
        <li key={low.path}><span>{low.names[language].split(' · ')[0]}</span><SettingField setting={low} editing={editing} bare /><i>{words.high}</i><SettingField setting={high} editing={editing} bare /></li>
      ))}</ul>
    </section>
  );
}

/** Lower and upper edges come one after the other. */
function pairs(settings: readonly PlanSetting[]): { low: PlanSetting; high: PlanSetting }[] {
  return settings.flatMap((low, index) => {
    const high = settings[index + 1];
    return low.path.endsWith('.low') && high?.path.endsWith('.high') ? [{ low, high }] : [];
  });
}
