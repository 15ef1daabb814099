import { AudioOutlined, DesktopOutlined, UserOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Form, Input, Radio, Segmented, Select } from 'antd';
import { useCallback, useState } from 'react';
import { useLanguage, useSession } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useMicrophones } from '../../hooks/useMicrophones';
import type { CaptureWish } from '../../live/capture/captureSession';
import { scripts, type ScriptState } from '../../live/rest/words';
import { canShareSound, missingForCapture } from '../../live/capture/soundSources';
import { rememberedWish, rememberWish } from './rememberedWish';

/** Everything that a call needs before it begins; the browser is asked for its sound only by the button. */
export function CaptureForm({ opening }: { opening: boolean }) {
  const { language, texts: { capture: words, common, script } } = useLanguage();
  const { capture, me } = useSession();
  const known = useScripts(me.teams[0]?.id);
  const microphones = useMicrophones();
  const [missing] = useState(missingForCapture);
  const [canShare] = useState(canShareSound);
  const [form] = Form.useForm<CaptureWish>();
  const begin = (chosen: CaptureWish) => {
    const wish = { ...chosen, customer: canShare && chosen.customer, microphoneId: chosen.microphoneId || null, script: known.some(({ id }) => id === chosen.script) ? chosen.script : null };
    rememberWish(localStorage, wish);
    void capture.begin(wish);
  };
  const directions = [{ value: 'outbound', label: words.outbound }, { value: 'inbound', label: words.inbound }];
  const languages = (['zh-CN', 'en'] as const).map((value) => ({ value, label: words.languages[value] }));
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={rememberedWish(localStorage, language)} onFinish={begin} disabled={opening || missing !== null} className="capture-form">
      {missing && <Alert type="error" showIcon title={words.faults[missing]} />}
      <section className="card">
        <h2><UserOutlined /> {common.agent}</h2>
        <Form.Item name="microphoneId" label={words.microphone}>
          <Select options={[{ value: '', label: words.defaultMicrophone }, ...microphones.map(({ id, name }) => ({ value: id, label: name }))]} />
        </Form.Item>
        <Form.Item name="headset" valuePropName="checked" extra={words.headsetHint} noStyle={false}><Checkbox>{words.headset}</Checkbox></Form.Item>
      </section>
      <section className="card customer">
        <h2><DesktopOutlined /> {common.customer}</h2>
        <Form.Item name="customer" label={words.customerSound} {...(canShare ? {} : { extra: words.cannotShare })}>
          <Radio.Group className="capture-choice" disabled={!canShare || opening}>
            <Radio value={true}><b>{words.shared}</b><small>{words.sharedHint}</small></Radio>
            <Radio value={false}><b>{words.microphoneOnly}</b><small>{words.microphoneOnlyHint}</small></Radio>
          </Radio.Group>
        </Form.Item>
      </section>
      <section className="card capture-details">
        <Form.Item name="customerReference" label={words.reference}><Input maxLength={100} placeholder={common.optional} /></Form.Item>
        <Form.Item name="campaign" label={words.campaign}><Input maxLength={100} placeholder={common.optional} /></Form.Item>
        {known.length > 0 && <Form.Item name="script" label={script.title} className="capture-wide"><Select allowClear placeholder={script.byDefault} options={known.map(({ id, title }) => ({ value: id, label: title }))} /></Form.Item>}
        <Form.Item name="direction" label={words.direction}><Segmented options={directions} block /></Form.Item>
        <Form.Item name="language" label={words.callLanguage}><Segmented options={languages} block /></Form.Item>
      </section>
      <Button type="primary" htmlType="submit" size="large" icon={<AudioOutlined />} loading={opening} className="capture-begin">{opening ? words.opening : words.begin}</Button>
    </Form>
  );
}

/** The scripts of the own team; none while they are unknown. */
function useScripts(teamId: string | undefined): ScriptState['scripts'] {
  const { value } = useLoad(useCallback((signal: AbortSignal) => teamId ? scripts.get(teamId, signal) : Promise.resolve(null), [teamId]));
  return value?.scripts ?? [];
}
