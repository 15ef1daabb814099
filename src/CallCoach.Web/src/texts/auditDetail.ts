import type { Texts } from './index';

/** What stands beside a line of the audit log. The log keeps codes and never changes; here they become the reader's words. What is unknown stays as it is. */
export function auditDetail(action: string, detail: string | null, texts: Texts): string {
  if (!detail) return '';
  const { criteria, cards } = texts;
  switch (action) {
    case 'review-disputed': case 'review-resolved': return criteria[detail] ?? detail;
    case 'score-overridden': return about(detail, detail.indexOf(': '), (name) => criteria[name] ?? name, (points) => points.replace('as measured', part(texts, 'as measured')), texts);
    case 'card-published': case 'rescored': return numbered(detail, /^[0-9a-f]{8}-card-(\d+)$/, cards.number) ?? (detail === 'default-1' ? cards.shipped : detail);
    case 'campaigns-changed': return numbered(detail, /^version (\d+)$/, texts.settings.version) ?? detail;
    case 'retention': case 'clip-shared': case 'clip-deleted': return parts(detail, texts);
    case 'person-invited': case 'person-changed': case 'webhook-changed': return about(detail, detail.lastIndexOf(': '), (name) => name, (what) => parts(what, texts), texts);
    default: return detail;
  }
}

/** A name, and after its colon what happened to it. */
function about(detail: string, colon: number, name: (text: string) => string, what: (text: string) => string, { audit }: Texts): string {
  return colon < 0 ? detail : audit.about(name(detail.slice(0, colon)), what(detail.slice(colon + 2)));
}

function numbered(detail: string, form: RegExp, say: (number: string) => string): string | null {
  const number = form.exec(detail)?.[1];
  return number === undefined ? null : say(number);
}

function parts(list: string, texts: Texts): string {
  return list.split(/, ?/).map((one) => part(texts, one)).join(texts.common.comma);
}

function part(texts: Texts, code: string): string {
  const { audit, settings, webhooks } = texts;
  const roles: Record<string, string> = settings.roles;
  const teams = /^(\d+) teams$/.exec(code)?.[1];
  if (teams) return audit.teams(Number(teams));
  if (code.startsWith('roles ')) return audit.roles(code.slice(6).split(' + ').map((role) => roles[role] ?? role).join(texts.common.comma));
  return roles[code] ?? webhooks.eventNames[code] ?? audit.parts[code] ?? code;
}
