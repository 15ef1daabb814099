import { SoundOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useLive, useStore } from '../../hooks/useStore';
import type { PracticeSession } from '../../live/practice/practiceSession';
import { turnsOf, type PracticeTurn } from '../../live/practiceRun';
import type { Language } from '../../live/protocol';
import { practiceScripts, type FullScript } from '../../live/rest/training';
import { CueStage } from '../live/CueStage';
import '../live/live.css';
import { RunScript } from './RunScript';

export interface RunStageProps { full: FullScript; language: Language; test: boolean; session: PracticeSession }

/** The conversation: the customer is heard, the agent answers, step by step to the end. */
export function RunStage({ full, language, test, session }: RunStageProps) {
  const { training: { run: words } } = useTexts();
  const { phase, attempt } = useStore(session.state);
  const { teamId, id, version, script } = full;
  const turns = useMemo(() => turnsOf(script, language), [script, language]);
  const { loaded: voices } = useLoad(useCallback((signal: AbortSignal) => practiceScripts.voices(teamId, id, language, version, signal), [teamId, id, language, version]));
  const [at, setAt] = useState(0);
  const [speaking, setSpeaking] = useState(false);
  const [mute, setMute] = useState(false);
  const begun = useRef(false);
  const turn = turns[at];
  const sourceOf = useCallback((of: PracticeTurn | undefined) => voices.state === 'ready' ? voices.value.items.find(({ step, line }) => step === of?.step && line === of.line)?.source : undefined, [voices]);
  const stopping = phase === 'stopping';
  const say = useCallback(async (index: number) => {
    const next = turns[index];
    const silent = sourceOf(next) === 'none'; // a line without sound is read; the conversation goes on
    setMute(silent);
    if (silent || next?.line === null || !next || !session.voice) return;
    setSpeaking(true);
    try {
      await session.voice.say(practiceScripts.voiceUrl(teamId, id, { language, step: next.step, line: next.line }, version));
    } catch {
      setMute(true);
    }
    setSpeaking(false);
  }, [turns, sourceOf, session, teamId, id, language, version]);
  const goOn = useCallback(() => {
    if (speaking || stopping) return;
    begun.current = true; // who goes on before the first line came does not hear it afterwards
    if (at + 1 >= turns.length) void session.stop();
    else {
      setAt(at + 1);
      void say(at + 1);
    }
  }, [speaking, stopping, at, turns.length, session, say]);
  const step = turn?.step;
  useEffect(() => {
    if (step !== undefined) session.step(step);
  }, [session, step]);
  useEffect(() => {
    if (voices.state === 'loading' || begun.current) return;
    // The line is open and the person is there: the customer begins.
    const first = setTimeout(() => {
      begun.current = true;
      void say(0);
    }, 400);
    return () => clearTimeout(first);
  }, [say, voices.state]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || event.target instanceof HTMLButtonElement || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      goOn();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [goOn]);
  if (!turn) return null;
  const source = sourceOf(turn);
  return (
    <div className="run">
      <section className="card run-main">
        <Progress script={full} language={language} step={turn.step} />
        <div className={`run-turn ${speaking ? 'customer' : 'agent'}`} aria-live="polite">
          <b>{speaking ? words.customerSpeaks : words.yourTurn}</b>
          {turn.text === null ? <p>{words.agentBegins}</p> : (!test || mute) && <p className="bubble customer" lang={language}>{turn.text}</p>}
          {mute && <small>{words.readOnly}</small>}
          {!mute && source === 'synthetic' && <small className="hint">{words.synthetic}</small>}
        </div>
        {attempt && <LiveCues callId={attempt.callId} />}
        <div className="run-buttons">
          {turn.text !== null && !mute && <Button size="large" icon={<SoundOutlined />} disabled={speaking || stopping} onClick={() => void say(at)}>{words.hearAgain}</Button>}
          <Button size="large" type="primary" disabled={speaking} loading={stopping} onClick={goOn}>{stopping ? words.stopping : at + 1 >= turns.length ? words.finish : words.next}</Button>
          <Button size="large" type="text" disabled={stopping} onClick={() => void session.stop()}>{words.giveUp}</Button>
        </div>
        <p className="hint run-hint">{words.nextHint}</p>
      </section>
      <RunScript full={full} language={language} step={turn.step} test={test} callId={attempt?.callId ?? ''} />
    </div>
  );
}

/** Cues come as in a real call, once the call is known. */
function LiveCues({ callId }: { callId: string }) {
  const known = useLive(callId, () => true);
  return known ? <CueStage callId={callId} judging={false} /> : null;
}

function Progress({ script: full, language, step }: { script: FullScript; language: Language; step: number }) {
  const { training: words } = useTexts();
  const { steps } = full.script;
  return (
    <div className="run-progress">
      <b className="numbers">{words.run.step(step + 1, steps.length)}</b>
      <ol aria-hidden>{steps.map((one, index) => <li key={one.id} className={index < step ? 'past' : index === step ? 'now' : ''}><span className="numbers">{index + 1}</span> {full.script.words[language]?.steps[index]?.name ?? words.kinds[one.kind]}</li>)}</ol>
    </div>
  );
}
