import { Alert } from 'antd';
import { useCallback } from 'react';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useVersionedEdit } from '../../hooks/useVersionedEdit';
import { rules, type PlanPart, type RuleState } from '../../live/rest/rules';
import { LoadState } from '../parts/LoadState';
import { BandsEditor } from './BandsEditor';
import { EditFoot } from './EditFoot';
import type { PlanEditing } from './planEditing';
import { RuleEditor } from './RuleEditor';
import { SettingField } from './SettingField';
import { TeamPart } from './TeamPart';

/** The cue rules of a team, drawn from the plan's own description: a new rule appears here by itself. */
export function RulesSection() {
  const { settings: words } = useTexts();
  return <TeamPart title={words.rules} lead={words.rulesLead}>{(team) => <TeamRules key={team.id} teamId={team.id} />}</TeamPart>;
}

function TeamRules({ teamId }: { teamId: string }) {
  const load = useLoad(useCallback((signal: AbortSignal) => rules.get(teamId, signal), [teamId]));
  return <LoadState load={load}>{(state) => <Editor teamId={teamId} loaded={state} />}</LoadState>;
}

function Editor({ teamId, loaded }: { teamId: string; loaded: RuleState }) {
  const { settings: words } = useTexts();
  const { me } = useSession();
  const edit = useVersionedEdit<RuleState, PlanPart>(loaded, { draftOf: ({ overrides }) => overrides, get: () => rules.get(teamId), put: (version, overrides) => rules.put(teamId, version, overrides) });
  const { state, draft, change, busy } = edit;
  const mayEdit = me.roles.includes('supervisor') || me.roles.includes('admin');
  const editing: PlanEditing = { state, overrides: draft, change, disabled: !mayEdit || busy };
  return (
    <>
      {!mayEdit && <Alert type="info" showIcon title={words.readOnly} />}
      <BandsEditor editing={editing} />
      <section className="card panel"><h2>{words.pacing}</h2><div className="plan-grid">{state.settings.pacing.map((setting) => <SettingField key={setting.path} setting={setting} editing={editing} />)}</div></section>
      {Object.entries(state.settings.rules).map(([code, settings]) => <RuleEditor key={code} code={code} settings={settings} editing={editing} />)}
      <EditFoot edit={edit} mayEdit={mayEdit} version={state.planVersion} />
    </>
  );
}
