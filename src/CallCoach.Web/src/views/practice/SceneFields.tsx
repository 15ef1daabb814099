import { Input, Segmented } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { withWords } from '../../live/practiceEdit';
import type { Language } from '../../live/protocol';
import type { PracticeScript } from '../../live/rest/training';
import { oneLine } from './LinesField';

export interface SceneFieldsProps { script: PracticeScript; languages: readonly Language[]; put: (script: PracticeScript) => void; errors: Readonly<Record<string, string[]>>; disabled: boolean }

/** What is offered, to whom, and how hard it is. */
export function SceneFields({ script, languages, put, errors, disabled }: SceneFieldsProps) {
  const { training: words } = useTexts();
  const fields = [['title', words.editor.titleField, ''], ['product', words.editor.product, ''], ['customer', words.editor.persona, words.editor.personaHint]] as const;
  return (
    <section className="card script-scene">
      <header><h2>{words.editor.scene}</h2><Segmented aria-label={words.difficulty} value={script.difficulty} disabled={disabled} onChange={(difficulty) => put({ ...script, difficulty })} options={words.difficulties.map((label, index) => ({ value: index + 1, label }))} /></header>
      <div className="side-by-side">
        {languages.map((language) => (
          <div key={language} lang={language}>
            {languages.length > 1 && <h3>{words.languages[language]}</h3>}
            {fields.map(([field, name, hint]) => (
              <label key={field}><span>{name}</span>
                <Input.TextArea autoSize value={script.words[language]?.[field] ?? ''} placeholder={hint} maxLength={field === 'title' ? 100 : 400} disabled={disabled} {...(`script.words.${language}.${field}` in errors ? { status: 'error' as const } : {})} onChange={({ target }) => put(withWords(script, language, { [field]: oneLine(target.value) }))} />
              </label>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
