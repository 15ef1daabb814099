import { NavLink } from 'react-router';
import { useTexts } from '../../hooks/appContext';

/** What waits for a review, or calibrating. */
export function ReviewsTabs() {
  const { queue: words } = useTexts();
  return (
    <nav className="calls-tabs" aria-label={words.title}>
      <NavLink to="/reviews" end>{words.tab}</NavLink>
      <NavLink to="/reviews/calibrations">{words.calibrationTab}</NavLink>
    </nav>
  );
}
