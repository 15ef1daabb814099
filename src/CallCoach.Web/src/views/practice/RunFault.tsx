import { Button, Result } from 'antd';
import { useTexts } from '../../hooks/appContext';
import type { PracticeFault } from '../../live/practice/practiceSession';
import { errorText } from '../../texts';
import { LinkButton } from '../parts/LinkButton';

export interface RunFaultProps { fault: PracticeFault; problem: unknown; attemptId: string | null; again: (takeOver: boolean) => void }

/** Why it stopped, in one sentence, and the way on. What was said is judged all the same. */
export function RunFault({ fault, problem, attemptId, again }: RunFaultProps) {
  const texts = useTexts();
  const { training: { run: words }, capture } = texts;
  const elsewhere = fault === 'attempt-running';
  const sentence = elsewhere ? words.faults['attempt-running'] : fault === 'refused' ? `${words.faults.refused} ${errorText(texts, problem)}` : capture.faults[fault];
  return (
    <section className="card">
      <Result status="warning" title={words.brokenTitle} subTitle={<strong className="capture-fault">{sentence}</strong>} extra={[
        <Button key="again" size="large" type="primary" onClick={() => again(elsewhere)}>{elsewhere ? words.takeOver : words.again}</Button>,
        ...(attemptId ? [<LinkButton key="result" size="large" to={`/practice/attempts/${attemptId}`}>{words.result}</LinkButton>] : []),
        <LinkButton key="back" size="large" type="text" to="/practice/scripts">{words.back}</LinkButton>,
      ]} />
    </section>
  );
}
