import { createContext, useContext } from 'react';
import type { CaptureSession } from '../live/capture/captureSession';
import type { LiveConnection } from '../live/liveConnection';
import type { Me } from '../live/rest/types';
import type { Texts, UiLanguage } from '../texts';

export interface LanguageContext { language: UiLanguage; texts: Texts; choose: (language: UiLanguage) => void }

export const Language = createContext<LanguageContext | null>(null);

/** Who is signed in, and what works for that person outside the views. */
export interface SignedIn {
  me: Me;
  /** After a change of the account. */
  setMe: (me: Me) => void;
  signOut: () => Promise<void>;
  live: LiveConnection;
  capture: CaptureSession;
}

export const Session = createContext<SignedIn | null>(null);

function required<T>(value: T | null): T {
  if (value === null) throw new Error('Used outside of its provider.');
  return value;
}

export function useLanguage(): LanguageContext {
  return required(useContext(Language));
}

export function useTexts(): Texts {
  return useLanguage().texts;
}

export function useSession(): SignedIn {
  return required(useContext(Session));
}

/** May the user see other people's calls? */
export function leads(me: Me): boolean {
  return me.roles.some((role) => role !== 'agent');
}

export function isAdmin(me: Me): boolean {
  return me.roles.includes('admin');
}
