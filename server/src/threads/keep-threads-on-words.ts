import type { Newsroom } from '../newsroom.ts'
import { marksFollowWords } from '../sources/marks-follow-words.ts'
import type { Pair } from '../sync/provenance/passage.ts'
import { UnderWay } from '../under-way.ts'
import { followWords } from './follow-words.ts'

export interface ThreadCarrier {
  /** Words that had been cut are on disk where they were put in; nothing to do for most edits. */
  moved(edition: string, moved: readonly Pair[]): void
  /** Resolves when every thread stands on its words. */
  settled(): Promise<void>
}

/** Lets threads, and marks of sources, go with words that are moved: after the words are on disk, so that no key waits; in order. */
export function keepThreadsOnWords(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus'>,
  failed: (error: unknown, edition: string) => void,
): ThreadCarrier {
  const waiting = new Map<string, Pair[]>()
  const carrying = new UnderWay()

  const carry = async (edition: string, pairs: Pair[]) => {
    waiting.set(edition, pairs)
    while (pairs.length > 0) {
      const now = pairs.splice(0)
      try {
        await followWords(newsroom, edition, now)
        await marksFollowWords(newsroom, edition, now)
      } catch (error) {
        // Their threads are shown apart, with their quote.
        failed(error, edition)
      }
    }
    waiting.delete(edition)
  }

  return {
    moved(edition, moved) {
      if (moved.length === 0) return
      const before = waiting.get(edition)
      if (before) before.push(...moved)
      else void carrying.add(carry(edition, [...moved]))
    },
    settled: () => carrying.finished(),
  }
}
