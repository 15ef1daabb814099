import { useLanguage } from '../../hooks/appContext';
import { session } from '../../live/rest/session';
import type { Me } from '../../live/rest/types';
import { uiLanguages, type UiLanguage } from '../../texts';

const short: Readonly<Record<UiLanguage, string>> = { 'zh-CN': '中', en: 'EN' };

/** 中 | EN. Remembered in this browser, and with the account where one is given. */
export function LanguageSwitch({ account }: { account?: { me: Me; setMe: (me: Me) => void } }) {
  const { language, texts, choose } = useLanguage();
  const pick = (chosen: UiLanguage) => {
    choose(chosen);
    // Kept here in any case; the account follows when the server can be reached.
    if (account) session.change({ language: chosen }).then(account.setMe, () => undefined);
  };
  return (
    <div className="language" role="group" aria-label={texts.nav.language}>
      {uiLanguages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => pick(one)}>{short[one]}</button>
      ))}
    </div>
  );
}
