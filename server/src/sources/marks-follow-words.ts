import { isStandable } from '@copydesk/shared/threads'
import type { Newsroom } from '../newsroom.ts'
import type { Pair } from '../sync/provenance/passage.ts'
import { carriedOn } from '../threads/carried-on.ts'
import { carriedIn } from '../threads/follow-words.ts'

/** Words that rest on sources were cut and put in elsewhere: they rest on them there, and whoever knows them does. */
export async function marksFollowWords(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus'>,
  edition: string,
  moved: readonly Pair[],
): Promise<void> {
  const { stores, bus } = newsroom
  const story = (await stores.editions.find(edition))?.story
  if (story === undefined) return
  const marks = (await stores.sources.marks(story)).filter((mark) => mark.edition === edition)
  if (marks.length === 0) return
  const standing = marks.map(({ id, subject }) => ({ id, ranges: subject.ranges }))
  const all = await carriedIn(newsroom, edition, { standing, moved })
  if (all.length === 0) return
  const only = await stores.transact(async (within) => {
    for (const { id, put, gone } of all) {
      const mark = await within.sources.findMark(id)
      if (!mark) continue
      const ranges = carriedOn(mark.subject.ranges, put, (range) => gone.has(String(range)))
      if (ranges !== null && isStandable(ranges))
        await within.sources.moveMark(id, { ...mark.subject, ranges })
    }
    return (await within.stories.find(story))?.restrictedTo ?? null
  })
  bus.tell({ kind: 'edition', id: edition }, only)
}
