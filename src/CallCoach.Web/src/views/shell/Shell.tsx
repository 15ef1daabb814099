import { AudioOutlined, AuditOutlined, LineChartOutlined, SettingOutlined, ThunderboltOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Suspense } from 'react';
import { NavLink, Outlet } from 'react-router';
import { leads, useSession, useTexts } from '../../hooks/appContext';
import { AccountMenu } from './AccountMenu';
import { CaptureBar } from './CaptureBar';
import { LanguageSwitch } from './LanguageSwitch';
import { LineBanner } from './LineBanner';
import { Logo } from './Logo';
import { PracticeIcon } from './PracticeIcon';
import './shell.css';

/** The frame of every page: where one can go, who one is, and whether a call is being taken. On a phone the ways lie at the bottom. */
export function Shell() {
  const { nav, queue, board, training } = useTexts();
  const { me, setMe } = useSession();
  const ways = [
    { to: '/live', name: nav.live, icon: <ThunderboltOutlined aria-hidden /> },
    { to: '/capture', name: nav.capture, icon: <AudioOutlined aria-hidden /> },
    { to: '/calls', name: nav.calls, icon: <UnorderedListOutlined aria-hidden /> },
    ...(leads(me) ? [{ to: '/reviews', name: queue.title, icon: <AuditOutlined aria-hidden /> }] : []),
    leads(me) ? { to: '/board', name: board.nav, icon: <LineChartOutlined aria-hidden /> } : { to: '/progress', name: board.navOwn, icon: <LineChartOutlined aria-hidden /> },
    { to: '/practice', name: training.nav, icon: <PracticeIcon /> },
    { to: '/settings', name: nav.settings, icon: <SettingOutlined aria-hidden /> },
  ];
  return (
    <div className="shell">
      <a className="skip" href="#page">{nav.skip}</a>
      <header className="shell-head">
        <NavLink to="/live" className="shell-brand" aria-label="CallCoach"><Logo /></NavLink>
        <nav className="shell-ways">
          {ways.map((way) => <NavLink key={way.to} to={way.to}>{way.icon}<span>{way.name}</span></NavLink>)}
        </nav>
        <div className="shell-self">
          <LanguageSwitch account={{ me, setMe }} />
          <AccountMenu />
        </div>
      </header>
      <CaptureBar />
      <LineBanner />
      <main id="page"><Suspense><Outlet /></Suspense></main>
    </div>
  );
}
