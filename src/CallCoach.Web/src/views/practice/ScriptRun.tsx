import { Alert, App } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useBlocker, useNavigate } from 'react-router';
import { useLanguage } from '../../hooks/appContext';
import { useStore } from '../../hooks/useStore';
import { PracticeSession } from '../../live/practice/practiceSession';
import { practiceLanguages } from '../../live/practiceEdit';
import type { FullScript } from '../../live/rest/training';
import { RunFault } from './RunFault';
import { RunStage } from './RunStage';
import { RunStart, type RunWish } from './RunStart';

/** A script from the choice of language to the result: the microphone is the agent, the customer is heard and recorded beside. */
export function ScriptRun({ full, assignmentId }: { full: FullScript; assignmentId: string | null }) {
  const { language, texts: { training: { run: words } } } = useLanguage();
  const navigate = useNavigate();
  const [session] = useState(() => new PracticeSession());
  const spoken = practiceLanguages.filter((one) => full.script.words[one]);
  const [wish, setWish] = useState<RunWish>({ language: spoken.includes(language) ? language : spoken[0] ?? 'zh-CN', test: false, private: false, microphoneId: null });
  const { phase, attempt, fault, problem, silent } = useStore(session.state);
  const running = phase === 'running' || phase === 'rejoining' || phase === 'stopping';
  useEffect(() => () => void session.reset(), [session]);
  useEffect(() => {
    if (phase === 'done' && attempt) void navigate(`/practice/attempts/${attempt.id}`);
  }, [phase, attempt, navigate]);
  useGuard(session, running, words.leave);
  const begin = (takeOver: boolean) => void session.begin({
    kind: 'script', exerciseId: full.id, language: wish.language, teamId: full.teamId, private: wish.private, takeOver, ...(assignmentId ? { assignmentId } : {}),
  }, wish.microphoneId, true);
  if (phase === 'broken' && fault) return <RunFault fault={fault} problem={problem} attemptId={attempt?.id ?? null} again={begin} />;
  if (!running) return <RunStart full={full} languages={spoken} wish={wish} setWish={setWish} opening={phase === 'opening' || phase === 'done'} begin={() => begin(false)} />;
  return (
    <>
      <div role="status" className="run-warnings">
        {phase === 'rejoining' && <Alert type="error" showIcon title={words.rejoining} />}
        {phase === 'running' && silent && <Alert type="warning" showIcon title={words.silent} />}
      </div>
      <RunStage key={attempt?.id} full={full} language={wish.language} test={wish.test} session={session} />
    </>
  );
}

/** Leaving while one practises would end the attempt: it is asked first, inside the application and at the browser's cross. */
function useGuard(session: PracticeSession, running: boolean, question: string): void {
  const { modal } = App.useApp();
  // Asked of the session itself: the way to the result is taken before this view hears that it is over.
  const blocker = useBlocker(useCallback(() => session.active && session.state.value.phase !== 'opening', [session]));
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    modal.confirm({ title: question, onOk: () => blocker.proceed(), onCancel: () => blocker.reset() });
  }, [blocker, question, modal]);
  useEffect(() => {
    if (!running) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [running]);
}

