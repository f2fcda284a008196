import { maySee } from '@copydesk/shared/access'
import { type IdRange, isOfWords, isStandable, Places } from '@copydesk/shared/threads'
import type { Newsroom } from '../newsroom.ts'
import type { Pair } from '../sync/provenance/passage.ts'
import { carriedOn } from './carried-on.ts'
import { carriedWith, concernedBy } from './carried-with.ts'

interface Carried {
  thread: string
  put: readonly IdRange[]
  /** What it stood on that is nowhere any more, as strings. */
  gone: ReadonlySet<string>
}

/**
 * Words were cut and put in elsewhere: the threads that stood on them stand there now, whoever moved them, and whether
 * or not they may read what is said. No act of anybody's, so not on record.
 */
export async function followWords(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus'>,
  edition: string,
  moved: readonly Pair[],
): Promise<void> {
  const { stores, bus } = newsroom
  for (const carried of await carriedIn(newsroom, edition, moved)) {
    const told = await stores.transact(async ({ threads, editions, stories }) => {
      const thread = await threads.find(carried.thread)
      const story = (await editions.find(edition))?.story
      const about = story === undefined ? null : await stories.find(story)
      if (!thread || !about || !isOfWords(thread.subject)) return null
      const { subject } = thread
      const ranges = carriedOn(subject.ranges, carried.put, (range) => carried.gone.has(String(range)))
      // Moved too often for it to follow: it is shown apart, with its quote.
      if (ranges === null || !isStandable(ranges)) return null
      await threads.change(thread.id, { subject: { ...subject, ranges } })
      const { readers } = thread
      return { only: readers?.filter((id) => maySee({ id }, { story: about })) ?? about.restrictedTo }
    })
    if (told) bus.tell({ kind: 'threads', id: edition }, told.only)
  }
}

async function carriedIn(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: string,
  moved: readonly Pair[],
): Promise<Carried[]> {
  const standing = await stores.threads.onWords(edition)
  if (standing.length === 0) return []
  // What nobody talks about is moved most: only for the rest is it looked up whose copy is whose.
  const loose = await rooms.read(edition, (doc) => {
    const places = new Places(doc)
    const isConcerned = concernedBy(moved, places)
    return standing.filter(({ ranges }) => isConcerned(ranges))
  })
  if (loose.length === 0) return []
  return rooms.attribute(edition, (doc, writers) => {
    const places = new Places(doc)
    return loose.flatMap(({ id, ranges }): Carried[] => {
      const put = carriedWith({ ranges, moved }, places, writers)
      const gone = ranges.filter((range) => places.livingOf([range]).length === 0).map(String)
      return put.length > 0 ? [{ thread: id, put, gone: new Set(gone) }] : []
    })
  })
}
