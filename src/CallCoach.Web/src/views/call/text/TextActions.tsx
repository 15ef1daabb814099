import { DownloadOutlined, MoreOutlined, ReloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useTexts } from '../../../hooks/appContext';
import { useAction } from '../../../hooks/useAction';
import type { Language, TranscriptProgress, TranscriptState } from '../../../live/protocol';
import { fileKinds, transcripts } from '../../../live/rest/transcripts';
import type { Call } from '../../../live/rest/types';

const languages: readonly Language[] = ['zh-CN', 'en'];

/** Take the transcript away as a file, or have the call written down again. */
export function TextActions({ call, hasText, state, began }: { call: Call; hasText: boolean; state: TranscriptState; began: (progress: TranscriptProgress) => void }) {
  const { text: words, capture, common } = useTexts();
  const { modal } = App.useApp();
  const { busy, run } = useAction();
  const again = (language?: Language) => modal.confirm({
    title: words.again, content: words.againHint, okText: words.again, cancelText: common.cancel,
    onOk: () => run(async () => began(await transcripts.again(call.id, language))),
  });
  const items: MenuProps['items'] = [
    ...(hasText ? [{ key: 'files', type: 'group' as const, label: words.exportAs, children: fileKinds.map((kind) => ({ key: kind, icon: <DownloadOutlined />, label: <a href={transcripts.fileUrl(call.id, kind)} download>{words.files[kind]}</a> })) }] : []),
    ...(call.hasAudio ? [{ key: 'again', type: 'group' as const, label: words.again, children: [
      { key: 'same', icon: <ReloadOutlined />, label: words.againSame, onClick: () => void again() },
      ...languages.filter((language) => language !== call.language).map((language) => ({ key: language, icon: <ReloadOutlined />, label: words.againAs(capture.languages[language]), onClick: () => void again(language) })),
    ] }] : []),
  ];
  if (items.length === 0) return null;
  return <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight" disabled={state === 'working'}><Button size="small" type="text" icon={<MoreOutlined />} aria-label={words.more} loading={busy} /></Dropdown>;
}
