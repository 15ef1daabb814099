import type { ReactNode } from 'react';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { Logo } from '../shell/Logo';
import './session.css';

/** The quiet page on which one signs in. */
export function SessionFrame({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className="session">
      <header><Logo /><LanguageSwitch /></header>
      <main className="session-card card">
        <VoiceLine />
        <h1>{title}</h1>
        <p>{lead}</p>
        {children}
      </main>
    </div>
  );
}

/** Two voices taking turns: what the product listens to. */
function VoiceLine() {
  const agent = [6, 14, 22, 30, 24, 34, 20, 28, 16, 8], customer = [7, 12, 20, 16, 24, 14, 8];
  return (
    <svg className="voice-line" viewBox="0 0 280 44" aria-hidden="true">
      {agent.map((height, index) => <rect key={index} x={8 + index * 12} y={22 - height / 2} width="5" height={height} rx="2.5" fill="var(--agent)" />)}
      {customer.map((height, index) => <rect key={index} x={186 + index * 12} y={22 - height / 2} width="5" height={height} rx="2.5" fill="var(--customer)" opacity="0.75" />)}
      <rect x="134" y="20.5" width="40" height="3" rx="1.5" fill="var(--line)" />
      <circle cx="154" cy="8" r="4" fill="var(--cue)" />
    </svg>
  );
}
