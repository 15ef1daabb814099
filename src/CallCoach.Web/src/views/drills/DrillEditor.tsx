import { EditOutlined, UploadOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Input, InputNumber, Popconfirm, Upload } from 'antd';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import type { Language } from '../../live/protocol';
import { drills, models, type Drill, type DrillSheet, type DrillWords } from '../../live/rest/drills';

/** What the trainer sets: the numbers that the drill passes on, and its words. */
export function DrillEditor({ drill, teamId, changed }: { drill: Drill; teamId: string; changed: (drill: Drill) => void }) {
  const { drills: words } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="push" icon={<EditOutlined />} onClick={() => setOpen(true)}>{words.edit}</Button>
      <Drawer open={open} onClose={() => setOpen(false)} title={words.editTitle} size="large" destroyOnHidden>
        <Editing drill={drill} teamId={teamId} changed={(next) => { changed(next); setOpen(false); }} />
      </Drawer>
    </>
  );
}

function Editing({ drill, teamId, changed }: { drill: Drill; teamId: string; changed: (drill: Drill) => void }) {
  const { drills: words, attempt, common } = useTexts();
  const { busy, run } = useAction();
  const navigate = useNavigate();
  const known = useLoad(useCallback((signal: AbortSignal) => drills.settings(signal), []));
  const [sheet, setSheet] = useState<DrillSheet>({ skill: drill.skill, settings: drill.settings, words: drill.words, seconds: drill.seconds });
  const setNumber = (name: string, value: number | null) => value !== null && setSheet((now) => ({ ...now, settings: { ...now.settings, [name]: value } }));
  const setWords = (language: Language, change: Partial<DrillWords>) => setSheet((now) => {
    const said = now.words[language];
    return said ? { ...now, words: { ...now.words, [language]: { ...said, ...change } } } : now;
  });
  const save = () => run(async () => changed(await drills.put(teamId, drill.id, drill.version, sheet)), words.changed);
  const retire = async () => await run(() => drills.retire(teamId, drill.id, drill.version)) && void navigate('/practice/drills');
  return (
    <div className="drill-editor">
      <h3>{words.numbers}</h3>
      <div className="plan-grid">
        {known.value?.[drill.skill].map(({ name, unit, min, max, whole }) => (
          <label key={name} className="plan-field"><span>{words.settings[name]}</span><InputNumber value={sheet.settings[name] ?? null} min={min} max={max} step={whole ? 1 : 0.1} suffix={words.settingUnits[unit] ?? ''} onChange={(value) => setNumber(name, value)} /></label>
        ))}
      </div>
      {(['zh-CN', 'en'] as const).map((language) => {
        const said = sheet.words[language];
        return said && (
          <fieldset key={language} className="drill-words">
            <legend>{words.languages[language]}</legend>
            <label>{words.name}<Input value={said.title} maxLength={100} onChange={({ target }) => setWords(language, { title: target.value })} /></label>
            <label>{words.task}<Input.TextArea value={said.task} maxLength={500} autoSize onChange={({ target }) => setWords(language, { task: target.value })} /></label>
            <label>{words.tip}<Input.TextArea value={said.tip} maxLength={500} autoSize onChange={({ target }) => setWords(language, { tip: target.value })} /></label>
            <label>{words.lines}<Input.TextArea value={said.lines.join('\n')} autoSize onChange={({ target }) => setWords(language, { lines: target.value.split('\n') })} /></label>
            {drill.skill === 'breath' && <label>{words.customer}<Input.TextArea value={said.customer.join('\n')} autoSize onChange={({ target }) => setWords(language, { customer: target.value.split('\n') })} /></label>}
            <Upload accept="audio/*" showUploadList={false} beforeUpload={(file) => { void run(() => models.upload({ teamId, kind: 'drill', exerciseId: drill.id, language }, file), attempt.modelUploaded); return false; }}>
              <Button icon={<UploadOutlined />} loading={busy}>{attempt.uploadModel}</Button>
            </Upload>
          </fieldset>
        );
      })}
      {known.loaded.state === 'failed' && <Alert type="error" title={String(known.loaded.problem)} />}
      <footer>
        <Button type="primary" loading={busy} onClick={() => void save()}>{common.save}</Button>
        <Popconfirm title={words.retireSure} okText={words.retire} cancelText={common.cancel} onConfirm={() => void retire()}><Button danger>{words.retire}</Button></Popconfirm>
      </footer>
    </div>
  );
}
