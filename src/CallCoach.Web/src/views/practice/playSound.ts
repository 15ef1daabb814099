import { problemOf } from '../../live/rest/http';

/** Plays a sound of the server to its end. Rejects with the server's reason, so that it can be told. */
export async function playSound(url: string): Promise<void> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw problemOf(response.status, await response.text());
  const address = URL.createObjectURL(await response.blob());
  const audio = new Audio(address);
  try {
    await audio.play();
    await new Promise((ended) => audio.addEventListener('ended', ended, { once: true }));
  } finally {
    URL.revokeObjectURL(address);
  }
}
