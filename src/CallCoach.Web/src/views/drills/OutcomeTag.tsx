import { CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined, SyncOutlined } from '@ant-design/icons';
import { useTexts } from '../../hooks/appContext';
import type { AttemptOutcome } from '../../live/rest/drills';

/** What an attempt came to, in a word and a sign. */
export function OutcomeTag({ outcome }: { outcome: AttemptOutcome }) {
  const { attempt } = useTexts();
  const sign = { open: <ClockCircleOutlined />, passed: <CheckCircleFilled />, failed: <SyncOutlined />, incomplete: <MinusCircleOutlined /> }[outcome];
  return <span className={`outcome ${outcome}`}>{sign} {attempt.outcomes[outcome]}</span>;
}
