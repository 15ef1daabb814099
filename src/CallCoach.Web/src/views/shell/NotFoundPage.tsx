import { Link } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useTitle } from '../../hooks/useTitle';
import { Notice } from '../parts/Notice';

export function NotFoundPage() {
  const { errorPage } = useTexts();
  useTitle(errorPage.notFound);
  return <Notice wholePage title={errorPage.notFound} action={<Link to="/live">{errorPage.home}</Link>} />;
}
