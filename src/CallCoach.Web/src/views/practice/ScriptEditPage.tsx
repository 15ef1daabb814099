import { useCallback } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { practiceScripts } from '../../live/rest/training';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { PracticeFrame } from './PracticeFrame';
import { ScriptEditor } from './ScriptEditor';

/** One practice script, written by a trainer. */
export function ScriptEditPage() {
  const { training: words } = useTexts();
  const { teamId = '', scriptId = '' } = useParams();
  const load = useLoad(useCallback((signal: AbortSignal) => practiceScripts.get(teamId, scriptId, 0, signal), [teamId, scriptId]));
  return (
    <PracticeFrame title={words.library.title} lead={words.library.lead} action={<LinkButton to="/practice/scripts" type="text">{words.editor.back}</LinkButton>}>
      <LoadState load={load}>{(full) => <ScriptEditor key={`${full.id} ${full.revision}`} loaded={full} published={load.set} />}</LoadState>
    </PracticeFrame>
  );
}
