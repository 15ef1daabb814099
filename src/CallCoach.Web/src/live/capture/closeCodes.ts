/** Why a capture ended or could not begin. Each has a sentence in the language files. */
export type CaptureFault =
  | 'insecure-context' | 'unsupported-browser'
  | 'no-microphone' | 'microphone-refused' | 'microphone-busy' | 'microphone-unplugged'
  | 'share-refused' | 'no-shared-sound' | 'share-ended'
  | 'signed-out' | 'line-lost' | 'audio-stopped'
  | 'bad-start' | 'not-started' | 'call-running' | 'unknown-agent' | 'bad-message' | 'too-far-ahead'
  | 'too-many-messages' | 'idle' | 'too-long' | 'failed' | 'too-many-calls' | 'session-ended';

/** Close codes of docs/protocol.md section 1 after which there is no coming back. */
const finalFaults: ReadonlyMap<number, CaptureFault> = new Map([
  [4000, 'bad-start'], [4001, 'not-started'], [4002, 'call-running'], [4003, 'unknown-agent'], [4004, 'bad-message'],
  [4005, 'too-far-ahead'], [4006, 'too-many-messages'], [4007, 'idle'], [4008, 'too-long'], [4010, 'failed'], [4011, 'too-many-calls'],
  [4012, 'session-ended'],
]);

const serverClosing = 4009;

/** What a closed socket means: the call is complete, it may be rejoined or goes on as a new one, or it is over for a reason. */
export function meaningOfClose(code: number): 'complete' | 'rejoin' | 'new-call' | CaptureFault {
  if (code === serverClosing) return 'new-call';
  return code === 1000 ? 'complete' : finalFaults.get(code) ?? 'rejoin';
}
