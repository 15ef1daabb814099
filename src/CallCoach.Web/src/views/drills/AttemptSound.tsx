import { CaretRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { calls } from '../../live/rest/calls';
import type { Attempt, DrillItem, DrillResult } from '../../live/rest/drills';
import { clock } from '../../texts/units';
import { skillReading } from './skillFacts';

/** So much is heard before a moment, and after it, seconds. */
const before = 1.5, after = 0.4;

/** Every try with its number; a press plays it at once. */
export function AttemptSound({ attempt, result }: { attempt: Attempt; result: DrillResult }) {
  const texts = useTexts();
  const { attempt: words } = texts;
  const audio = useRef<HTMLAudioElement>(null);
  const until = useRef(Infinity);
  const [gone, setGone] = useState(false);
  const [playing, setPlaying] = useState<number | null>(null);
  useEffect(() => {
    const player = audio.current;
    if (!player) return;
    const stopInTime = () => {
      if (player.currentTime >= until.current) player.pause();
    };
    player.addEventListener('timeupdate', stopInTime);
    return () => player.removeEventListener('timeupdate', stopInTime);
  }, []);
  const play = (item: DrillItem, index: number) => {
    const player = audio.current;
    if (!player) return;
    until.current = item.to + after;
    player.currentTime = Math.max(0, item.from - before);
    setPlaying(index);
    player.play().catch(() => setGone(true));
  };
  return (
    <section className="card attempt-moments">
      <h2>{words.moments}</h2>
      <ol>
        {result.items.map((item, index) => (
          <li key={item.from} className={`${item.passed ? 'good' : 'bad'} ${playing === index ? 'playing' : ''}`}>
            <Button shape="circle" icon={<CaretRightOutlined />} aria-label={`${words.play} ${clock(item.from)}`} onClick={() => play(item, index)} />
            <span className="numbers">{clock(item.from)}</span>
            <b className="numbers">{skillReading(result.skill, item.value, texts)}</b>
            <em>{item.passed ? words.good : words.bad}</em>
          </li>
        ))}
      </ol>
      {gone ? <p>{words.noSound}</p> : <audio ref={audio} controls preload="auto" src={calls.audioUrl(attempt.callId)} onPlay={() => setGone(false)} onPause={() => { until.current = Infinity; setPlaying(null); }} onError={() => setGone(true)} aria-label={words.playAll} />}
    </section>
  );
}
