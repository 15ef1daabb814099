import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Light } from '../theme';

export interface LightChoice { light: Light; toggle: () => void }

export const LightContext = createContext<LightChoice>({ light: 'light', toggle: () => undefined });

const storageKey = 'callcoach.light';

/** Light or dark: chosen here before, else as the system has it. */
export function useLightState(): LightChoice {
  const [light, setLight] = useState<Light>(() => {
    const chosen = localStorage.getItem(storageKey);
    if (chosen === 'light' || chosen === 'dark') return chosen;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  });
  useEffect(() => {
    document.documentElement.dataset.light = light;
  }, [light]);
  return useMemo(() => ({
    light,
    toggle: () => {
      const next = light === 'dark' ? 'light' : 'dark';
      localStorage.setItem(storageKey, next);
      setLight(next);
    },
  }), [light]);
}

export function useLight(): LightChoice {
  return useContext(LightContext);
}
