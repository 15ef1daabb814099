import { CheckCircleFilled } from '@ant-design/icons';
import { useTexts } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import { pointsSaid } from '../../live/liveText';
import { pointId } from '../../live/practiceRun';
import type { Language } from '../../live/protocol';
import type { FullScript } from '../../live/rest/training';

export interface RunScriptProps { full: FullScript; language: Language; step: number; test: boolean; callId: string }

/** The step that is due: its goal, what is to be said, and how. Points tick themselves where a transcript is made. In a test it is hidden. */
export function RunScript({ full, language, step, test, callId }: RunScriptProps) {
  const { training: { run: words } } = useTexts();
  const text = useLive(callId, (call) => call.text);
  const of = full.script.words[language]?.steps[step];
  if (!of) return null;
  if (test) return <aside className="card run-script"><p className="note">{words.hidden}</p></aside>;
  const said = text ? pointsSaid(text) : null;
  return (
    <aside className="card run-script" lang={language}>
      {of.goal && <><h3>{words.goal}</h3><p>{of.goal}</p></>}
      {of.points.length > 0 && <><h3>{words.points}</h3><ol>{of.points.map((point, index) => {
        const heard = said?.has(pointId(full.script, step, index)) ?? false;
        return <li key={index} className={heard ? 'said' : ''}>{heard ? <CheckCircleFilled className="tick" aria-label={words.said} /> : <span className="tick open" aria-hidden />}<span>{point.text}</span></li>;
      })}</ol></>}
      {of.say.length > 0 && <><h3>{words.say}</h3>{of.say.map((line) => <p key={line} className="bubble agent">{line}</p>)}</>}
    </aside>
  );
}
