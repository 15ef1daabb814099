import { useEffect, useRef } from 'react';
import { NavLink, useParams } from 'react-router';
import { isAdmin, leads, useSession, useTexts } from '../../hooks/appContext';
import { useTitle } from '../../hooks/useTitle';
import { AuditSection } from '../audit/AuditSection';
import { WebhooksSection } from '../webhooks/WebhooksSection';
import { ScorecardsSection } from '../cards/ScorecardsSection';
import { AccountSection } from './AccountSection';
import { CampaignsSection } from './CampaignsSection';
import { KeysSection } from './KeysSection';
import { PeopleSection } from './PeopleSection';
import { PhrasesSection } from './PhrasesSection';
import { RecognitionSection } from './RecognitionSection';
import { RulesSection } from './RulesSection';
import { ScriptsSection } from './ScriptsSection';
import { TeamsSection } from './TeamsSection';
import './settings.css';

/** The own account for everybody; rules, phrases, scripts and campaigns for teams; teams, people and keys for administrators. */
export function SettingsPage() {
  const { settings: words, phrases, scripts, campaigns, recognition, cards, audit, webhooks } = useTexts();
  const { me } = useSession();
  const { section = 'account' } = useParams();
  useTitle(words.title);
  const sections = [
    { id: 'account', name: words.account, shown: true, view: AccountSection },
    { id: 'rules', name: words.rules, shown: me.teams.length > 0 || leads(me), view: RulesSection },
    { id: 'phrases', name: phrases.title, shown: me.teams.length > 0 || leads(me), view: PhrasesSection },
    { id: 'scripts', name: scripts.title, shown: me.teams.length > 0 || leads(me), view: ScriptsSection },
    { id: 'scorecards', name: cards.title, shown: me.teams.length > 0 || leads(me), view: ScorecardsSection },
    { id: 'campaigns', name: campaigns.title, shown: leads(me), view: CampaignsSection },
    { id: 'recognition', name: recognition.title, shown: leads(me), view: RecognitionSection },
    { id: 'people', name: words.people, shown: leads(me), view: PeopleSection },
    { id: 'teams', name: words.teams, shown: isAdmin(me), view: TeamsSection },
    { id: 'keys', name: words.keys, shown: isAdmin(me), view: KeysSection },
    { id: 'webhooks', name: webhooks.title, shown: isAdmin(me), view: WebhooksSection },
    { id: 'audit', name: audit.title, shown: isAdmin(me) || me.roles.includes('supervisor'), view: AuditSection },
  ].filter((one) => one.shown);
  const nav = useRef<HTMLElement>(null);
  // On a phone the sections lie in one line, wider than the screen.
  useEffect(() => {
    nav.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [section]);
  const View = sections.find((one) => one.id === section)?.view ?? AccountSection;
  return (
    <div className="page settings">
      <header className="page-head"><h1>{words.title}</h1></header>
      <nav ref={nav} aria-label={words.title}>{sections.map((one) => <NavLink key={one.id} to={`/settings/${one.id}`} className={({ isActive }) => isActive || (one.id === 'account' && section === 'account') ? 'active' : ''}>{one.name}</NavLink>)}</nav>
      <div className="settings-body"><View /></div>
    </div>
  );
}
