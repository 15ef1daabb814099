import { App as AntApp, ConfigProvider } from 'antd';
import antEnglish from 'antd/locale/en_US';
import antChinese from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { RouterProvider } from 'react-router';
import { Language } from '../hooks/appContext';
import { rememberedLanguage, rememberLanguage, textsOf, type UiLanguage } from '../texts';
import { router } from './routes';
import { LightContext, useLightState } from './shell/light';
import { antTheme } from './theme';

/** Language and light for everything; who is signed in comes further in. */
export function App() {
  const [language, setLanguage] = useState<UiLanguage>(() => rememberedLanguage(localStorage, navigator.languages));
  const light = useLightState();
  useEffect(() => {
    document.documentElement.lang = language;
    dayjs.locale(language === 'en' ? 'en' : 'zh-cn');
  }, [language]);
  const choose = useCallback((chosen: UiLanguage) => {
    rememberLanguage(localStorage, chosen);
    setLanguage(chosen);
  }, []);
  const languages = useMemo(() => ({ language, texts: textsOf[language], choose }), [language, choose]);
  return (
    <Language value={languages}>
      <LightContext value={light}>
        <ConfigProvider locale={language === 'en' ? antEnglish : antChinese} theme={antTheme(light.light)} button={{ autoInsertSpace: false }}>
          <AntApp className="app">
            <RouterProvider router={router} />
          </AntApp>
        </ConfigProvider>
      </LightContext>
    </Language>
  );
}
