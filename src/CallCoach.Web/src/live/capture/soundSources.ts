import type { CaptureFault } from './closeCodes';

/** Why a source of sound could not be had. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';

  constructor(readonly fault: CaptureFault, cause?: unknown) {
    super(fault, { cause });
  }
}

/** The level is measured, so nothing may change it; echo is cancelled only where loudspeakers would bring the customer back. */
export function microphoneConstraints(deviceId: string | null, headset: boolean): MediaTrackConstraints {
  return {
    ...(deviceId ? { deviceId: { exact: deviceId } } : {}),
    channelCount: 1,
    echoCancellation: !headset,
    noiseSuppression: false,
    autoGainControl: false,
  };
}

/** The picture is asked for because browsers share no sound without one; it is never looked at, so it may be as poor as can be. */
export const shareOptions: DisplayMediaStreamOptions = {
  audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false, suppressLocalAudioPlayback: false } as MediaTrackConstraints,
  video: { frameRate: 1 },
  // Not in TypeScript's library yet: offer "share system audio", and not this very tab.
  ...({ systemAudio: 'include', selfBrowserSurface: 'exclude' } as object),
};

/** What this browser lacks, before anybody is asked for anything. */
export function missingForCapture(): CaptureFault | null {
  if (!globalThis.isSecureContext) return 'insecure-context';
  const media = navigator.mediaDevices as MediaDevices | undefined;
  return media && typeof AudioWorkletNode === 'function' && typeof WebSocket === 'function' ? null : 'unsupported-browser';
}

export function canShareSound(): boolean {
  return typeof (navigator.mediaDevices as Partial<MediaDevices> | undefined)?.getDisplayMedia === 'function';
}

export async function openMicrophone(deviceId: string | null, headset: boolean): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: microphoneConstraints(deviceId, headset) });
  } catch (error) {
    throw new CaptureError(microphoneFault(error), error);
  }
}

export function microphoneFault(error: unknown): CaptureFault {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError': case 'SecurityError': return 'microphone-refused';
    case 'NotFoundError': case 'OverconstrainedError': return 'no-microphone';
    default: return 'microphone-busy';
  }
}

/** Asks which tab, window or screen brings the customer's voice. Without sound in it there is nothing to measure. */
export async function openSharedSound(): Promise<MediaStream> {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getDisplayMedia(shareOptions);
  } catch (error) {
    throw new CaptureError('share-refused', error);
  }
  if (stream.getAudioTracks().length > 0) return stream;
  stopAll(stream);
  throw new CaptureError('no-shared-sound');
}

export function stopAll(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** Microphones by name; names are empty until the browser has been allowed to listen once. */
export async function listMicrophones(): Promise<{ id: string; name: string }[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter((device) => device.kind === 'audioinput' && device.deviceId).map((device) => ({ id: device.deviceId, name: device.label }));
}
