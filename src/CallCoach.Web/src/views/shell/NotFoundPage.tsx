import { Link } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { Notice } from '../parts/Notice';

export function NotFoundPage() {
  const { errorPage } = useTexts();
  return <Notice title={errorPage.notFound} action={<Link to="/live">{errorPage.home}</Link>} />;
}
