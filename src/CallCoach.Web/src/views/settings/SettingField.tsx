import { UndoOutlined } from '@ant-design/icons';
import { Button, InputNumber, Switch, Tooltip } from 'antd';
import { useLanguage } from '../../hooks/appContext';
import { hasAt, valueAt, withoutValue, withValue } from '../../live/planEdit';
import type { PlanSetting } from '../../live/rest/rules';
import { pathOf, shownUnit, type PlanEditing } from './planEditing';

/** One setting with its name, unit and bounds; what differs from the default can be taken back. `bare`: without its name. */
export function SettingField({ setting, editing, bare = false }: { setting: PlanSetting; editing: PlanEditing; bare?: boolean }) {
  const { language, texts } = useLanguage();
  const path = pathOf(setting);
  const changed = hasAt(editing.overrides, path);
  const value = changed ? valueAt(editing.overrides, path) ?? null : setting.default;
  const put = (wanted: number | boolean | null) => editing.change(wanted === setting.default ? withoutValue(editing.overrides, path) : withValue(editing.overrides, path, wanted));
  const name = setting.names[language];
  return (
    <label className={`plan-field ${changed ? 'changed' : ''}`}>
      {!bare && <span>{name}</span>}
      {setting.kind === 'switch'
        ? <Switch aria-label={name} checked={value === true} onChange={put} disabled={editing.disabled} />
        : <NumberField setting={setting} value={typeof value === 'number' ? value : null} put={put} name={name} disabled={editing.disabled} />}
      {changed && setting.kind !== 'switch' && <Tooltip title={texts.settings.reset}><Button size="small" type="text" icon={<UndoOutlined />} aria-label={`${name}: ${texts.settings.reset}`} disabled={editing.disabled} onClick={() => editing.change(withoutValue(editing.overrides, path))} /></Tooltip>}
    </label>
  );
}

function NumberField({ setting: { unit, kind, min, max, path }, value, put, name, disabled }: { setting: PlanSetting; value: number | null; put: (value: number | null) => void; name: string; disabled: boolean }) {
  const { texts } = useLanguage();
  const { name: unitName, factor, step } = shownUnit(unit, texts);
  const isEdge = /\.(low|high)$/.test(path);
  const scaled = (number: number | null) => number === null ? {} : { number: Math.round(number * factor * 1000) / 1000 };
  return (
    <InputNumber
      aria-label={name} value={scaled(value).number ?? null} placeholder={isEdge ? texts.settings.open : ''} disabled={disabled} suffix={unitName}
      min={scaled(min).number ?? -Infinity} max={scaled(max).number ?? Infinity} step={step} {...(kind === 'whole' ? { precision: 0 } : {})}
      onChange={(wanted) => {
        if (wanted !== null) put(Math.round((wanted / factor) * 1e6) / 1e6);
        else if (isEdge) put(null);
      }}
    />
  );
}
