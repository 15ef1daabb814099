import { CheckCircleFilled } from '@ant-design/icons';
import { useTexts } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import { pointsSaid } from '../../live/liveText';
import { clock } from '../../texts/units';

/** What the agent means to say in this call. A point ticks itself when it is said, with when and in which words. */
export function LiveScript({ callId }: { callId: string }) {
  const { script: words } = useTexts();
  const script = useLive(callId, (call) => call.started.script);
  const text = useLive(callId, (call) => call.text);
  if (!script || !text) return null;
  const said = pointsSaid(text);
  const count = script.points.filter(({ id }) => said.has(id)).length;
  return (
    <section className="live-script card" aria-label={words.title}>
      <header><h2>{script.title}</h2><span className="numbers">{words.said(count, script.points.length)}</span></header>
      <ol>{script.points.map(({ id, text: point }) => {
        const heard = said.get(id);
        return (
          <li key={id} className={heard ? 'said' : ''}>
            {heard ? <CheckCircleFilled className="tick" aria-label={words.saidAt(clock(heard.at))} /> : <span className="tick open" role="img" aria-label={words.open} />}
            <span>{point}</span>
            {heard && <small><time className="numbers">{clock(heard.at)}</time> <q>{heard.quote}</q></small>}
          </li>
        );
      })}</ol>
    </section>
  );
}
