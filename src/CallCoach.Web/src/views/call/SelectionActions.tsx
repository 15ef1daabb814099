import { CommentOutlined, ShareAltOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../../hooks/appContext';
import type { TimeRange } from '../../live/timeRange';
import { MakeDrill } from '../drills/MakeDrill';

export interface SelectionActionsProps { callId: string; range: TimeRange; comment: (at: number) => void; share: () => void }

/** What can be made of a stretch of the call; one button each. */
export function SelectionActions({ callId, range, comment, share }: SelectionActionsProps) {
  const { remarks, clip } = useTexts();
  return (
    <>
      <Button size="small" icon={<CommentOutlined />} onClick={() => comment(range.from)}>{remarks.add}</Button>
      <Button size="small" icon={<ShareAltOutlined />} onClick={share}>{clip.share}</Button>
      <MakeDrill callId={callId} from={range.from} to={range.to} />
    </>
  );
}
