import { ExportOutlined } from '@ant-design/icons';
import { App, Button, Tooltip } from 'antd';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../hooks/appContext';
import { useLight } from '../shell/light';
import { MiniWindow } from './MiniWindow';
import { openMiniWindow } from './openMiniWindow';

/** Opens the small window, by a click only; the page goes on as it is. */
export function MiniWindowButton({ callId, judging }: { callId: string; judging: boolean }) {
  const { live: words } = useTexts();
  const { light } = useLight();
  const { message } = App.useApp();
  const [mini, setMini] = useState<Window | null>(null);
  useEffect(() => {
    if (!mini) return;
    mini.addEventListener('pagehide', () => setMini(null));
    return () => mini.close();
  }, [mini]);
  useEffect(() => {
    mini?.document.documentElement.setAttribute('data-light', light);
  }, [mini, light]);
  const open = async () => {
    const opened = mini ?? await openMiniWindow();
    if (opened) setMini(opened);
    else void message.warning(words.popBlocked);
  };
  return (
    <>
      <Tooltip title={words.popHint}><Button icon={<ExportOutlined />} onClick={() => void open()}>{words.pop}</Button></Tooltip>
      {mini && createPortal(<MiniWindow callId={callId} judging={judging} />, mini.document.body)}
    </>
  );
}
