import { CheckCircleFilled, ReloadOutlined } from '@ant-design/icons';
import { Alert, Button, Typography } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { system, type RecognitionState } from '../../live/rest/system';
import { megabytes, seconds } from '../../texts/units';
import { LoadState } from '../parts/LoadState';

/** What turns speech into text here: the engine and how it fares, what each language uses, and which models there are. */
export function RecognitionSection() {
  const { recognition: words, common } = useTexts();
  const load = useLoad(system.recognition);
  return (
    <>
      <section className="card panel">
        <header className="panel-head"><h2>{words.title}</h2><Button icon={<ReloadOutlined />} aria-label={words.renew} onClick={load.reload} /></header>
        <p className="settings-lead">{words.lead}</p>
        <LoadState load={load}>{(state) => state.on ? <Engine state={state} /> : <Alert type="info" showIcon title={words.off} description={words.offHint} />}</LoadState>
      </section>
      {load.value && <><Languages state={load.value} /><Models state={load.value} copied={[common.copy, common.copied]} /></>}
    </>
  );
}

function Engine({ state: { engine, endpoint, workers, backlog } }: { state: RecognitionState }) {
  const { recognition: words } = useTexts();
  const behind = backlog.liveSeconds > backlog.liveLimitSeconds;
  return (
    <dl className="plain-facts numbers">
      <dt>{words.engine}</dt><dd>{engine ? words.engines[engine] : words.none}{endpoint && ` · ${endpoint}`}</dd>
      {workers.map(({ number, state, model, restarts }) => (
        <div key={number}><dt>{words.worker(number)}</dt><dd className={state === 'restarting' ? 'above' : ''}>{[words.workerStates[state], model, restarts > 0 && words.restarts(restarts)].filter(Boolean).join(' · ')}</dd></div>
      ))}
      <dt>{words.waitingLive}</dt><dd className={behind ? 'above' : ''}>{words.waits(seconds(backlog.liveSeconds), seconds(backlog.liveLimitSeconds))}</dd>
      <dt>{words.waitingAfter}</dt><dd>{words.seconds(seconds(backlog.afterSeconds))}</dd>
    </dl>
  );
}

function Languages({ state: { languages } }: { state: RecognitionState }) {
  const { recognition: words } = useTexts();
  return (
    <section className="card panel">
      <h2>{words.languages}</h2>
      <ul className="rows">{languages.map(({ language, model, installed }) => (
        <li key={language}><b>{words.languageNames[language] ?? language}</b><span>{model ?? words.noModel}</span>{installed ? <em className="installed"><CheckCircleFilled aria-hidden /> {words.works}</em> : <em className="missing">{words.notInstalled}</em>}</li>
      ))}</ul>
    </section>
  );
}

function Models({ state: { models }, copied }: { state: RecognitionState; copied: [string, string] }) {
  const { recognition: words, common } = useTexts();
  return (
    <section className="card panel">
      <h2>{words.models}</h2>
      <ul className="rows models">{models.map(({ name, languages, bytes, licence, installed }) => (
        <li key={name}>
          <b>{name}</b><span>{languages.map((language) => words.languageNames[language] ?? language).join(common.comma)}</span><span className="numbers">{words.size(megabytes(bytes))} · {licence}</span>
          {installed ? <Installed /> : <Typography.Text code copyable={{ tooltips: copied, text: `callcoach models pull ${name}` }}>{`callcoach models pull ${name}`}</Typography.Text>}
        </li>
      ))}</ul>
      <p className="settings-lead models-hint">{words.pullHint}</p>
    </section>
  );
}

function Installed() {
  const { recognition: words } = useTexts();
  return <em className="installed"><CheckCircleFilled aria-hidden /> {words.installed}</em>;
}
