import { EditOutlined } from '@ant-design/icons';
import { memo } from 'react';
import { useTexts } from '../../../hooks/appContext';
import type { CallScript } from '../../../live/protocol';
import { shownText, type KeptLine } from '../../../live/rest/transcripts';
import { piecesOf, wordSpans, type Span } from '../../../live/spokenText';
import type { LineTag } from '../../../live/transcriptReading';
import { clock } from '../../../texts/units';
import { SideName } from '../../parts/SideName';
import { LineTags } from './LineTags';

export interface TextLineProps {
  line: KeptLine;
  /** The same side spoke the line before. */
  continues: boolean;
  script: CallScript | null;
  tags: readonly LineTag[];
  speaking: boolean;
  word: number | null;
  marks: readonly Span[];
  /** Where the hit that was stepped to begins. */
  mark: number | null;
  isStop: boolean;
}

/** One line; the machine's text stays beside a correction. The list handles what is clicked: `data-seconds` says what plays. */
export const TextLine = memo(function TextLine({ line, continues, script, tags, speaking, word, marks, mark, isStop }: TextLineProps) {
  const { text: words, call } = useTexts();
  const text = shownText(line);
  const pieces = piecesOf(text, wordSpans(text, line.words), marks);
  const tabIndex = isStop ? 0 : -1;
  return (
    <li data-line={line.number} className={`${line.side} ${continues ? 'continues' : ''} ${speaking ? 'speaking' : ''}`} aria-current={speaking}>
      <SideName side={line.side} hidden={continues} />
      <button type="button" className="line-time numbers" tabIndex={tabIndex} aria-label={`${call.playFrom(clock(line.start))}: ${text}`} data-seconds={line.start}>{clock(line.start)}</button>
      <p data-seconds={line.start}>{pieces.map((piece, index) => {
        const spoken = piece.word === null ? undefined : line.words[piece.word];
        const shown = <span key={index} className={spoken && speaking && piece.word === word ? 'now' : undefined} data-seconds={spoken?.start}>{piece.text}</span>;
        return piece.mark === null ? shown : <mark key={index} className={marks[piece.mark]?.[0] === mark ? 'here' : undefined}>{shown}</mark>;
      })}</p>
      <button type="button" className="line-edit plain" tabIndex={tabIndex} aria-label={words.correct} title={words.correct} data-edit=""><EditOutlined aria-hidden /></button>
      {line.correction !== null && <small className="line-machine">{words.correctedBy(line.correctedBy ?? '')} {words.machine} <q>{line.text}</q></small>}
      <LineTags tags={tags} script={script} />
    </li>
  );
});
