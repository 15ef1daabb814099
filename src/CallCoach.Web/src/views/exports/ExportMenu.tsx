import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { tableKinds, type TableKind } from '../../live/rest/exports';

/** All that a list or a board shows, as a file. */
export function ExportMenu({ url }: { url: (kind: TableKind) => string }) {
  const { exports: words } = useTexts();
  const items = tableKinds.map((kind) => ({ key: kind, label: <a href={url(kind)} download>{words[kind]}</a> }));
  return <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight"><Button icon={<DownloadOutlined />}>{words.title}</Button></Dropdown>;
}
