import { Alert, Button, Select } from 'antd';
import { useCallback, useState } from 'react';
import { useSession, useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad, type Load } from '../../hooks/useLoad';
import { Problem } from '../../live/rest/http';
import { rules, type PlanPart, type RuleState } from '../../live/rest/rules';
import { teams } from '../../live/rest/teams';
import { LoadState } from '../parts/LoadState';
import { BandsEditor } from './BandsEditor';
import type { PlanEditing } from './planEditing';
import { RuleEditor } from './RuleEditor';
import { SettingField } from './SettingField';

/** The cue rules of a team, drawn from the plan's own description: a new rule appears here by itself. */
export function RulesSection() {
  const { settings: words } = useTexts();
  const load = useLoad(teams.list);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <LoadState load={load}>{(list) => {
      const team = list.find((one) => one.id === chosen) ?? list[0];
      if (!team) return <p className="panel-empty">{words.noTeams}</p>;
      return (
        <>
          <section className="card panel">
            <header className="panel-head"><h2>{words.rules}</h2>{list.length > 1 && <Select aria-label={words.teams} value={team.id} onChange={setChosen} options={list.map((one) => ({ value: one.id, label: one.name }))} popupMatchSelectWidth={false} />}</header>
            <p className="settings-lead">{words.rulesLead}</p>
          </section>
          <TeamRules key={team.id} teamId={team.id} />
        </>
      );
    }}</LoadState>
  );
}

function TeamRules({ teamId }: { teamId: string }) {
  const load = useLoad(useCallback((signal: AbortSignal) => rules.get(teamId, signal), [teamId]));
  return <LoadState load={load}>{(state) => <Editor key={state.version} teamId={teamId} state={state} load={load} />}</LoadState>;
}

function Editor({ teamId, state, load }: { teamId: string; state: RuleState; load: Load<RuleState> }) {
  const { settings: words, common } = useTexts();
  const { me } = useSession();
  const { busy, run } = useAction();
  const [overrides, setOverrides] = useState<PlanPart>(state.overrides);
  const mayEdit = me.roles.includes('supervisor') || me.roles.includes('admin');
  const editing: PlanEditing = { state, overrides, change: setOverrides, disabled: !mayEdit || busy };
  const unsaved = JSON.stringify(overrides) !== JSON.stringify(state.overrides);
  const save = () => run(async () => {
    try {
      load.set(await rules.put(teamId, state.version, overrides));
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 409) load.reload();
      throw problem;
    }
  }, common.saved);
  return (
    <>
      {!mayEdit && <Alert type="info" showIcon title={words.readOnly} />}
      <BandsEditor editing={editing} />
      <section className="card panel"><h2>{words.pacing}</h2><div className="plan-grid">{state.settings.pacing.map((setting) => <SettingField key={setting.path} setting={setting} editing={editing} />)}</div></section>
      {Object.entries(state.settings.rules).map(([code, settings]) => <RuleEditor key={code} code={code} settings={settings} editing={editing} />)}
      <footer className="plan-foot">
        <span>{words.version(state.planVersion)}{state.editedBy && ` · ${state.editedBy}`}</span>
        {unsaved && <b>{words.unsaved}</b>}
        {unsaved && <Button onClick={() => setOverrides(state.overrides)}>{words.discard}</Button>}
        {mayEdit && <Button type="primary" disabled={!unsaved} loading={busy} onClick={() => void save()}>{common.save}</Button>}
      </footer>
    </>
  );
}
