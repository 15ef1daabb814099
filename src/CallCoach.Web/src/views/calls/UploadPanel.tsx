import { CloseOutlined, InboxOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Drawer, Progress, Segmented, Select, Upload } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { leads, useLanguage, useSession, useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useUploads, type UploadItem } from '../../hooks/useUploads';
import type { Language } from '../../live/protocol';
import { people } from '../../live/rest/people';
import { errorText } from '../../texts';

const audioTypes = 'audio/*,video/mp4,video/webm,.wav,.mp3,.m4a,.ogg,.opus,.flac,.amr,.gsm,.aac';

/** A drawer into which recordings are dropped; it shows each on its way until it is analysed. */
export function UploadPanel({ onDone }: { onDone: () => void }) {
  const { language: own, texts: { calls: words, capture } } = useLanguage();
  const { me } = useSession();
  const [open, setOpen] = useState(false);
  const [agentSide, setAgentSide] = useState<'left' | 'right'>('left');
  const [agent, setAgent] = useState<string | undefined>();
  const [language, setLanguage] = useState<Language>(own);
  const { items, send, stop } = useUploads(onDone);
  const roles = agentSide === 'left' ? 'agent,customer' : 'customer,agent';
  return (
    <>
      <Button type="primary" icon={<UploadOutlined />} onClick={() => setOpen(true)}>{words.upload}</Button>
      <Drawer title={words.uploadTitle} open={open} onClose={() => setOpen(false)} size={460}>
        <div className="upload-options">
          <label>{words.channel}<Segmented value={agentSide} onChange={setAgentSide} options={[
            { value: 'left', label: `${words.agentIs} ${words.left}` }, { value: 'right', label: `${words.agentIs} ${words.right}` },
          ]} block /></label>
          <label>{capture.callLanguage}<Segmented value={language} onChange={setLanguage} options={(['zh-CN', 'en'] as const).map((value) => ({ value, label: capture.languages[value] }))} block /></label>
          {leads(me) && <AgentChoice agent={agent} choose={setAgent} />}
        </div>
        <Upload.Dragger accept={audioTypes} multiple showUploadList={false} beforeUpload={(file) => {
          send(file, { roles, agent, language });
          return Upload.LIST_IGNORE;
        }}>
          <p className="upload-sign"><InboxOutlined /></p>
          <p>{words.drop}</p>
          <small>{words.dropHint}</small>
        </Upload.Dragger>
        <ul className="uploads">{items.map((item) => <UploadRow key={item.key} item={item} stop={() => stop(item.key)} />)}</ul>
      </Drawer>
    </>
  );
}

function AgentChoice({ agent, choose }: { agent: string | undefined; choose: (id: string | undefined) => void }) {
  const { calls: words } = useTexts();
  const { value: persons } = useLoad(people.list);
  return (
    <label>{words.forAgent}
      <Select allowClear placeholder={words.myself} value={agent ?? null} onChange={(id: string | undefined) => choose(id)} showSearch={{ optionFilterProp: 'label' }}
        options={(persons ?? []).map((person) => ({ value: person.id, label: person.name }))} />
    </label>
  );
}

function UploadRow({ item, stop }: { item: UploadItem; stop: () => void }) {
  const texts = useTexts();
  const { calls: words, common } = texts;
  const { name, step, share } = item;
  const state = { sending: words.sending, queued: words.queued, analysing: words.analysing, done: words.done, failed: '', stopped: words.uploadStopped }[step];
  return (
    <li>
      <b title={name}>{name}</b>
      {step === 'done' ? <Link to={`/calls/${item.callId}`}>{words.openCall}</Link> : <span>{state}</span>}
      {step === 'sending' && <Button size="small" type="text" icon={<CloseOutlined />} aria-label={common.cancel} onClick={stop} />}
      {step === 'failed' && <em>{errorText(texts, item.problem)}</em>}
      {(step === 'sending' || step === 'analysing' || step === 'queued') && <Progress percent={Math.round(100 * share)} size="small" showInfo={false} />}
    </li>
  );
}
