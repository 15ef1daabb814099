import { useTexts } from '../../hooks/appContext';
import { useLive } from '../../hooks/useStore';
import { oneDecimal, whole } from '../../texts/units';

/** Fillers and words (字) a minute, once there is enough text to tell. */
export function TextReadings({ callId }: { callId: string }) {
  const { text: words } = useTexts();
  const fillers = useLive(callId, (call) => call.readings?.agent.fillersPerMinute ?? null);
  const wordRate = useLive(callId, (call) => call.readings?.agent.wordsPerMinute ?? null);
  const characterRate = useLive(callId, (call) => call.readings?.agent.charactersPerMinute ?? null);
  return (
    <span className="text-readings numbers">
      {fillers !== null && <span>{words.fillers(oneDecimal(fillers))}</span>}
      {wordRate !== null && <span>{words.wordRate(whole(wordRate))}</span>}
      {characterRate !== null && <span>{words.characterRate(whole(characterRate))}</span>}
    </span>
  );
}
