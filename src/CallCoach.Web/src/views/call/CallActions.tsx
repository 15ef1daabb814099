import { AuditOutlined, ColumnWidthOutlined, DeleteOutlined, DownloadOutlined, FileTextOutlined, SwapOutlined } from '@ant-design/icons';
import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { leads, useSession, useTexts } from '../../hooks/appContext';
import { calls } from '../../live/rest/calls';
import type { Call } from '../../live/rest/types';
import { errorText } from '../../texts';
import { CompareDialog } from '../compare/CompareDialog';
import { LinkButton } from '../parts/LinkButton';

/** Compare, calibrate, download, swap the roles, delete. Deleting is for supervisors and administrators. */
export function CallActions({ call, changed }: { call: Call; changed: (call: Call) => void }) {
  const texts = useTexts();
  const { call: words, common, compare, calibration, report } = texts;
  const { me } = useSession();
  const { message } = App.useApp();
  const go = useNavigate();
  const [busy, setBusy] = useState(false), [comparing, setComparing] = useState(false);
  const mayDelete = me.roles.includes('supervisor') || me.roles.includes('admin');
  const act = async (action: () => Promise<void>, done: string) => {
    setBusy(true);
    try {
      await action();
      void message.success(done);
    } catch (problem) {
      void message.error(errorText(texts, problem));
    } finally {
      setBusy(false);
    }
  };
  const swap = () => act(async () => changed(await calls.swapRoles(call.id)), words.swapped);
  const remove = () => act(async () => {
    await calls.delete(call.id);
    await go('/calls', { replace: true });
  }, words.deleted);
  return (
    <span className="push call-actions">
      <Button icon={<ColumnWidthOutlined />} onClick={() => setComparing(true)}>{compare.action}</Button>
      {leads(me) && call.score !== null && <LinkButton to={`/reviews/calibrations?team=${call.team.id}&call=${call.id}`} icon={<AuditOutlined />}>{calibration.action}</LinkButton>}
      {call.hasAudio && <Button icon={<DownloadOutlined />} href={calls.downloadUrl(call.id)}>{words.download}</Button>}
      {call.hasAudio && call.roles.length > 1 && (
        <Popconfirm title={words.swapConfirm} okText={words.swap} cancelText={common.cancel} onConfirm={swap}><Button icon={<SwapOutlined />} loading={busy}>{words.swap}</Button></Popconfirm>
      )}
      <LinkButton to={`/calls/${call.id}/report`} icon={<FileTextOutlined />}>{report.title}</LinkButton>
      {mayDelete && (
        <Popconfirm title={words.deleteConfirm} okText={common.delete} cancelText={common.cancel} okButtonProps={{ danger: true }} onConfirm={remove}><Button danger type="text" icon={<DeleteOutlined />} aria-label={common.delete} /></Popconfirm>
      )}
      {comparing && <CompareDialog call={call} close={() => setComparing(false)} />}
    </span>
  );
}
