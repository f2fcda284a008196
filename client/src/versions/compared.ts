/** Which two copies of an edition are compared, and how they are shown: as the address says it. */
export interface Compared {
  /** Id of a version; nothing for the newest that somebody made. */
  from: string
  /** Id of a version, or the copy as it stands. */
  to: string
  view: 'side' | 'inline'
}

export const LIVE = 'live'

export function readCompared({ from, to, view }: { [name in keyof Compared]?: unknown }): Compared {
  const word = (value: unknown, otherwise: string) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise
  return { from: word(from, ''), to: word(to, LIVE), view: view === 'inline' ? 'inline' : 'side' }
}
