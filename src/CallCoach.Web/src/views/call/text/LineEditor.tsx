import { Alert, Button, Input } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../../hooks/appContext';
import { useAction } from '../../../hooks/useAction';
import type { TranscriptOfCall } from '../../../hooks/useTranscript';
import { Problem } from '../../../live/rest/http';
import { shownText, transcripts, type KeptLine } from '../../../live/rest/transcripts';

/** The longest correction that the server keeps. */
const longest = 2000;

/** Corrects one line. When somebody else was first, both texts are shown and nothing is lost. */
export function LineEditor({ callId, line, transcript, close }: { callId: string; line: KeptLine; transcript: TranscriptOfCall; close: () => void }) {
  const { text: words, common } = useTexts();
  const { busy, run } = useAction();
  const [draft, setDraft] = useState(shownText(line));
  const [other, setOther] = useState<KeptLine | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [other]);
  const save = (correction: string | null) => run(async () => {
    try {
      transcript.setLine(await transcripts.correct(callId, other ?? line, correction));
      transcript.load.reload(); // findings and measures follow the text
      close();
    } catch (problem) {
      if (!(problem instanceof Problem && problem.code === 'changed-meanwhile')) throw problem;
      setOther((await transcripts.get(callId)).lines.find(({ number }) => number === line.number) ?? null);
    }
  });
  const keep = () => {
    if (other) transcript.setLine(other);
    close();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && !event.shiftKey && draft.trim()) {
      event.preventDefault();
      void save(draft.trim());
    }
  };
  return (
    <div className="line-editor" ref={place}>
      <Input.TextArea value={draft} onChange={({ target }) => setDraft(target.value)} onKeyDown={press} autoSize maxLength={longest} autoFocus aria-label={words.correct} disabled={busy} />
      <small>{words.machine} <q>{line.text}</q></small>
      {other && <Alert type="warning" showIcon title={words.conflict(other.correctedBy ?? '')} description={<q>{shownText(other)}</q>} action={<Button size="small" onClick={keep}>{words.keepTheirs}</Button>} />}
      <span className="line-editor-buttons">
        <Button size="small" type="primary" loading={busy} disabled={!draft.trim()} onClick={() => void save(draft.trim())}>{other ? words.saveMine : common.save}</Button>
        <Button size="small" onClick={close}>{common.cancel}</Button>
        {line.correction !== null && <Button size="small" type="text" disabled={busy} onClick={() => void save(null)}>{words.takeBack}</Button>}
        <em>{words.editKeys}</em>
      </span>
    </div>
  );
}
