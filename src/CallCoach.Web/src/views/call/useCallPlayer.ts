import { useMemo } from 'react';
import { silencesOf } from '../../live/timeRange';
import type { Call } from '../../live/rest/types';
import { CallPlayer } from './callPlayer';

/** One player for everything on a page that plays from a call. */
export function useCallPlayer({ durationSeconds, hasAudio, report }: Call): CallPlayer {
  const silences = useMemo(() => report ? silencesOf(report.channels.flatMap(({ utterances }) => utterances), durationSeconds) : [], [report, durationSeconds]);
  return useMemo(() => new CallPlayer(durationSeconds, hasAudio, silences), [durationSeconds, hasAudio, silences]);
}
