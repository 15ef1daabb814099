import type { CaptureWish } from '../../live/capture/captureSession';
import type { UiLanguage } from '../../texts';

const storageKey = 'callcoach.capture';

/** What was chosen for the last call; the customer's reference is a new one each time. */
export function rememberedWish(storage: Pick<Storage, 'getItem'>, language: UiLanguage): CaptureWish {
  const first: CaptureWish = { microphoneId: '', headset: true, customer: true, customerReference: '', campaign: '', script: null, direction: 'outbound', language };
  try {
    return { ...first, ...JSON.parse(storage.getItem(storageKey) ?? '{}') as Partial<CaptureWish>, customerReference: '' };
  } catch {
    return first; // somebody else's text under our key
  }
}

export function rememberWish(storage: Pick<Storage, 'setItem'>, wish: CaptureWish): void {
  storage.setItem(storageKey, JSON.stringify({ ...wish, customerReference: '', microphoneId: wish.microphoneId ?? '' }));
}
