import type { NewsroomStores } from '../stores.ts'
import { sealAudit } from './seal-audit.ts'

/** An act stands unsealed no longer than this. */
const EVERY_MS = 10_000

/** Seals the record now and then. `close` seals what is left. */
export function keepSealed(
  stores: NewsroomStores,
  now: () => Date,
  failed: (error: unknown) => void,
): { close(): Promise<void> } {
  let sealing: Promise<void> | null = null
  const seal = () => {
    sealing ??= sealAudit(stores, now)
      // What is not sealed now is sealed the next time, or by the next server.
      .catch(failed)
      .finally(() => {
        sealing = null
      })
    return sealing
  }
  const timer = setInterval(seal, EVERY_MS)
  timer.unref()
  return {
    async close() {
      clearInterval(timer)
      await sealing
      await seal()
    },
  }
}
