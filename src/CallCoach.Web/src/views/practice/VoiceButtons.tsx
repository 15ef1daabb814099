import { CustomerServiceOutlined, DeleteOutlined, SoundOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Tooltip, Upload } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import type { Load } from '../../hooks/useLoad';
import { practiceScripts, type VoiceList, type VoicePlace } from '../../live/rest/training';
import { playSound } from './playSound';

export interface VoiceButtonsProps { teamId: string; scriptId: string; place: VoicePlace; voices: Load<VoiceList>; /** The words are not saved yet: a sound would be of others. */ unsaved: boolean }

/** The sound of one of the customer's lines: hear it, record it, take the recording away. */
export function VoiceButtons({ teamId, scriptId, place, voices, unsaved }: VoiceButtonsProps) {
  const { training: { editor: { voice: words } } } = useTexts();
  const { busy, run } = useAction();
  const row = voices.value?.items.find(({ step, line }) => step === place.step && line === place.line);
  const source = row?.source ?? 'none';
  const name = unsaved ? words.saveFirst : words[source];
  return (
    <span className="voice-buttons">
      <Tooltip title={name}><Button type="text" size="small" icon={source === 'recorded' ? <CustomerServiceOutlined /> : <SoundOutlined />} aria-label={`${words.hear} · ${name}`} disabled={unsaved || source === 'none' || busy} onClick={() => void run(() => playSound(practiceScripts.voiceUrl(teamId, scriptId, place, 0)))} /></Tooltip>
      <Upload accept="audio/*,video/*" showUploadList={false} disabled={unsaved || busy} beforeUpload={(file) => {
        void run(async () => voices.set(await practiceScripts.record(teamId, scriptId, place, file)));
        return false;
      }}><Tooltip title={unsaved ? words.saveFirst : words.upload}><Button type="text" size="small" icon={<UploadOutlined />} aria-label={words.upload} disabled={unsaved || busy} /></Tooltip></Upload>
      {source === 'recorded' && !unsaved && <Tooltip title={words.remove}><Button type="text" size="small" danger icon={<DeleteOutlined />} aria-label={words.remove} disabled={busy} onClick={() => void run(async () => {
        await practiceScripts.takeVoiceAway(teamId, scriptId, place);
        voices.reload();
      })} /></Tooltip>}
    </span>
  );
}
