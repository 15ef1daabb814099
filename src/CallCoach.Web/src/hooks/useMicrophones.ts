import { useEffect, useState } from 'react';
import { listMicrophones } from '../live/capture/soundSources';

/** Microphones that have a name, kept up to date as they are plugged and unplugged. */
export function useMicrophones(): { id: string; name: string }[] {
  const [microphones, setMicrophones] = useState<{ id: string; name: string }[]>([]);
  useEffect(() => {
    const media = navigator.mediaDevices as MediaDevices | undefined; // not there on an insecure page
    if (!media) return;
    const look = () => void listMicrophones().then((found) => setMicrophones(found.filter(({ id, name }) => name !== '' && id !== 'default')));
    look();
    media.addEventListener('devicechange', look);
    return () => media.removeEventListener('devicechange', look);
  }, []);
  return microphones;
}
