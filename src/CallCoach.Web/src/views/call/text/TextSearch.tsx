import { DownOutlined, SearchOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTexts } from '../../../hooks/appContext';
import { useComposedText } from '../../../hooks/useComposedText';

export interface TextSearchProps { wanted: string; look: (wanted: string) => void; step: (by: 1 | -1) => void; count: number; current: number | null }

/** Looks for words inside the call, with how many there are; Enter goes to the next one, with Shift to the one before. */
export function TextSearch({ wanted, look, step, count, current }: TextSearchProps) {
  const { text: words } = useTexts();
  const field = useComposedText(wanted, look);
  return (
    <div className="text-search" role="search">
      <Input
        {...field} size="small" prefix={<SearchOutlined />} placeholder={words.find} aria-label={words.find} allowClear
        onPressEnter={(event) => !event.nativeEvent.isComposing && step(event.shiftKey ? -1 : 1)}
      />
      <span className="numbers" role="status">{wanted.trim() && words.hits(current === null ? null : current + 1, count)}</span>
      <Button size="small" type="text" icon={<UpOutlined />} aria-label={words.hitBefore} disabled={count === 0} onClick={() => step(-1)} />
      <Button size="small" type="text" icon={<DownOutlined />} aria-label={words.hitNext} disabled={count === 0} onClick={() => step(1)} />
    </div>
  );
}
