import type { ReactNode } from 'react';
import './notice.css';

export interface NoticeProps { title: string; hint?: string; action?: ReactNode; figure?: ReactNode }

/** An empty or failed page in a few calm words. */
export function Notice({ title, hint, action, figure }: NoticeProps) {
  return (
    <div className="notice">
      {figure}
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {action && <div className="notice-action">{action}</div>}
    </div>
  );
}
