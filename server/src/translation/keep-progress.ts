import { setImmediate as aTurn } from 'node:timers/promises'
import {
  type Progress,
  type TranslationBlock,
  translationBlocks,
} from '@copydesk/shared/translation/standing'
import type { Newsroom } from '../newsroom.ts'
import { countProgress } from './count-progress.ts'
import type { Uncounted } from './translation-store.ts'

/** A bar in a list is looked at now and then; the translator's own page counts by itself, at once. */
const EVERY_MS = 2000

/** Counting may take a twentieth of the time: whoever types in an original with many languages must not feel it. */
const REST = 19

/** One that could not be read is tried again after this long, as soon as there is something to count. */
const UNREADABLE_MS = 60_000

/** A story in all languages is counted in one go, its original read once. */
const AT_ONCE = 20

export interface ProgressKeeper {
  /** The store may know of some that are to be counted. */
  look(): void
  /** Resolves when nothing is left to count. */
  settled(): Promise<void>
  /** What is left to count waits in the store for the next start. */
  close(): Promise<void>
}

interface Counted extends Uncounted {
  progress: Progress
}

/** Keeps what lists show of each localization, how far it is, up with both documents and with what was said of it. */
export function keepProgress(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus'>,
  failed: (error: unknown, edition: string) => void,
  unreadableMs = UNREADABLE_MS,
): ProgressKeeper {
  let restsUntil = 0
  let waking: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let again = false
  let closing = false
  /** Could not be read, and until when they are let be. */
  const unreadable = new Map<string, number>()

  const count = async (all: readonly Uncounted[]): Promise<Counted[]> => {
    const { stores, rooms } = newsroom
    const counted: Counted[] = []
    for (const [original, followers] of Map.groupBy(all, ({ follows }) => follows)) {
      let originals: TranslationBlock[] | null = null
      for (const one of followers)
        try {
          originals ??= await rooms.read(original, translationBlocks)
          const typos = await stores.translation.typosOf(original)
          const localized = await rooms.read(one.edition, translationBlocks)
          const words = await stores.translation.wordsOf(one.edition)
          counted.push({ ...one, progress: countProgress(originals, localized, { words, typos }) })
          // Whoever types gets their turn after each.
          await aTurn()
        } catch (error) {
          // A bar that is behind must not stop the others.
          unreadable.set(one.edition, performance.now() + unreadableMs)
          failed(error, one.edition)
        }
    }
    return counted
  }

  const pass = async () => {
    const began = performance.now()
    try {
      const { stores } = newsroom
      for (const [edition, until] of unreadable) if (until <= began) unreadable.delete(edition)
      const all = await stores.translation.uncounted(AT_ONCE, [...unreadable.keys()])
      if (all.length > 0) again = !closing
      if (all.length > 0) await put(newsroom, await count(all))
    } catch (error) {
      // What is left is known to the store: the next edit or start looks again.
      again = false
      failed(error, '')
    }
    const ended = performance.now()
    restsUntil = ended + Math.max(EVERY_MS, (ended - began) * REST)
    running = null
    wake()
  }

  const start = () => {
    if (running || !again) return
    again = false
    running = pass()
  }

  const wake = () => {
    if (running || !again) return
    clearTimeout(waking)
    waking = setTimeout(start, Math.max(0, restsUntil - performance.now()))
  }

  const settled = async () => {
    while (running || again) {
      if (!running) start()
      await running
    }
    clearTimeout(waking)
  }

  return {
    look() {
      again = !closing
      wake()
    },
    settled,
    async close() {
      closing = true
      again = false
      await settled()
    },
  }
}

async function put(
  { stores, bus }: Pick<Newsroom, 'stores' | 'bus'>,
  counted: readonly Counted[],
): Promise<void> {
  const changed = await stores.transact(async ({ translation }) => {
    const stories = new Set<string>()
    for (const { edition, story, progress, due } of counted)
      if (await translation.putProgress(edition, progress, due)) stories.add(story)
    return stories
  })
  for (const id of changed) {
    const story = await stores.stories.find(id)
    if (!story) continue
    bus.tell({ kind: 'stories', id }, story.restrictedTo)
    // Each page of the story shows all its languages.
    for (const edition of await stores.editions.list(id))
      bus.tell({ kind: 'edition', id: edition.id }, story.restrictedTo)
  }
}
