import { useTexts } from '../../hooks/appContext';
import type { Language } from '../../live/protocol';
import type { PracticeScript } from '../../live/rest/training';

/** A script as an agent sees it: a conversation, with what is to be said beside it. */
export function ScriptPreview({ script, languages }: { script: PracticeScript; languages: readonly Language[] }) {
  return <div className="side-by-side previews">{languages.map((language) => <OneLanguage key={language} script={script} language={language} />)}</div>;
}

function OneLanguage({ script, language }: { script: PracticeScript; language: Language }) {
  const { training: words, common } = useTexts();
  const of = script.words[language];
  if (!of) return null;
  return (
    <article className="card preview" lang={language}>
      <h2>{of.title}</h2>
      <p className="facts"><span>{words.difficulties[script.difficulty - 1]}</span><span>{of.product}</span></p>
      <p className="note">{of.customer}</p>
      {of.steps.map((step, index) => (
        <section key={script.steps[index]?.id ?? index}>
          <h3>{index + 1}. {step.name ?? words.kinds[script.steps[index]?.kind ?? 'own']}{step.goal && <small>{step.goal}</small>}</h3>
          {step.customer.map((line, l) => <p key={l} className="bubble customer"><b>{common.customer}</b>{line}</p>)}
          {step.say.map((line, l) => <p key={l} className="bubble agent"><b>{common.agent}</b>{line}</p>)}
          {step.points.length > 0 && <p className="preview-points"><b>{words.editor.previewPoints}</b>{step.points.map((point) => <span key={point.text}>{point.text}</span>)}</p>}
        </section>
      ))}
    </article>
  );
}
