import type { Newsroom } from '../../newsroom.ts'
import { finishPurges } from './purge-entry.ts'

/** A folder that was out of reach is there again without anybody telling the server. */
const EVERY_MS = 60_000

/** Destroys the keys of purged entries, at once and now and then, wherever one is left. */
export function keepPurged(
  newsroom: Pick<Newsroom, 'stores' | 'vaultKeys'>,
  failed: (error: unknown) => void,
  everyMs = EVERY_MS,
): { look(): Promise<void>; close(): Promise<void> } {
  let looking: Promise<void> = Promise.resolve()
  const look = () => {
    // One after the other, and what could not be destroyed now is tried the next time.
    looking = looking.then(() => finishPurges(newsroom)).catch(failed)
    return looking
  }
  const timer = setInterval(look, everyMs)
  timer.unref()
  return {
    look,
    async close() {
      clearInterval(timer)
      await looking
    },
  }
}
