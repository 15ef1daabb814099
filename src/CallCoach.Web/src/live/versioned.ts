/** What several people may edit: the version goes back with a change, so that none is overwritten unseen. */
export interface Versioned { version: number; editedBy: string | null; editedAt: string | null }
