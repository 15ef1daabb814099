import { useEffect, useMemo } from 'react';
import { silencesOf } from '../../live/timeRange';
import type { Call } from '../../live/rest/types';
import { CallPlayer } from './callPlayer';

/** One player for everything on a page that plays from a call. A call that is read anew, as when its text has come, goes on playing. */
export function useCallPlayer({ durationSeconds, hasAudio, report }: Call): CallPlayer {
  const silences = useMemo(() => report ? silencesOf(report.channels.flatMap(({ utterances }) => utterances), durationSeconds) : [], [report, durationSeconds]);
  const player = useMemo(() => new CallPlayer(durationSeconds, hasAudio), [durationSeconds, hasAudio]);
  useEffect(() => player.knowSilences(silences), [player, silences]);
  return player;
}
