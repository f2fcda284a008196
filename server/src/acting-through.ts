import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * By which token the request that is being answered acts. It is known at the door alone, and the record needs it: no use
 * case has to pass on what is nothing to it.
 */
const through = new AsyncLocalStorage<{ token: string | null }>()

/** Runs what answers one request. */
export const actingThrough = <T>(run: () => T): T => through.run({ token: null }, run)

/** From here on, the request acts by this token. */
export function actsByToken(token: string): void {
  const request = through.getStore()
  if (request) request.token = token
}

export const tokenActing = (): string | null => through.getStore()?.token ?? null
