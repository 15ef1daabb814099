import { Alert, Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { fits, practiceLanguages, withSheet } from '../../live/practiceEdit';
import type { Language } from '../../live/protocol';
import { practiceScripts, type PracticeScript, type TextSheet } from '../../live/rest/training';

export interface ImportDialogProps { teamId: string; script: PracticeScript; language: Language; close: () => void; take: (script: PracticeScript) => void }

/** A script from a text: pasted, read, and taken over when every line is understood. */
export function ImportDialog({ teamId, script, language: first, close, take }: ImportDialogProps) {
  const { training: { editor: words, languages: names }, common } = useTexts();
  const { busy, run } = useAction();
  const [language, setLanguage] = useState<Language>(first);
  const [text, setText] = useState('');
  const [sheet, setSheet] = useState<TextSheet | null>(null);
  const misfit = sheet !== null && sheet.problems.length === 0 && !fits(script, language, sheet);
  const read = () => void run(async () => {
    const found = await practiceScripts.readText(teamId, language, text);
    setSheet(found);
    if (found.problems.length > 0 || !fits(script, language, found)) return;
    take(withSheet(script, language, found));
    close();
  });
  return (
    <Modal open width={760} title={words.importTitle} okText={words.importButton} cancelText={common.cancel} confirmLoading={busy} okButtonProps={{ disabled: text.trim() === '' }} onOk={read} onCancel={close}>
      <p>{words.importLead}</p>
      <p className="import-language">{words.importLanguage} <Segmented<Language> value={language} onChange={setLanguage} options={practiceLanguages.map((one) => ({ value: one, label: names[one] }))} /></p>
      <Input.TextArea className="import-text" rows={14} value={text} maxLength={100_000} aria-label={words.importTitle} onChange={({ target }) => { setText(target.value); setSheet(null); }} />
      {misfit && <Alert type="error" showIcon title={words.importDoesNotFit} />}
      {sheet !== null && sheet.problems.length > 0 && <Alert type="error" title={words.wrong} description={<ul>{sheet.problems.map((problem) => (
        <li key={`${problem.line} ${problem.code}`}><b>{words.line(problem.line)}</b> {problem.text && <q>{problem.text}</q>} {words.problems[problem.code] ?? problem.code}</li>
      ))}</ul>} />}
    </Modal>
  );
}
