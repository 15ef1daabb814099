import { Modal } from 'antd';
import { useTexts } from '../../hooks/appContext';

/** The keys of the page of a call, laid over it. */
export function KeysHelp({ close }: { close: () => void }) {
  const { listen: words } = useTexts();
  const { keys } = words;
  const rows: [string[], string][] = [
    [['Space', 'K'], keys.play], [['J'], keys.back], [['L'], keys.on], [['←', '→'], keys.arrows], [[',', '.'], keys.speed], [['−', '+'], keys.zoom], [['S'], keys.skip], [['[', ']'], keys.edges], [['Enter'], keys.playSelection],
    [['C'], keys.comment], [['X'], keys.share], [['R'], keys.review], [['N'], keys.next], [['Esc'], keys.escape], [['?'], keys.help],
  ];
  return (
    <Modal open title={words.helpTitle} footer={null} onCancel={close} width={460}>
      <dl className="keys-help">{rows.map(([names, what]) => <div key={what}><dt>{names.map((name) => <kbd key={name}>{name}</kbd>)}</dt><dd>{what}</dd></div>)}</dl>
    </Modal>
  );
}
