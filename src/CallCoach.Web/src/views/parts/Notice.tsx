import type { ReactNode } from 'react';
import './notice.css';

export interface NoticeProps { title: string; /** It is all that the page shows: its title is the page's. */ wholePage?: boolean; hint?: string; action?: ReactNode; figure?: ReactNode }

/** An empty or failed page in a few calm words. */
export function Notice({ title, wholePage = false, hint, action, figure }: NoticeProps) {
  const Title = wholePage ? 'h1' : 'h2';
  return (
    <div className="notice">
      {figure}
      <Title>{title}</Title>
      {hint && <p>{hint}</p>}
      {action && <div className="notice-action">{action}</div>}
    </div>
  );
}
