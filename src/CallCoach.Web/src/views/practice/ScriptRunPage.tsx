import { useCallback } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { practiceScripts } from '../../live/rest/training';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { Notice } from '../parts/Notice';
import { PracticeFrame } from './PracticeFrame';
import { ScriptRun } from './ScriptRun';

/** A script, practised: the version that is published, whoever practises. */
export function ScriptRunPage() {
  const { training: words } = useTexts();
  const { teamId = '', scriptId = '' } = useParams();
  const assignmentId = useSearchParams()[0].get('assignment');
  const load = useLoad(useCallback(async (signal: AbortSignal) => {
    const newest = await practiceScripts.get(teamId, scriptId, undefined, signal);
    return newest.version === 0 ? null : await practiceScripts.get(teamId, scriptId, newest.version, signal);
  }, [teamId, scriptId]));
  const back = <LinkButton to="/practice/scripts" type="text">{words.run.back}</LinkButton>;
  return (
    <PracticeFrame title={words.library.title} lead={words.run.lead} action={back}>
      <LoadState load={load}>{(full) => full ? <ScriptRun full={full} assignmentId={assignmentId} /> : <Notice title={words.run.notPublished} action={back} />}</LoadState>
    </PracticeFrame>
  );
}
