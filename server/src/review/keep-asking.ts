import type { Newsroom } from '../newsroom.ts'
import { askReadBacks } from './ask-read-backs.ts'
import { freeClaims } from './free-claims.ts'
import { handOnFlags } from './hand-on-flags.ts'
import { ringUnclaimed } from './ring-unclaimed.ts'

/** Desks count in minutes: nobody minds half of one. */
const EVERY_MS = 30_000

/**
 * Looks now and then for what is with somebody who may not have it, for what nobody has taken, for what its writer should
 * read back, and for questions whose answerer has changed. Who was told stands in the store, so that no server tells it
 * twice.
 */
export function keepAsking(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now'>,
  failed: (error: unknown) => void,
): { close(): Promise<void> } {
  let asking: Promise<void> | null = null
  const resting = new Map<string, string>()
  const timer = setInterval(() => {
    // What could not be told now is told the next time.
    asking ??= freeClaims(newsroom)
      .then(() => ringUnclaimed(newsroom))
      .then(() => askReadBacks(newsroom, resting))
      .then(() => handOnFlags(newsroom))
      .catch(failed)
      .finally(() => {
        asking = null
      })
  }, EVERY_MS)
  timer.unref()
  return {
    async close() {
      clearInterval(timer)
      await asking
    },
  }
}
