import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Select, Switch } from 'antd';
import { useCallback } from 'react';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useVersionedEdit } from '../../hooks/useVersionedEdit';
import { campaigns, scripts, type CampaignDraft, type CampaignPolicy, type CampaignState } from '../../live/rest/words';
import { LoadState } from '../parts/LoadState';
import { EditFoot } from './EditFoot';
import { TeamPart } from './TeamPart';

/** What holds for the calls of a campaign: whether numbers are masked, and which script is said. */
export function CampaignsSection() {
  const { campaigns: words } = useTexts();
  return <TeamPart title={words.title} lead={words.lead}>{(team) => <TeamCampaigns key={team.id} teamId={team.id} />}</TeamPart>;
}

function TeamCampaigns({ teamId }: { teamId: string }) {
  const load = useLoad(useCallback((signal: AbortSignal) => campaigns.get(teamId, signal), [teamId]));
  return <LoadState load={load}>{(state) => <Editor teamId={teamId} loaded={state} />}</LoadState>;
}

function Editor({ teamId, loaded }: { teamId: string; loaded: CampaignState }) {
  const { campaigns: words, common, script: scriptWords } = useTexts();
  const { me } = useSession();
  const { value: known } = useLoad(useCallback((signal: AbortSignal) => scripts.get(teamId, signal), [teamId]));
  const edit = useVersionedEdit<CampaignState, CampaignDraft>(loaded, { draftOf: ({ campaigns: all, others }) => ({ campaigns: all, others }), get: () => campaigns.get(teamId), put: (version, draft) => campaigns.put(teamId, version, draft) });
  const { draft, change } = edit;
  const mayEdit = me.roles.includes('supervisor') || me.roles.includes('admin');
  const disabled = !mayEdit || edit.busy;
  const put = (index: number, part: Partial<CampaignPolicy>) => change({ ...draft, campaigns: draft.campaigns.map((one, at) => at === index ? { ...one, ...part } : one) });
  const options = (known?.scripts ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      {!mayEdit && <Alert type="info" showIcon title={words.readOnly} />}
      <section className="card panel">
        <ul className="rows campaigns">
          {draft.campaigns.map(({ name, redact, script }, index) => (
            <li key={index}>
              <Input value={name} placeholder={words.name} aria-label={words.name} maxLength={100} disabled={disabled} onChange={({ target }) => put(index, { name: target.value })} />
              <label><Switch checked={redact} disabled={disabled} onChange={(wanted) => put(index, { redact: wanted })} /> {words.redact}</label>
              <Select aria-label={scriptWords.title} placeholder={words.script} allowClear value={script} options={options} disabled={disabled} onChange={(id: string | undefined) => put(index, { script: id ?? null })} />
              {mayEdit && <Button type="text" icon={<DeleteOutlined />} aria-label={common.delete} disabled={disabled} onClick={() => change({ ...draft, campaigns: draft.campaigns.filter((_, at) => at !== index) })} />}
            </li>
          ))}
          <li><b>{words.others}</b><label><Switch checked={draft.others.redact} disabled={disabled} onChange={(redact) => change({ ...draft, others: { redact } })} /> {words.redact}</label></li>
        </ul>
        {mayEdit && <Button icon={<PlusOutlined />} disabled={disabled} onClick={() => change({ ...draft, campaigns: [...draft.campaigns, { name: '', redact: true, script: null }] })}>{words.add}</Button>}
        <p className="settings-lead campaigns-hint">{words.redactHint}</p>
      </section>
      <EditFoot edit={edit} mayEdit={mayEdit} />
    </>
  );
}
