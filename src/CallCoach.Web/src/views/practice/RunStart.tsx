import { AudioOutlined } from '@ant-design/icons';
import { Button, Checkbox, Segmented, Select } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { useMicrophones } from '../../hooks/useMicrophones';
import type { Language } from '../../live/protocol';
import type { FullScript } from '../../live/rest/training';
import { StepTags } from './StepTags';

export interface RunWish { language: Language; test: boolean; private: boolean; microphoneId: string | null }

export interface RunStartProps { full: FullScript; languages: readonly Language[]; wish: RunWish; setWish: (wish: RunWish) => void; opening: boolean; begin: () => void }

/** Before the first word: the scene, and how one wants to practise. */
export function RunStart({ full, languages, wish, setWish, opening, begin }: RunStartProps) {
  const { training: words } = useTexts();
  const microphones = useMicrophones();
  const of = full.script.words[wish.language];
  return (
    <section className="card run-start">
      <div lang={wish.language}>
        <h2>{of?.title}</h2>
        <p className="facts"><span>{words.difficulties[full.script.difficulty - 1]}</span><span>{words.minutes(full.minutes)}</span><span>{of?.product}</span></p>
        <p className="note">{of?.customer}</p>
        <StepTags names={full.script.steps.map((step, index) => of?.steps[index]?.name ?? words.kinds[step.kind])} />
      </div>
      <div className="run-wishes">
        {languages.length > 1 && <Segmented<Language> aria-label={words.run.language} value={wish.language} onChange={(language) => setWish({ ...wish, language })} options={languages.map((one) => ({ value: one, label: words.languages[one] }))} />}
        {microphones.length > 1 && <Select aria-label={words.run.microphone} value={wish.microphoneId ?? microphones[0]?.id ?? null} onChange={(microphoneId: string) => setWish({ ...wish, microphoneId })} options={microphones.map(({ id, name }) => ({ value: id, label: name }))} popupMatchSelectWidth={false} />}
        <Checkbox checked={wish.test} onChange={({ target }) => setWish({ ...wish, test: target.checked })}>{words.run.testMode}</Checkbox>
        <Checkbox checked={wish.private} onChange={({ target }) => setWish({ ...wish, private: target.checked })}>{words.run.private}<small className="hint"> {words.run.privateHint}</small></Checkbox>
        <Button type="primary" size="large" icon={<AudioOutlined />} loading={opening} onClick={begin}>{opening ? words.run.opening : words.run.start}</Button>
      </div>
    </section>
  );
}
