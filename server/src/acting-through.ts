import { AsyncLocalStorage } from 'node:async_hooks'

interface Acting {
  token: string
  /** Who made it. */
  person: string
  /** Stories that it is not trusted with. */
  without: ReadonlySet<string>
}

/**
 * By which token the request that is being answered acts. It is known at the door alone, and the record and what one may
 * see need it: no use case has to pass on what is nothing to it.
 */
const through = new AsyncLocalStorage<{ by: Acting | null }>()

/** Runs what answers one request. */
export const actingThrough = <T>(run: () => T): T => through.run({ by: null }, run)

/** From here on, the request acts by this token. */
export function actsByToken(by: Acting): void {
  const request = through.getStore()
  if (request) request.by = by
}

export const tokenActing = (): string | null => through.getStore()?.by?.token ?? null

/**
 * Whoever asks, without the stories that the token of their request is not trusted with. Others, whom the request is only
 * about, see what they always see.
 */
export function acting<Who extends { id: string }>(person: Who): Who & { without?: ReadonlySet<string> } {
  const by = through.getStore()?.by
  return by?.person === person.id ? { ...person, without: by.without } : person
}
