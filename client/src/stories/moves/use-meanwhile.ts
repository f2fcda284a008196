import { shortName } from '@copydesk/shared/people'
import type { EditionPage, EditionRow } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { getEdition } from '../../api/editions.ts'
import { keys } from '../../api/keys.ts'
import type { Placed } from '../grouping.ts'
import { placeOf } from '../place-of.ts'
import { storiesQuery } from '../stories-query.ts'

/** How a story stands now that somebody has begun to act on, and who did what to it since; null for nothing. */
export function useMeanwhile(before: Placed): { now: Placed; words: string | null } {
  const { story, edition } = before
  const rows = useQuery({ ...storiesQuery, enabled: false }).data
  const row = rows?.find(({ id }) => id === story.id)
  const later = row?.editions.find(({ id }) => id === edition?.id)
  const isMoved = edition !== null && later !== undefined && !isAsSeen(edition, later)
  const page = useQuery({
    queryKey: keys.edition(edition?.id ?? ''),
    queryFn: ({ signal }) => getEdition(edition?.id ?? '', signal),
    enabled: isMoved,
  }).data
  if (!isMoved || !row) return { now: before, words: null }
  const words = meanwhileWords(later, page && page.edition.state === later.state ? page : null)
  return { now: { ...before, story: row, edition: later, place: placeOf(later) }, words }
}

const isAsSeen = (seen: EditionRow, now: EditionRow): boolean =>
  seen.state === now.state &&
  seen.filedAt === now.filedAt &&
  seen.clearedAt === now.clearedAt &&
  seen.claimedBy?.id === now.claimedBy?.id

/** What was done to it, by whom where its page says so. */
function meanwhileWords(
  { state, claimedBy }: EditionRow,
  page: Pick<EditionPage, 'filed' | 'cleared' | 'returned'> | null,
): string {
  switch (state) {
    case 'draft':
      return page?.returned
        ? `${shortName(page.returned.by)} returned it meanwhile.`
        : 'It was returned meanwhile.'
    case 'submitted':
      if (claimedBy) return `${shortName(claimedBy.name)} took it meanwhile.`
      return 'It is free again, or was filed anew, meanwhile.'
    case 'approved':
      return page?.cleared
        ? `${shortName(page.cleared.madeBy.name)} cleared it meanwhile.`
        : 'It was cleared meanwhile.'
    case 'published':
      return 'It went out meanwhile.'
    case 'spiked':
      return 'It was spiked meanwhile.'
    case 'killed':
      return 'It was killed meanwhile.'
    default:
      return state satisfies never
  }
}
