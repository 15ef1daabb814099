import { App, Button, Input, Popconfirm } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { Remarks, Writing } from '../../hooks/useRemarks';
import { Problem } from '../../live/rest/http';
import type { Comment } from '../../live/rest/remarks';
import { clock } from '../../texts/units';
import type { CallPlayer } from '../call/callPlayer';
import { callMoment } from '../calls/callMoment';
import { LoadState } from '../parts/LoadState';

const longest = 2000;

/** What people say of moments of the call, as threads in the order of the call. */
export function CommentsPanel({ remarks, player }: { remarks: Remarks; player: CallPlayer }) {
  const { remarks: words } = useTexts();
  return (
    <section className="card panel comments">
      <header className="panel-head"><h2>{words.title}</h2><Button size="small" onClick={() => remarks.write(player.time.value > 0 ? player.time.value : null)}>{words.add}</Button></header>
      {remarks.writing?.parent === null && <Composer remarks={remarks} writing={remarks.writing} />}
      <LoadState load={remarks.load}>{(list) => {
        const threads = list.filter(({ parent }) => parent === null).sort((a, b) => (a.at ?? -1) - (b.at ?? -1));
        if (threads.length === 0) return remarks.writing ? null : <p className="panel-empty">{words.none}</p>;
        return <ol>{threads.map((first) => (
          <li key={first.id}>
            <One comment={first} remarks={remarks} player={player} />
            {list.filter(({ parent }) => parent === first.id).map((answer) => <One key={answer.id} comment={answer} remarks={remarks} player={player} />)}
            {remarks.writing?.parent === first.id ? <Composer remarks={remarks} writing={remarks.writing} /> : <Button size="small" type="text" className="comment-answer" onClick={() => remarks.write(first.at, first.id)}>{words.answer}</Button>}
          </li>
        ))}</ol>;
      }}</LoadState>
    </section>
  );
}

function One({ comment, remarks, player }: { comment: Comment; remarks: Remarks; player: CallPlayer }) {
  const { language, texts: { remarks: words, calls, call, common } } = useLanguage();
  const { me } = useSession();
  const { busy, run } = useAction();
  const [text, setText] = useState<string | null>(null);
  const { at } = comment;
  const save = async () => {
    if (text !== null && await run(() => remarks.change(comment, text.trim()))) setText(null);
  };
  return (
    <article className={comment.parent === null ? '' : 'answer'}>
      <p>
        {at !== null && comment.parent === null && <Button size="small" type="text" className="moment numbers" aria-label={call.playFrom(clock(at))} onClick={() => player.playFrom(at)}>{clock(at)}</Button>}
        <b>{comment.author.name}</b> <time dateTime={comment.writtenAt}>{callMoment(comment.writtenAt, language, calls)}</time>{comment.editedAt !== null && comment.text !== '' && <small> {words.edited}</small>}
        {comment.author.id === me.id && comment.text !== '' && text === null && <span className="comment-own">
          <button type="button" className="plain" onClick={() => setText(comment.text)}>{words.edit}</button>
          <Popconfirm title={words.removeConfirm} okText={words.remove} cancelText={common.cancel} onConfirm={() => run(() => remarks.remove(comment))}><button type="button" className="plain">{words.remove}</button></Popconfirm>
        </span>}
      </p>
      {text === null ? <p className={comment.text === '' ? 'gone' : ''}>{comment.text || words.gone}</p> : (
        <div className="composer">
          <Input.TextArea autoFocus aria-label={words.edit} value={text} maxLength={longest} autoSize={{ minRows: 2 }} onChange={({ target }) => setText(target.value)} />
          <div className="review-buttons"><Button size="small" type="primary" loading={busy} disabled={text.trim() === ''} onClick={save}>{common.save}</Button><Button size="small" onClick={() => setText(null)}>{common.cancel}</Button></div>
        </div>
      )}
    </article>
  );
}

/** The field in which a comment is written; what the server refuses stays in it. */
function Composer({ remarks, writing }: { remarks: Remarks; writing: Writing }) {
  const texts = useTexts();
  const { remarks: words, common, errors } = texts;
  const { message } = App.useApp();
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(''), [busy, setBusy] = useState(false);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const send = async () => {
    if (text.trim() === '') return;
    setBusy(true);
    try {
      await remarks.add(text.trim());
    } catch (problem) {
      setBusy(false);
      void message.error(problem instanceof Problem ? errors[problem.code] ?? problem.detail : String(problem));
    }
  };
  return (
    <div ref={place} className="composer">
      {writing.parent === null && <p className="composer-place numbers">{writing.at === null ? words.general : words.atMoment(clock(writing.at))}{writing.at !== null && <button type="button" className="plain" onClick={() => remarks.write(null)}>{words.unpin}</button>}</p>}
      <Input.TextArea
        autoFocus aria-label={words.placeholder} placeholder={words.placeholder} value={text} maxLength={longest} autoSize={{ minRows: 2 }} disabled={busy} onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') remarks.stop();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <div className="review-buttons"><Button size="small" type="primary" loading={busy} disabled={text.trim() === ''} onClick={send}>{words.send}</Button><Button size="small" onClick={remarks.stop}>{common.cancel}</Button></div>
    </div>
  );
}
