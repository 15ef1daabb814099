import { SoundOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { Fragment, useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import type { Language } from '../../live/protocol';
import type { PracticeSession } from '../../live/practice/practiceSession';
import { drills, type Drill, type DrillWords } from '../../live/rest/drills';

interface Props { drill: Drill; said: DrillWords; language: Language; teamId: string; session: PracticeSession; running: boolean }

/** What to say; the moment that it was made from; and the customer, line by line. */
export function DrillLines({ drill, said, language, teamId, session, running }: Props) {
  const { drills: words } = useTexts();
  const [next, setNext] = useState(0);
  const [speaking, setSpeaking] = useState(false);
  const [voiceless, setVoiceless] = useState(false);
  const line = said.customer[next];
  const speak = async () => {
    setSpeaking(!voiceless);
    try {
      if (!voiceless) await session.voice?.say(drills.voiceUrl(teamId, drill.id, language, next));
    } catch {
      setVoiceless(true);
    }
    setSpeaking(false);
    setNext((now) => now + 1);
  };
  return (
    <section className="card drill-lines">
      <h2>{words.say}</h2>
      {said.customer.length > 0 && running && <p><Button icon={<SoundOutlined />} disabled={!line || speaking} onClick={() => void speak()}>{words.customerNext}</Button> <small>{words.synthetic}</small></p>}
      {voiceless && <Alert type="warning" showIcon title={words.noVoice} />}
      <ol>
        {said.lines.map((text, index) => (
          <Fragment key={text}>
            {said.customer[index] && <li className={`customer ${running && index === next ? 'now' : ''}`}><small>{words.customerSays}</small> {said.customer[index]}</li>}
            <li><Stressed text={text} /></li>
          </Fragment>
        ))}
      </ol>
      {drill.clip && <figure><figcaption>{words.listen}</figcaption><audio controls preload="none" src={drills.clipUrl(teamId, drill.clip.id)} /></figure>}
    </section>
  );
}

/** A word in brackets is the one to lift. */
function Stressed({ text }: { text: string }) {
  const parts = text.split(/[[【]([^\]】]*)[\]】]/);
  return <>{parts.map((part, index) => index % 2 === 1 ? <mark key={part}>{part}</mark> : part)}</>;
}
