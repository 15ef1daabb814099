import { DatePicker, Form, Input, InputNumber, Modal, Segmented, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useCallback } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import { drills } from '../../live/rest/drills';
import { people } from '../../live/rest/people';
import { assignments, practiceScripts, type Repeat } from '../../live/rest/training';
import { wordsOf } from '../../texts';

interface AssignForm { exercise: string; wholeTeam: boolean; people: string[]; due: Dayjs; repeat: Repeat; attempts: number; passMark: number | null; note: string }

export interface AssignDialogProps { teamId: string; close: () => void; added: () => void }

/** Who practises what, until when, how often. */
export function AssignDialog({ teamId, close, added }: AssignDialogProps) {
  const { language, texts: { training: words, common } } = useLanguage();
  const { busy, run } = useAction();
  const [form] = Form.useForm<AssignForm>();
  const somePeople = (Form.useWatch('wholeTeam', form) as boolean | undefined) === false;
  const scripts = useLoad(useCallback((signal: AbortSignal) => practiceScripts.list(teamId, signal), [teamId]));
  const own = useLoad(useCallback((signal: AbortSignal) => drills.list(teamId, null, signal).catch(() => null), [teamId]));
  const everybody = useLoad(people.list);
  const agents = everybody.value?.filter((one) => one.roles.includes('agent') && one.teams.some((team) => team.id === teamId)) ?? [];
  const exercises = [
    { label: words.today.kinds.script, options: (scripts.value?.items ?? []).filter((row) => row.version > 0).map((row) => ({ value: `script ${row.id}`, label: wordsOf(row.outline.titles as Record<string, string>, language) })) },
    { label: words.today.kinds.drill, options: (own.value?.items ?? []).map((drill) => ({ value: `drill ${drill.id}`, label: wordsOf(drill.words as Record<string, { title: string }>, language)?.title })) },
  ].filter((group) => group.options.length > 0);
  const send = async (wish: AssignForm) => {
    const [kind = 'script', exerciseId = ''] = wish.exercise.split(' ');
    const done = await run(() => assignments.add(teamId, {
      kind: kind as 'script' | 'drill', exerciseId, dueAt: wish.due.toISOString(), wholeTeam: wish.wholeTeam, people: wish.wholeTeam ? [] : wish.people, repeat: wish.repeat, attempts: wish.attempts,
      passMark: wish.passMark, note: wish.note.trim() || null,
    }), words.assign.created);
    if (!done) return;
    added();
    close();
  };
  return (
    <Modal open title={words.assign.add} okText={words.assign.create} cancelText={common.cancel} confirmLoading={busy} onOk={form.submit} onCancel={close}>
      <Form<AssignForm> form={form} layout="vertical" requiredMark={false} onFinish={(wish) => void send(wish)} initialValues={{ wholeTeam: true, people: [], due: dayjs().add(2, 'day').endOf('day'), repeat: 'once', attempts: 1, passMark: null, note: '' }}>
        <Form.Item name="exercise" label={words.assign.exercise} rules={[{ required: true, message: common.required }]}><Select options={exercises} notFoundContent={words.assign.noScripts} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>
        <Form.Item name="wholeTeam" label={words.assign.who}><Segmented options={[{ value: true, label: words.assign.wholeTeam }, { value: false, label: words.assign.people }]} /></Form.Item>
        {somePeople && <Form.Item name="people" rules={[{ required: true, message: common.required }]}><Select mode="multiple" aria-label={words.assign.people} options={agents.map((one) => ({ value: one.id, label: one.name }))} showSearch={{ optionFilterProp: 'label' }} /></Form.Item>}
        <Form.Item name="due" label={words.assign.due} rules={[{ required: true, message: common.required }]}><DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" minDate={dayjs()} /></Form.Item>
        <Form.Item name="repeat" label={words.assign.repeat}><Segmented options={(['once', 'daily', 'weekly'] as const).map((value) => ({ value, label: words.assign.repeats[value] }))} /></Form.Item>
        <div className="assign-numbers">
          <Form.Item name="attempts" label={words.assign.attempts}><InputNumber min={1} max={20} precision={0} /></Form.Item>
          <Form.Item name="passMark" label={words.assign.passMark} extra={words.assign.passMarkHint}><InputNumber min={0} max={100} precision={0} /></Form.Item>
        </div>
        <Form.Item name="note" label={words.assign.note}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} /></Form.Item>
      </Form>
    </Modal>
  );
}
