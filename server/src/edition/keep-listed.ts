import type { Newsroom } from '../newsroom.ts'
import { UnderWay } from '../under-way.ts'
import { putOnLists, type ReadForLists } from './list-edition.ts'
import { liveCopy, readyToPrint } from './live-copy.ts'

/** A list need not be newer than a reader's glance, and a room of ten typists must not be read for each key. */
const EVERY_MS = 1000

/** One transaction of so many rows is over before anybody who writes would feel it. */
const AT_ONCE = 4

/** Lists are for glancing at, and typing is not: of the time, they get a tenth. */
const REST = 9

/** What prints anew without having been written waits longer: a newsroom of years of stories is among it. */
const LONG_REST = 19

/** A reload is a going and a coming: the list says neither. */
const PRESENCE_MS = 300

export interface ListKeeper {
  /** Something in this edition has become durable. */
  changed(edition: string): void
  /** Editions may be due to be listed again, though nobody wrote in them: a house style, a name. */
  reprinted(): void
  /** Somebody came into this edition or left it. */
  present(edition: string): void
  /** Resolves when every change that was told has been listed, and nothing is due. */
  settled(): Promise<void>
  /** Resolves when every change that was told has been listed. What else is due waits in the store for the next start. */
  close(): Promise<void>
}

/**
 * Keeps the lists up with what is written: at most once a second for each edition, and less often when there are many.
 * What is printed anew comes after what is written; which editions that are, the store knows.
 */
export function keepListed(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus'>,
  failed: (error: unknown, edition: string) => void,
  listed: () => void = () => {},
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
  /** Some may be due that nobody wrote in. */
  let again = false
  let closing = false
  /** They could not be read: the next start tries them once more. */
  const unreadable = new Set<string>()

  const read = async (ids: readonly string[]): Promise<ReadForLists[]> => {
    // Before all that is printed is looked up: what is counted up from now on is due again.
    const editions = await Promise.all(ids.map((id) => newsroom.stores.editions.find(id)))
    const print = await readyToPrint(newsroom.stores)
    const readings: ReadForLists[] = []
    for (const edition of editions)
      try {
        if (!edition) continue
        const live = await liveCopy(newsroom, edition, print)
        const credits = JSON.stringify(live.credits)
        const withCredits = creditsOf.get(edition.id) !== credits
        creditsOf.set(edition.id, credits)
        if (withCredits && edition.follows === null) again = !closing
        readings.push({ edition, live, withCredits })
      } catch (error) {
        // A list that is behind is put right by the next edit or start; it must not stop the others.
        const id = edition?.id ?? ''
        creditsOf.delete(id)
        unreadable.add(id)
        failed(error, id)
      }
    return readings
  }

  const list = async (ids: readonly string[], rest = REST) => {
    const began = performance.now()
    try {
      if (ids.length > 0) await putOnLists(newsroom, await read(ids))
      listed()
    } catch (error) {
      for (const id of ids) creditsOf.delete(id)
      again = false
      failed(error, ids[0] ?? '')
    }
    restsUntil = performance.now() + (performance.now() - began) * rest
    running = null
    wake()
  }

  const listAgain = async () => {
    let ids: string[] = []
    again = false
    try {
      ids = await newsroom.stores.editions.dueToPrint(AT_ONCE, [...unreadable])
    } catch (error) {
      // What is due is known to the store: the next edit or start looks again.
      failed(error, '')
    }
    if (ids.length > 0) again = !closing
    await list(ids, LONG_REST)
  }

  const wake = () => {
    const [first] = due.values()
    if (running || (first === undefined && !again)) return
    clearTimeout(waking)
    const now = performance.now()
    const next = again ? now : (first ?? now)
    waking = setTimeout(start, settling ? 0 : Math.max(0, next - now, restsUntil - now))
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
    else if (again && (settling || restsUntil <= now)) running = listAgain()
    else wake()
  }

  const settle = async () => {
    for (const timer of comings.values()) clearTimeout(timer)
    comings.clear()
    settling = true
    while (running || due.size > 0 || again) {
      if (!running) start()
      await running
    }
    settling = false
    clearTimeout(waking)
    await telling.finished()
  }

  return {
    changed(edition) {
      if (due.has(edition)) return
      due.set(edition, performance.now() + EVERY_MS)
      unreadable.delete(edition)
      wake()
    },
    reprinted() {
      again = !closing
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
    settled: settle,
    async close() {
      closing = true
      again = false
      await settle()
    },
  }
}

async function tellPresence({ stores, bus }: Pick<Newsroom, 'stores' | 'bus'>, id: string) {
  const edition = await stores.editions.find(id)
  const story = edition && (await stores.stories.find(edition.story))
  if (story) bus.tell({ kind: 'stories', id: story.id }, story.restrictedTo)
}
