import { NavLink } from 'react-router';
import { useTexts } from '../../hooks/appContext';

/** The list of calls, or what was said in them. */
export function CallsTabs() {
  const { calls: words, search } = useTexts();
  return (
    <nav className="calls-tabs" aria-label={words.title}>
      <NavLink to="/calls" end>{words.list}</NavLink>
      <NavLink to="/calls/said">{search.tab}</NavLink>
    </nav>
  );
}
