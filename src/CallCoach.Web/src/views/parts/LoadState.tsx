import { Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/appContext';
import type { Load } from '../../hooks/useLoad';
import { errorText } from '../../texts';
import { Notice } from './Notice';

/** What is loaded, or that it is being loaded, or why it could not be. */
export function LoadState<T>({ load, children }: { load: Load<T>; children: (value: T) => ReactNode }) {
  const texts = useTexts();
  switch (load.loaded.state) {
    case 'ready': return children(load.loaded.value);
    case 'loading': return <div className="loading"><Spin aria-label={texts.common.loading} /></div>;
    case 'failed': return <Notice title={errorText(texts, load.loaded.problem)} action={<Button onClick={load.reload}>{texts.common.retry}</Button>} />;
  }
}
