import { App } from 'antd';
import { useCallback, useState } from 'react';
import { errorText } from '../texts';
import { useTexts } from './appContext';

export interface Action {
  busy: boolean;
  /** Runs, says `done` when it went well and why when it did not; true when it went well. */
  run: (action: () => Promise<unknown>, done?: string) => Promise<boolean>;
}

/** What a button does: one thing at a time, with a word about how it went. */
export function useAction(): Action {
  const texts = useTexts();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const run = useCallback(async (action: () => Promise<unknown>, done?: string) => {
    setBusy(true);
    try {
      await action();
      if (done) void message.success(done);
      return true;
    } catch (problem) {
      void message.error(errorText(texts, problem));
      return false;
    } finally {
      setBusy(false);
    }
  }, [texts, message]);
  return { busy, run };
}
