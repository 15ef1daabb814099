import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { mostPoints } from '../../live/practiceEdit';
import type { PracticePoint } from '../../live/rest/training';
import { PhraseChips } from '../settings/PhraseChips';
import { oneLine } from './LinesField';

export interface PointsFieldProps { points: readonly PracticePoint[]; disabled: boolean; put: (points: PracticePoint[]) => void; isWrong: (index: number) => boolean }

/** What must be said in a step, and the ways of saying it. */
export function PointsField({ points, disabled, put, isWrong }: PointsFieldProps) {
  const { training: { editor: words } } = useTexts();
  const set = (index: number, change: Partial<PracticePoint>) => put(points.map((point, at) => at === index ? { ...point, ...change } : point));
  return (
    <div className="lines" role="group" aria-label={words.points}>
      <h4>{words.points}</h4>
      {points.length > 0 && <p className="hint">{words.waysHint}</p>}
      {points.map((point, index) => (
        <div className="point-row" key={index}>
          <div className="line-row">
            <Input value={point.text} disabled={disabled} maxLength={400} placeholder={words.point} aria-label={`${words.point} ${index + 1}`} {...(isWrong(index) ? { status: 'error' as const } : {})} onChange={({ target }) => set(index, { text: oneLine(target.value) })} />
            {!disabled && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={words.remove} onClick={() => put(points.filter((_, at) => at !== index))} />}
          </div>
          <PhraseChips name={words.ways} disabled={disabled} phrases={point.phrases.map((text) => ({ text, origin: 'added', removed: false }))}
            add={(text) => !point.phrases.includes(text.trim()) && set(index, { phrases: [...point.phrases, text.trim()] })} remove={(text) => set(index, { phrases: point.phrases.filter((one) => one !== text) })} />
        </div>
      ))}
      {!disabled && points.length < mostPoints && <Button type="text" size="small" icon={<PlusOutlined />} onClick={() => put([...points, { text: '', phrases: [] }])}>{words.addPoint}</Button>}
    </div>
  );
}
