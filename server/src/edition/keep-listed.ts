import type { Newsroom } from '../newsroom.ts'
import { UnderWay } from '../under-way.ts'
import { putOnLists, type ReadForLists, readForLists } from './list-edition.ts'
import { readyToPrint } from './live-copy.ts'

/** A list need not be newer than a reader's glance, and a room of ten typists must not be read for each key. */
const EVERY_MS = 1000

/** One transaction of so many rows is over before anybody who writes would feel it. */
const AT_ONCE = 4

/** Lists are for glancing at, and typing is not: of the time, they get a tenth. */
const REST = 9

/** A reload is a going and a coming: the list says neither. */
const PRESENCE_MS = 300

export interface ListKeeper {
  /** Something in this edition has become durable. */
  changed(edition: string): void
  /** Somebody came into this edition or left it. */
  present(edition: string): void
  /** Resolves when every change that was told has been listed. */
  settled(): Promise<void>
}

/**
 * Keeps the lists up with what is written: at most once a second for each edition, and less often when there are many.
 */
export function keepListed(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus'>,
  failed: (error: unknown, edition: string) => void,
): ListKeeper {
  /** When each may be read, in that order. */
  const due = new Map<string, number>()
  const creditsOf = new Map<string, string>()
  const comings = new Map<string, NodeJS.Timeout>()
  const telling = new UnderWay()
  let waking: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let restsUntil = 0
  let settling = false

  const read = async (ids: readonly string[]): Promise<ReadForLists[]> => {
    const print = await readyToPrint(newsroom.stores)
    const readings: ReadForLists[] = []
    for (const id of ids)
      try {
        const reading = await readForLists(newsroom, id, print)
        if (!reading) continue
        const credits = JSON.stringify(reading.live.credits)
        const withCredits = creditsOf.get(id) !== credits
        creditsOf.set(id, credits)
        readings.push({ ...reading, withCredits })
        // A localization prints its original's credits: when these change, so does its line.
        if (withCredits)
          for (const follower of await newsroom.stores.editions.followersOf(id)) due.set(follower, 0)
      } catch (error) {
        // A list that is behind is put right by the next edit or start; it must not stop the others.
        creditsOf.delete(id)
        failed(error, id)
      }
    return readings
  }

  const list = async (ids: readonly string[]) => {
    const began = performance.now()
    try {
      await putOnLists(newsroom, await read(ids))
    } catch (error) {
      for (const id of ids) creditsOf.delete(id)
      failed(error, ids[0] ?? '')
    }
    restsUntil = performance.now() + (performance.now() - began) * REST
    running = null
    wake()
  }

  const wake = () => {
    const [first] = due.values()
    if (running || first === undefined) return
    clearTimeout(waking)
    const now = performance.now()
    waking = setTimeout(start, settling ? 0 : Math.max(0, first - now, restsUntil - now))
  }

  const start = () => {
    if (running) return
    const now = performance.now()
    const ids = [...due]
      .filter(([, at]) => settling || at <= now)
      .slice(0, AT_ONCE)
      .map(([id]) => id)
    for (const id of ids) due.delete(id)
    if (ids.length > 0) running = list(ids)
    else wake()
  }

  return {
    changed(edition) {
      if (due.has(edition)) return
      due.set(edition, performance.now() + EVERY_MS)
      wake()
    },
    present(edition) {
      if (comings.has(edition)) return
      comings.set(
        edition,
        setTimeout(() => {
          comings.delete(edition)
          void telling.add(tellPresence(newsroom, edition).catch((error) => failed(error, edition)))
        }, PRESENCE_MS),
      )
    },
    async settled() {
      for (const timer of comings.values()) clearTimeout(timer)
      comings.clear()
      settling = true
      while (running || due.size > 0) {
        if (!running) start()
        await running
      }
      settling = false
      clearTimeout(waking)
      await telling.finished()
    },
  }
}

async function tellPresence({ stores, bus }: Pick<Newsroom, 'stores' | 'bus'>, id: string) {
  const edition = await stores.editions.find(id)
  const story = edition && (await stores.stories.find(edition.story))
  if (story) bus.tell({ kind: 'stories' }, story.restrictedTo)
}
