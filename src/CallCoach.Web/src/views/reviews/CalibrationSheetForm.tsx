import { Alert, App, Button, Checkbox, InputNumber, Popconfirm } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { Load } from '../../hooks/useLoad';
import { Problem } from '../../live/rest/http';
import { mostPoints } from '../../live/reviewEdit';
import { calibrations, type Calibration, type SheetPoints } from '../../live/rest/reviews';
import type { CardLine } from '../../live/rest/types';
import { openCriteria, sheetTotal, withPoints } from '../../live/sheetEdit';
import { wordsOf } from '../../texts';
import { unknown } from '../../texts/units';
import { nameOf } from '../review/CriterionLine';

/** The own sheet: points for each criterion, or that it does not apply; saved as often as one likes, handed in once. */
export function CalibrationSheetForm({ calibration, teamId, load }: { calibration: Calibration; teamId: string; load: Load<Calibration> }) {
  const { language, texts } = useLanguage();
  const { calibration: words, common } = texts;
  const { busy, run } = useAction();
  const { message } = App.useApp();
  const { card, mine, about } = calibration;
  const [points, setPoints] = useState<SheetPoints>(mine?.points ?? {});
  const done = mine?.handedInAt !== null && mine !== null;
  const open = openCriteria(card, points), total = sheetTotal(card, points);
  const put = (handIn: boolean) => run(async () => {
    try {
      load.set(await calibrations.put(teamId, about.id, mine?.version ?? 0, points, handIn));
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== 'changed-meanwhile') throw problem;
      const now = await calibrations.get(teamId, about.id);
      load.set(now);
      setPoints(now.mine?.points ?? {});
      void message.warning(words.changed);
    }
  }, handIn ? undefined : common.saved);
  return (
    <section className="card panel sheet">
      <Alert type="info" showIcon title={done ? words.handedInMine : words.blind} />
      {card.sections.map((section) => (
        <div key={section.id}>
          {section.name && <h3>{wordsOf(section.name, language)}</h3>}
          <ul>{section.criteria.map((line) => <Line key={line.id} name={nameOf(line, texts, language)} hint={line.hint ? wordsOf(line.hint, language) : undefined} line={line} points={points} disabled={done || busy} change={(value) => setPoints(withPoints(points, line.id, value))} />)}</ul>
        </div>
      ))}
      <footer className="review-foot">
        <span className="numbers">{words.total(total === null ? unknown : String(total))}{open.length > 0 && ` · ${words.missing(String(open.length))}`}</span>
        {!done && <Button disabled={busy} onClick={() => put(false)}>{words.save}</Button>}
        {!done && <Popconfirm title={words.handInConfirm} okText={words.handIn} cancelText={common.cancel} onConfirm={() => put(true)} disabled={open.length > 0}><Button type="primary" loading={busy} disabled={open.length > 0}>{words.handIn}</Button></Popconfirm>}
      </footer>
    </section>
  );
}

function Line({ name, hint, line, points, disabled, change }: { name: string; hint: string | undefined; line: CardLine; points: SheetPoints; disabled: boolean; change: (value: number | null | undefined) => void }) {
  const { calibration: words } = useLanguage().texts;
  const most = mostPoints(line), value = points[line.id];
  return (
    <li>
      <b>{name}</b>
      <InputNumber aria-label={words.points(name)} min={0} max={most} step={most >= 10 ? 1 : 0.5} placeholder={`0–${most}`} value={value ?? null} disabled={disabled || value === null} onChange={(wanted) => change(wanted ?? undefined)} />
      <Checkbox checked={value === null} disabled={disabled} onChange={({ target }) => change(target.checked ? null : undefined)}>{words.notApply}</Checkbox>
      {hint && <small>{hint}</small>}
    </li>
  );
}
