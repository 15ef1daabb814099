import { useTexts } from '../../hooks/appContext';
import type { Role } from '../../live/protocol';

/** Who speaks, in the side's colour. `hidden`: told to those who listen, not shown again. */
export function SideName({ side, hidden = false }: { side: Role; hidden?: boolean }) {
  const { common } = useTexts();
  return <b className={`side-name ${side} ${hidden ? 'unseen' : ''}`}>{{ agent: common.agent, customer: common.customer, unknown: common.unknownRole }[side]}</b>;
}
