import { Button, DatePicker, Popconfirm, Progress } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../../hooks/appContext';
import { useAction } from '../../hooks/useAction';
import { useLoad } from '../../hooks/useLoad';
import { rescorings, type Rescoring } from '../../live/rest/cards';
import { callMoment } from '../calls/callMoment';
import { LoadState } from '../parts/LoadState';

/** How often a job that runs is asked about, milliseconds. */
const askEvery = 2000;

/** Scoring old calls by the card in force: asked for, never by itself; how far it is, and the way to stop it. */
export function RescoringPanel({ teamId }: { teamId: string }) {
  const { texts: { cards: words, common } } = useLanguage();
  const { busy, run } = useAction();
  const load = useLoad(useCallback((signal: AbortSignal) => rescorings.list(teamId, signal), [teamId]));
  const [from, setFrom] = useState<Dayjs | null>(null);
  const { value, reload } = load;
  const running = value?.some(({ endedAt }) => endedAt === null) ?? false;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(reload, askEvery);
    return () => clearInterval(timer);
  }, [running, reload]);
  const start = async () => {
    await run(() => rescorings.start(teamId, from?.startOf('day').toISOString() ?? null));
    reload();
  };
  return (
    <section className="card panel">
      <h2>{words.rescoring}</h2>
      <p className="settings-lead">{words.rescoringLead}</p>
      <div className="rescoring-start">
        <DatePicker aria-label={words.rescoringFrom} placeholder={words.rescoringFrom} value={from} maxDate={dayjs()} onChange={setFrom} />
        <Popconfirm title={words.startConfirm} okText={words.start} cancelText={common.cancel} onConfirm={start} disabled={running}><Button loading={busy} disabled={running}>{words.start}{from === null && `: ${words.rescoringAll}`}</Button></Popconfirm>
      </div>
      <LoadState load={load}>{(jobs) => jobs.length === 0 ? <p className="panel-empty">{words.noJobs}</p>
        : <ul className="rescorings">{jobs.map((job) => <li key={job.id}><Job job={job} stop={() => run(() => rescorings.stop(teamId, job.id)).then(reload)} /></li>)}</ul>}
      </LoadState>
    </section>
  );
}

function Job({ job, stop }: { job: Rescoring; stop: () => void }) {
  const { language, texts: { cards: words, calls } } = useLanguage();
  const facts = [words.progress(String(job.done), String(job.total)), words.changed(String(job.changed)), job.skipped > 0 && words.skippedJob(String(job.skipped))];
  return (
    <>
      <b>{words.jobStates[job.state]}</b>
      <span className="numbers">{facts.filter(Boolean).join(' · ')}</span>
      <small>{words.startedBy(job.startedBy ?? '–', callMoment(job.startedAt, language, calls))}</small>
      {job.endedAt === null && <><Progress percent={job.total > 0 ? Math.round((100 * job.done) / job.total) : 0} size="small" /><Button size="small" onClick={stop}>{words.stop}</Button></>}
    </>
  );
}
