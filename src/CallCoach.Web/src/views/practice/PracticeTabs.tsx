import { NavLink } from 'react-router';
import { leads, useSession, useTexts } from '../../hooks/appContext';
import './practice.css';

/** Where one can go in the practice part. A tab stays marked on the pages below it: one script, one drill, one assignment. */
export function PracticeTabs() {
  const { training: words, drills } = useTexts();
  const { me } = useSession();
  const tabs = [
    { to: '/practice', name: words.tabs.today, end: true }, { to: '/practice/scripts', name: words.tabs.scripts }, { to: '/practice/drills', name: drills.nav },
    ...(leads(me) ? [{ to: '/practice/assignments', name: words.tabs.assignments }] : []),
    { to: '/progress', name: words.tabs.progress },
  ];
  return <nav className="practice-tabs" aria-label={words.nav}>{tabs.map(({ to, name, end = false }) => <NavLink key={to} to={to} end={end}>{name}</NavLink>)}</nav>;
}
