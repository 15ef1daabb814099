import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Select, Switch } from 'antd';
import { useCallback } from 'react';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useVersionedEdit } from '../../hooks/useVersionedEdit';
import { campaigns, scripts, type CampaignDraft, type CampaignPolicy, type CampaignState } from '../../live/rest/words';
import { LoadState } from '../parts/LoadState';
import { TermsFields } from '../policy/TermsFields';
import '../policy/policy.css';
import { EditFoot } from './EditFoot';
import { TeamPart } from './TeamPart';

/** What holds for the calls of a campaign: consent, how long what is kept, masking, private training, and which script is said. */
export function CampaignsSection() {
  const { campaigns: words } = useTexts();
  return <TeamPart title={words.title} lead={words.lead}>{(team) => <TeamCampaigns key={team.id} teamId={team.id} />}</TeamPart>;
}

function TeamCampaigns({ teamId }: { teamId: string }) {
  const load = useLoad(useCallback((signal: AbortSignal) => campaigns.get(teamId, signal), [teamId]));
  return <LoadState load={load}>{(state) => <Editor teamId={teamId} loaded={state} />}</LoadState>;
}

function Editor({ teamId, loaded }: { teamId: string; loaded: CampaignState }) {
  const { campaigns: words, policy, script: scriptWords } = useTexts();
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
        {draft.campaigns.map((campaign, index) => (
          <div className="terms" key={index}>
            <header>
              <Input value={campaign.name} placeholder={words.name} aria-label={words.name} maxLength={100} disabled={disabled} onChange={({ target }) => put(index, { name: target.value })} />
              {mayEdit && <Button type="text" icon={<DeleteOutlined />} aria-label={policy.remove} disabled={disabled} onClick={() => change({ ...draft, campaigns: draft.campaigns.filter((_, at) => at !== index) })} />}
            </header>
            <div className="terms-grid">
              <label className="term"><span>{scriptWords.title}</span><Select placeholder={words.script} allowClear value={campaign.script} options={options} disabled={disabled} onChange={(id: string | undefined) => put(index, { script: id ?? null })} /></label>
              <TermsFields terms={campaign} disabled={disabled} change={(part) => put(index, part)} />
              <label className="term-switch"><Switch checked={campaign.private} disabled={disabled} onChange={(wanted) => put(index, { private: wanted })} /> {policy.training}</label>
            </div>
          </div>
        ))}
        <div className="terms">
          <header><b>{words.others}</b></header>
          <div className="terms-grid"><TermsFields terms={draft.others} disabled={disabled} change={(part) => change({ ...draft, others: { ...draft.others, ...part } })} /></div>
        </div>
        {mayEdit && <Button icon={<PlusOutlined />} disabled={disabled} onClick={() => change({ ...draft, campaigns: [...draft.campaigns, { name: '', redact: true, script: null, consent: 'none', audioDays: null, textDays: null, private: false, listen: false }] })}>{words.add}</Button>}
        <ul className="terms-hints"><li>{policy.consentHint}</li><li>{policy.retentionHint}</li><li>{words.redactHint}</li><li>{policy.trainingHint}</li><li>{policy.listenHint}</li></ul>
      </section>
      <EditFoot edit={edit} mayEdit={mayEdit} />
    </>
  );
}
