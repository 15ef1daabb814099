import { DownOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useId, useState } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { hasAt, valueAt, withoutValue, withValue } from '../../live/planEdit';
import type { CueTemplate, PlanSetting } from '../../live/rest/rules';
import { textsOf, uiLanguages, type UiLanguage } from '../../texts';
import { CueGlyph } from '../live/CueGlyph';
import type { PlanEditing } from './planEditing';
import { SettingField } from './SettingField';

/** One cue rule: on or off at a glance, its settings and wording when opened. */
export function RuleEditor({ code, settings, editing }: { code: string; settings: PlanSetting[]; editing: PlanEditing }) {
  const { texts } = useLanguage();
  const [open, setOpen] = useState(false);
  const body = useId();
  const isSwitch = (setting: PlanSetting) => setting.path.endsWith('.on');
  const on = settings.find(isSwitch);
  const changed = settings.some((setting) => hasAt(editing.overrides, setting.path.split('.'))) || uiLanguages.some((language) => hasAt(editing.overrides, ['words', language, code]));
  return (
    <section className="card rule">
      <header>
        <CueGlyph code={code} size={26} />
        <button type="button" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}><b>{texts.cues[code] ?? code}</b>{changed && <small>{texts.settings.changed}</small>}<DownOutlined rotate={open ? 180 : 0} /></button>
        {on && <SettingField setting={on} editing={editing} bare />}
      </header>
      {open && (
        <div id={body} className="rule-body">
          <div className="plan-grid">{settings.filter((setting) => !isSwitch(setting)).map((setting) => <SettingField key={setting.path} setting={setting} editing={editing} />)}</div>
          <h3>{texts.settings.wording}</h3>
          <p className="settings-lead">{texts.settings.placeholders}</p>
          {uiLanguages.map((language) => <Wording key={language} code={code} language={language} editing={editing} />)}
        </div>
      )}
    </section>
  );
}

const parts = ['title', 'fact', 'factAlone', 'action'] as const satisfies readonly (keyof CueTemplate)[];

/** The longest text that fits the cue's place; the server refuses longer ones. */
const longestText = 80;

/** What the cue says in one language; an empty field says what ships. Some cues have other words below their band. */
function Wording({ code, language, editing }: { code: string; language: UiLanguage; editing: PlanEditing }) {
  const { texts: { settings: words } } = useLanguage();
  const names = { title: words.wordTitle, fact: words.wordFact, factAlone: words.wordFactAlone, action: words.wordAction };
  const shipped = editing.state.words[language];
  return [code, `${code}.below`].filter((id) => shipped[id]).map((id) => (
    <fieldset key={id} className="wording" lang={language}>
      <legend>{textsOf[language].languageName}{id !== code && ` · ${words.belowBand}`}</legend>
      {parts.filter((part) => shipped[id]?.[part]).map((part) => {
        const path = ['words', language, id, part];
        return (
          <label key={part}><span>{names[part]}</span>
            <Input value={String(valueAt(editing.overrides, path) ?? '')} placeholder={shipped[id]?.[part] ?? ''} maxLength={longestText} disabled={editing.disabled}
              onChange={({ target: { value } }) => editing.change(value ? withValue(editing.overrides, path, value) : withoutValue(editing.overrides, path))} />
          </label>
        );
      })}
    </fieldset>
  ));
}
