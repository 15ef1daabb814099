import { CloseOutlined } from '@ant-design/icons';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import type { LiveCall } from '../../live/liveCall';
import { objectionOnScreen } from '../../live/liveText';
import { clock } from '../../texts/units';
import { Quote } from '../parts/Quote';

export function objectionOf(call: LiveCall) {
  return objectionOnScreen(call.text, call.readings?.at ?? 0);
}

/** What the customer objects, in the customer's words, and what the team suggests to say. Quiet beside a cue: the stage is the cue's. */
export function ObjectionCard({ callId }: { callId: string }) {
  const { objection: words, objections } = useTexts();
  const { live } = useSession();
  const objection = useLive(callId, objectionOf);
  const line = useLive(callId, (call) => call.text.lines.find(({ number }) => number === objection?.line)?.text ?? null);
  const cueShows = useLive(callId, (call) => call.cue !== null);
  return (
    <div aria-live={cueShows ? 'off' : 'polite'}>
      {objection && (
        <section className="objection card" key={`${objection.line} ${objection.at}`}>
          <header>
            <h2><small>{words.card}</small>{objections[objection.class ?? ''] ?? objection.class}</h2>
            <button type="button" className="plain" aria-label={words.putAway} title={words.putAway} onClick={() => live.board.putAway(callId, objection)}><CloseOutlined aria-hidden /></button>
          </header>
          <p className="objection-quote"><Quote text={line ?? objection.quote} marked={objection.quote} /> <time className="numbers">{clock(objection.at)}</time></p>
          {objection.answers.length === 0 ? <p className="panel-empty">{words.noAnswers}</p> : <>
            <h3>{words.answers}</h3>
            <ul>{objection.answers.map((answer) => <li key={answer}>{answer}</li>)}</ul>
          </>}
        </section>
      )}
    </div>
  );
}
