import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useCallback } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useLoad } from '../../hooks/useLoad';
import { useTitle } from '../../hooks/useTitle';
import { loadReport } from '../../live/callReport';
import { LinkButton } from '../parts/LinkButton';
import { LoadState } from '../parts/LoadState';
import { ReportSheet } from './ReportSheet';
import './report.css';

/** One call on one A4 page, to be printed, signed, or saved as PDF by the browser. */
export function ReportPage() {
  const { report: words } = useTexts();
  const { callId = '' } = useParams();
  const load = useLoad(useCallback((signal: AbortSignal) => loadReport(callId, signal), [callId]));
  useTitle(words.title);
  return (
    <div className="page report-page">
      <header className="page-head report-bar"><LinkButton to={`/calls/${callId}`} type="text">{words.back}</LinkButton><Button className="push" type="primary" icon={<PrinterOutlined />} disabled={!load.value} onClick={() => window.print()}>{words.print}</Button></header>
      <LoadState load={load}>{(report) => <ReportSheet report={report} />}</LoadState>
    </div>
  );
}
