import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { TimeRange } from '../../live/timeRange';
import { clips, longestClip } from '../../live/rest/remarks';
import { clock, fineSeconds } from '../../texts/units';

/** Asks what a stretch shows, and lets the team hear it. */
export function ShareClip({ callId, range, close }: { callId: string; range: TimeRange; close: () => void }) {
  const { clip: words, listen, common } = useTexts();
  const { busy, run } = useAction();
  const [title, setTitle] = useState(''), [note, setNote] = useState('');
  const tooLong = range.to - range.from > longestClip, ready = title.trim() !== '' && !tooLong;
  const send = async () => {
    if (ready && await run(() => clips.share(callId, range.from, range.to, title.trim(), note.trim() || null), words.shared)) close();
  };
  return (
    <Modal open title={words.title} okText={words.share} cancelText={common.cancel} confirmLoading={busy} okButtonProps={{ disabled: !ready }} onOk={send} onCancel={close}>
      <p className="numbers"><b>{listen.selected(clock(range.from), clock(range.to), fineSeconds(range.to - range.from))}</b></p>
      <p>{tooLong ? words.tooLong : words.hint}</p>
      <div className="stacked">
        <label>{words.name}<Input autoFocus value={title} maxLength={100} placeholder={words.namePlaceholder} onChange={({ target }) => setTitle(target.value)} onPressEnter={send} /></label>
        <label>{words.note}<Input.TextArea value={note} maxLength={1000} autoSize={{ minRows: 2 }} onChange={({ target }) => setNote(target.value)} /></label>
      </div>
    </Modal>
  );
}
