import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useTexts } from '../../hooks/appContext';
import { dayFrom, periodDays, spanOf, type Period } from '../../live/boardSeries';
import type { BoardAddress } from './boardAddress';

/** Week, month, quarter or year, and the way back through them. */
export function PeriodChoice({ address: { period, to, newest, change } }: { address: BoardAddress }) {
  const { board: words } = useTexts();
  const { from } = spanOf(period, to);
  const day = (text: string) => dayjs(text).format('YYYY-MM-DD');
  return (
    <div className="period">
      <Segmented<Period> aria-label={words.period} value={period} onChange={(chosen) => change({ period: chosen })} options={(Object.keys(periodDays) as Period[]).map((value) => ({ value, label: words.periods[value] }))} />
      <span className="period-step">
        <Button type="text" icon={<LeftOutlined />} aria-label={words.earlier} onClick={() => change({ to: dayFrom(to, -periodDays[period]) })} />
        <span className="numbers">{words.range(day(from), day(to))}</span>
        <Button type="text" icon={<RightOutlined />} aria-label={words.later} disabled={newest} onClick={() => change({ to: dayFrom(to, periodDays[period]) })} />
      </span>
    </div>
  );
}
