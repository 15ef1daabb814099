import { Alert, Button, Modal, Typography } from 'antd';
import { useTexts } from '../../hooks/appContext';

/** Something that can be copied now and never again: a key, a link, a secret. */
export function OnceDialog({ title, warning, value, note, close }: { title: string; warning: string; value: string; note?: string; close: () => void }) {
  const { common } = useTexts();
  return (
    <Modal open title={title} onCancel={close} footer={<Button type="primary" onClick={close}>{common.close}</Button>} mask={{ closable: false }}>
      <Alert type="warning" showIcon title={warning} />
      <Typography.Paragraph className="new-key" copyable={{ tooltips: [common.copy, common.copied] }} code>{value}</Typography.Paragraph>
      {note && <p className="settings-lead">{note}</p>}
    </Modal>
  );
}
