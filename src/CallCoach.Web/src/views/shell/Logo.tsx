/** The mark (two voices and a hint above them) with the name. */
export function Logo() {
  return (
    <span className="logo">
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
        <rect width="32" height="32" rx="9" fill="var(--agent)" />
        <path d="M8 18.5v-5M13 22V10M18 19.5v-7M23 17v-2" stroke="var(--surface)" strokeWidth="2.6" strokeLinecap="round" />
        <circle cx="23" cy="10" r="2.4" fill="var(--cue)" />
      </svg>
      <b>{'CallCoach'}</b>
    </span>
  );
}
