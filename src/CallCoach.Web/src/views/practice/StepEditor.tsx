import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTexts } from '../../hooks/appContext';
import type { Load } from '../../hooks/useLoad';
import { withoutStep, withStep, withStepMoved, withStepWords } from '../../live/practiceEdit';
import type { Language } from '../../live/protocol';
import { stepKinds, type PracticeScript, type StepWords, type VoiceList } from '../../live/rest/training';
import { PhraseChips } from '../settings/PhraseChips';
import '../settings/settings.css';
import { LinesField, oneLine } from './LinesField';
import { PointsField } from './PointsField';
import { TargetsField } from './TargetsField';
import { VoiceButtons } from './VoiceButtons';

/** Sounds belong to one language at a time, and to words that are saved. */
export interface StepVoice { teamId: string; scriptId: string; language: Language; voices: Load<VoiceList>; savedLine: (line: number) => string | null }

export interface StepEditorProps { script: PracticeScript; index: number; columns: readonly Language[]; errors: Readonly<Record<string, string[]>>; disabled: boolean; put: (script: PracticeScript) => void; voice: StepVoice }

/** One step: what it is for, its words in each language, and where the voice should be. */
export function StepEditor({ script, index, columns, errors, disabled, put, voice }: StepEditorProps) {
  const { training: { editor: words, kinds } } = useTexts();
  const step = script.steps[index];
  if (!step) return null;
  return (
    <li className="card step">
      <header>
        <b className="step-number">{words.step(index + 1)}</b>
        <Select aria-label={words.kind} value={step.kind} disabled={disabled} onChange={(kind) => put(withStep(script, index, { kind }))} options={stepKinds.map((kind) => ({ value: kind, label: kinds[kind] }))} popupMatchSelectWidth={false} />
        <span className="push">
          <Button type="text" icon={<ArrowUpOutlined />} aria-label={words.up} disabled={disabled || index === 0} onClick={() => put(withStepMoved(script, index, -1))} />
          <Button type="text" icon={<ArrowDownOutlined />} aria-label={words.down} disabled={disabled || index === script.steps.length - 1} onClick={() => put(withStepMoved(script, index, 1))} />
          <Button type="text" icon={<DeleteOutlined />} aria-label={words.remove} disabled={disabled || script.steps.length === 1} onClick={() => put(withoutStep(script, index))} />
        </span>
      </header>
      <div className="side-by-side">
        {columns.map((language) => <Words key={language} language={language} script={script} index={index} errors={errors} disabled={disabled} put={put} voice={voice.language === language ? voice : null} />)}
      </div>
      <TargetsField step={step} disabled={disabled} put={(targets) => put(withStep(script, index, { targets }))} isWrong={(reading) => `script.steps.${index}.targets.${reading}` in errors} />
    </li>
  );
}

function Words({ language, script, index, errors, disabled, put, voice }: Omit<StepEditorProps, 'columns' | 'voice'> & { language: Language; voice: StepVoice | null }) {
  const { training: { editor: words } } = useTexts();
  const of = script.words[language]?.steps[index];
  if (!of) return null;
  const at = `script.words.${language}.steps.${index}`;
  const set = (change: Partial<StepWords>) => put(withStepWords(script, language, index, change));
  const isWrong = (place: string) => Object.keys(errors).some((path) => path === `${at}.${place}` || path.startsWith(`${at}.${place}.`));
  const line = (field: 'goal' | 'name', name: string, hint: string) => (
    <label><span>{name}</span><Input.TextArea autoSize value={of[field] ?? ''} placeholder={hint} maxLength={field === 'name' ? 100 : 400} disabled={disabled} {...(isWrong(field) ? { status: 'error' as const } : {})} onChange={({ target }) => set({ [field]: oneLine(target.value) })} /></label>
  );
  return (
    <div lang={language}>
      {of.name !== null && line('name', words.stepName, '')}
      {line('goal', words.goal, words.goalHint)}
      <LinesField name={words.customer} hint={words.customerHint} lines={of.customer} disabled={disabled} put={(customer) => set({ customer })} isWrong={(l) => isWrong(`customer.${l}`)}
        {...(voice ? { extra: (l: number) => <VoiceButtons teamId={voice.teamId} scriptId={voice.scriptId} place={{ language, step: index, line: l }} voices={voice.voices} unsaved={voice.savedLine(l) !== of.customer[l]} /> } : {})} />
      <PointsField points={of.points} disabled={disabled} put={(points) => set({ points })} isWrong={(p) => isWrong(`points.${p}`)} />
      <LinesField name={words.say} lines={of.say} disabled={disabled} put={(say) => set({ say })} isWrong={(l) => isWrong(`say.${l}`)} />
      <div className="lines"><h4>{words.avoid}</h4><p className="hint">{words.avoidHint}</p>
        <PhraseChips name={words.avoid} disabled={disabled} phrases={of.avoid.map((text) => ({ text, origin: 'added', removed: false }))} add={(text) => !of.avoid.includes(text.trim()) && set({ avoid: [...of.avoid, text.trim()] })} remove={(text) => set({ avoid: of.avoid.filter((one) => one !== text) })} />
      </div>
    </div>
  );
}
