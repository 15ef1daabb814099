import { NavLink } from 'react-router';
import { useTexts } from '../../hooks/appContext';

/** The list of calls, what was said in them, or what was shared of them. */
export function CallsTabs() {
  const { calls: words, search, clip } = useTexts();
  return (
    <nav className="calls-tabs" aria-label={words.title}>
      <NavLink to="/calls" end>{words.list}</NavLink>
      <NavLink to="/calls/said">{search.tab}</NavLink>
      <NavLink to="/calls/clips">{clip.tab}</NavLink>
    </nav>
  );
}
