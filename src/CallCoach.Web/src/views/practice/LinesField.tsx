import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/appContext';
import { mostLines } from '../../live/practiceEdit';

export interface LinesFieldProps { name: string; hint?: string; lines: readonly string[]; disabled: boolean; put: (lines: string[]) => void; isWrong: (index: number) => boolean; /** Beside a line. */ extra?: (index: number) => ReactNode }

/** A list of sentences: one field each, and one more when asked for. */
export function LinesField({ name, hint, lines, disabled, put, isWrong, extra }: LinesFieldProps) {
  const { training: { editor: words } } = useTexts();
  const set = (index: number, text: string) => put(lines.map((line, at) => at === index ? text : line));
  const up = (index: number) => put(lines.map((line, at) => at === index ? lines[index - 1] ?? line : at === index - 1 ? lines[index] ?? line : line));
  return (
    <div className="lines" role="group" aria-label={name}>
      <h4>{name}</h4>
      {hint && <p className="hint">{hint}</p>}
      {lines.map((line, index) => (
        <div className="line-row" key={index}>
          <Input.TextArea autoSize value={line} disabled={disabled} maxLength={400} aria-label={`${name} ${index + 1}`} {...(isWrong(index) ? { status: 'error' as const } : {})} onChange={({ target }) => set(index, oneLine(target.value))} />
          {extra?.(index)}
          {!disabled && index > 0 && <Button type="text" size="small" icon={<ArrowUpOutlined />} aria-label={words.up} onClick={() => up(index)} />}
          {!disabled && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={words.remove} onClick={() => put(lines.filter((_, at) => at !== index))} />}
        </div>
      ))}
      {!disabled && lines.length < mostLines && <Button type="text" size="small" icon={<PlusOutlined />} onClick={() => put([...lines, ''])}>{words.addLine}</Button>}
    </div>
  );
}

/** Sentences are one line each: what is pasted with breaks becomes one. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\t]+\s*/g, ' ');
}
