import { http, query } from './http';
import type { Page } from './types';

export const webhookEvents = ['call.scored', 'review.disputed'] as const;

export type WebhookEvent = typeof webhookEvents[number];

export interface Webhook { id: string; name: string; url: string; events: WebhookEvent[]; on: boolean; createdAt: string }

export type WebhookDraft = Pick<Webhook, 'name' | 'url' | 'events' | 'on'>;

/** The only answer that holds the secret itself. */
export interface CreatedWebhook { webhook: Webhook; secret: string }

export interface Delivery {
  id: string;
  event: string;
  callId: string | null;
  createdAt: string;
  state: 'waiting' | 'delivered' | 'failed';
  tries: number;
  triedAt: string | null;
  dueAt: string | null;
  /** HTTP. */
  status: number | null;
  fault: string | null;
}

const of = (teamId: string, id = '') => `/teams/${teamId}/webhooks${id && `/${id}`}`;

export const webhooks = {
  list: (teamId: string, signal?: AbortSignal) => http.get<{ items: Webhook[] }>(of(teamId), signal),
  create: (teamId: string, draft: WebhookDraft) => http.post<CreatedWebhook>(of(teamId), draft),
  change: (teamId: string, id: string, draft: WebhookDraft) => http.put<Webhook>(of(teamId, id), draft),
  delete: (teamId: string, id: string) => http.delete(of(teamId, id)),
  renew: (teamId: string, id: string) => http.post<CreatedWebhook>(`${of(teamId, id)}/secret`),
  test: (teamId: string, id: string) => http.post<Delivery>(`${of(teamId, id)}/test`),
  deliveries: (teamId: string, id: string, cursor: string | null, signal?: AbortSignal) => http.get<Page<Delivery>>(`${of(teamId, id)}/deliveries${query({ cursor })}`, signal),
  again: (teamId: string, id: string, deliveryId: string) => http.post<Delivery>(`${of(teamId, id)}/deliveries/${deliveryId}/again`),
};
