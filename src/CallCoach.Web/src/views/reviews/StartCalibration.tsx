import { Input, Modal, Select } from 'antd';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import { calls } from '../../live/rest/calls';
import { calibrations } from '../../live/rest/reviews';
import type { Team } from '../../live/rest/teams';
import type { CallRow } from '../../live/rest/types';
import { callMoment } from '../calls/callMoment';

/** Asks which call, and under what title; then one scores it oneself. */
export function StartCalibration({ team, callId, close }: { team: Team; callId: string; close: () => void }) {
  const { language, texts: { calibration: words, calls: callWords, common } } = useLanguage();
  const { busy, run } = useAction();
  const go = useNavigate();
  const [chosen, setChosen] = useState(callId);
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useLoad(useCallback(async (signal: AbortSignal) => {
    const { items } = await calls.list({ team: team.id, status: 'ended' }, null, signal);
    return callId === '' || items.some(({ id }) => id === callId) ? items : [await calls.get(callId, signal), ...items];
  }, [team.id, callId]));
  const nameOf = (call: CallRow) => words.defaultTitle(call.agent.name, callMoment(call.startedAt, language, callWords));
  const call = latest.value?.find(({ id }) => id === chosen);
  const title = typed ?? (call ? nameOf(call) : '');
  const start = () => run(async () => {
    const { about } = await calibrations.start(team.id, chosen, title.trim());
    await go(`/reviews/calibrations/${team.id}/${about.id}`);
  });
  return (
    <Modal open title={words.start} okText={words.start} cancelText={common.cancel} confirmLoading={busy} okButtonProps={{ disabled: chosen === '' || title.trim() === '' }} onOk={start} onCancel={close}>
      <p>{words.startHint}</p>
      <div className="stacked">
        <label>{words.choose}<Select aria-label={words.choose} placeholder={words.choose} loading={latest.loaded.state === 'loading'} value={chosen || null} showSearch={{ optionFilterProp: 'label' }} onChange={setChosen} options={(latest.value ?? []).filter(({ score }) => score !== null).map((one) => ({ value: one.id, label: nameOf(one) }))} /></label>
        <label>{words.titleField}<Input value={title} maxLength={100} onChange={({ target }) => setTyped(target.value)} /></label>
      </div>
    </Modal>
  );
}
