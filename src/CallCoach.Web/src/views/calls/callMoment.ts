import dayjs from 'dayjs';
import type { Texts, UiLanguage } from '../../texts';

/** `今天 16:15`, `Yesterday 09:03`, `3月2日 16:15`, `Mar 2, 16:15`; the year only when it is another one. */
export function callMoment(iso: string, language: UiLanguage, words: Pick<Texts['calls'], 'today' | 'yesterday'>, now = dayjs()): string {
  const moment = dayjs(iso);
  const time = moment.format('HH:mm');
  if (moment.isSame(now, 'day')) return `${words.today} ${time}`;
  if (moment.isSame(now.subtract(1, 'day'), 'day')) return `${words.yesterday} ${time}`;
  const year = !moment.isSame(now, 'year');
  if (language === 'zh-CN') return moment.format(year ? 'YYYY年M月D日 HH:mm' : 'M月D日 HH:mm');
  return moment.format(year ? 'MMM D YYYY, HH:mm' : 'MMM D, HH:mm');
}
