import { InputNumber, Select, Switch } from 'antd';
import { useTexts } from '../../hooks/appContext';
import type { CallTerms, ConsentPolicy } from '../../live/rest/words';

const policies: readonly ConsentPolicy[] = ['none', 'announce', 'ask'];
const mostDays = 3650;

/** Consent, masking, listening and how long sound and text are kept. */
export function TermsFields({ terms, disabled, change }: { terms: CallTerms; disabled: boolean; change: (part: Partial<CallTerms>) => void }) {
  const { policy: words, campaigns } = useTexts();
  return (
    <>
      <label className="term"><span>{words.consent}</span><Select value={terms.consent} disabled={disabled} options={policies.map((value) => ({ value, label: words.consents[value] }))} onChange={(consent: ConsentPolicy) => change({ consent })} /></label>
      <Days name={words.audioDays} days={terms.audioDays} disabled={disabled} change={(audioDays) => change({ audioDays })} />
      <Days name={words.textDays} days={terms.textDays} disabled={disabled} change={(textDays) => change({ textDays })} />
      <label className="term-switch"><Switch checked={terms.redact} disabled={disabled} onChange={(redact) => change({ redact })} /> {campaigns.redact}</label>
      <label className="term-switch"><Switch checked={terms.listen} disabled={disabled} onChange={(listen) => change({ listen })} /> {words.listen}</label>
    </>
  );
}

function Days({ name, days, disabled, change }: { name: string; days: number | null; disabled: boolean; change: (days: number | null) => void }) {
  const { policy: words } = useTexts();
  return <label className="term"><span>{name}</span><InputNumber value={days} min={1} max={mostDays} precision={0} disabled={disabled} placeholder={words.forEver} suffix={days === null ? '' : words.days} onChange={change} /></label>;
}
