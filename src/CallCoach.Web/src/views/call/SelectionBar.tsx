import { CaretRightOutlined, CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import type { TimeRange } from '../../live/timeRange';
import { clock, fineSeconds } from '../../texts/units';
import type { CallPlayer } from './callPlayer';

/** The stretch that is marked on the waveform, and what can be done with it. */
export function SelectionBar({ player, actions }: { player: CallPlayer; actions: (range: TimeRange) => ReactNode }) {
  const { listen: words } = useTexts();
  const range = useStore(player.selection);
  if (!range) return <p className="selection-bar hint"><span>{words.hint}</span><Button size="small" type="text" onClick={() => player.mark('from')}>{words.start}</Button></p>;
  return (
    <div className="selection-bar" role="group" aria-label={words.selection}>
      <Button size="small" type="primary" icon={<CaretRightOutlined />} disabled={!player.hasSound} onClick={() => player.playRange(range)}>{words.playSelection}</Button>
      <b className="numbers">{words.selected(clock(range.from), clock(range.to), fineSeconds(range.to - range.from))}</b>
      <Button size="small" type="text" onClick={() => player.mark('from')}>{words.start}</Button>
      <Button size="small" type="text" onClick={() => player.mark('to')}>{words.end}</Button>
      <span className="push">{actions(range)}<Button size="small" type="text" icon={<CloseOutlined />} aria-label={words.clear} onClick={() => player.selection.set(null)} /></span>
    </div>
  );
}

/** The marked stretch, laid over the lanes. */
export function SelectionShade({ player }: { player: CallPlayer }) {
  const range = useStore(player.selection), { from, to } = useStore(player.window);
  if (!range || range.to < from || range.from > to) return null;
  const left = Math.max(0, (range.from - from) / (to - from)), right = Math.min(1, (range.to - from) / (to - from));
  return <div className="selection-shade" style={{ left: `${100 * left}%`, width: `${100 * (right - left)}%` }} />;
}
