import { UndoOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Segmented, Tooltip } from 'antd';
import { useLanguage } from '../../hooks/appContext';
import { mostPoints, type LineDraft, type ScoreLine } from '../../live/reviewEdit';
import { nameOf } from './CriterionLine';

export interface PointsFieldProps { line: ScoreLine; draft: LineDraft; /** A reason must be given and is not there. */ missing: boolean; disabled: boolean; change: (draft: LineDraft) => void }

/** A person's points for one criterion, and why; empty leaves the machine's. */
export function PointsField({ line, draft, missing, disabled, change }: PointsFieldProps) {
  const { language, texts } = useLanguage();
  const { review: words } = texts;
  const name = nameOf(line.line, texts, language), most = mostPoints(line.line), machine = line.machine?.points ?? null;
  const put = (points: number | null) => change({ points, reason: points === null ? '' : draft.reason });
  return (
    <>
      {(line.line.weight ?? 0) > 0
        ? <InputNumber className="points-number" aria-label={words.points(name)} value={draft.points} min={0} max={most} step={most >= 10 ? 1 : 0.5} placeholder={machine === null ? `0–${most}` : String(Math.round(10 * machine) / 10)} disabled={disabled} onChange={put} />
        : <Segmented className="points-number" aria-label={words.points(name)} value={draft.points ?? machine} options={[{ value: 1, label: words.pass }, { value: 0, label: words.fail }]} disabled={disabled} onChange={put} />}
      {(draft.points !== null || draft.reason !== '') && <span className="points-reason"><Input aria-label={words.reason(name)} {...(missing ? { status: 'error' as const } : {})} placeholder={words.reasonPlaceholder} value={draft.reason} maxLength={1000} disabled={disabled} onChange={({ target }) => change({ ...draft, reason: target.value })} />
        <Tooltip title={words.backToMachine}><Button type="text" icon={<UndoOutlined />} aria-label={`${name}: ${words.backToMachine}`} disabled={disabled} onClick={() => put(null)} /></Tooltip></span>}
    </>
  );
}
