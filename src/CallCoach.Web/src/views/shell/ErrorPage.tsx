import { Button } from 'antd';
import { useTexts } from '../../hooks/appContext';
import { Notice } from '../parts/Notice';

/** A fault in a page: the page says so instead of turning white. */
export function ErrorPage() {
  const { errorPage } = useTexts();
  return <Notice wholePage title={errorPage.title} hint={errorPage.hint} action={<Button type="primary" onClick={() => location.reload()}>{errorPage.reload}</Button>} />;
}
