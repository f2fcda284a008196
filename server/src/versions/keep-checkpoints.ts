import type { Newsroom } from '../newsroom.ts'
import { UnderWay } from '../under-way.ts'
import { makeCheckpoint } from './make-checkpoint.ts'

/** Whoever reloads a page is back before. */
const REALLY_LEFT_MS = 3000
/** A server that stops has lists to bring up as well; what it does not come to, the next edit's checkpoint has too. */
const STOPPING_MS = 2000

export interface CheckpointKeeper {
  /** Something in this edition has become durable. */
  changed(edition: string): void
  /** Somebody came into this edition or left it. */
  present(edition: string): void
  /** Makes what is due now, as far as there is time. */
  close(): Promise<void>
}

/**
 * Makes checkpoints of what people write: so long after the first change that no version has, and when the last of them
 * leaves. One at a time, since nobody waits for them.
 */
export function keepCheckpoints(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now' | 'presentIn'>,
  everyMs: number,
  failed: (error: unknown, edition: string) => void,
): CheckpointKeeper {
  const due = new Map<string, NodeJS.Timeout>()
  const leaving = new Map<string, NodeJS.Timeout>()
  const making = new UnderWay()
  let last: Promise<unknown> = Promise.resolve()
  let closing = false

  const make = (edition: string) => {
    clearTimeout(due.get(edition))
    due.delete(edition)
    last = last
      .then(() => makeCheckpoint(newsroom, edition))
      // What could not be kept is not lost: it is in the log, and in the next checkpoint.
      .catch((error) => failed(error, edition))
    return making.add(last)
  }

  return {
    changed(edition) {
      if (closing || due.has(edition)) return
      due.set(
        edition,
        setTimeout(() => void make(edition), everyMs),
      )
    },
    present(edition) {
      clearTimeout(leaving.get(edition))
      leaving.delete(edition)
      if (closing || newsroom.presentIn(edition).length > 0) return
      leaving.set(
        edition,
        setTimeout(() => {
          leaving.delete(edition)
          if (due.has(edition) && newsroom.presentIn(edition).length === 0) void make(edition)
        }, REALLY_LEFT_MS),
      )
    },
    async close() {
      closing = true
      for (const timer of leaving.values()) clearTimeout(timer)
      const until = performance.now() + STOPPING_MS
      for (const edition of [...due.keys()]) {
        if (performance.now() < until) await make(edition)
        else clearTimeout(due.get(edition))
      }
      await making.finished()
    },
  }
}
