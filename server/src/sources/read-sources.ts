import type { Person } from '@copydesk/shared/people'
import type { SourceGroup } from '@copydesk/shared/sources'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import { holding, sourcingOf } from './sourcing.ts'
import { type PlacedMark, wordsOfMarks } from './words-of-marks.ts'

/** Whom a story rests on, as one of its editions speaks of them. */
export async function readSources(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  person: Person,
  id: string,
): Promise<SourceGroup[]> {
  const { edition, story } = await findEdition(stores, person, id)
  const sourcing = await sourcingOf(stores, story.id)
  const { groups, marks, attestations } = sourcing
  if (groups.length === 0) return []
  const here = marks.filter((mark) => mark.edition === id)
  const placed =
    here.length > 0
      ? await rooms.read(id, (doc) => wordsOfMarks(doc, here, edition.language))
      : new Map<string, PlacedMark>()
  const holds = await holding(stores, sourcing, edition, placed)
  const owned = new Set(
    (await stores.vault.entries(story.id)).filter(({ owner }) => owner === person.id).map((one) => one.group),
  )
  // That somebody read it in the vault says that there is an entry: to whoever knows of it, and nobody else.
  const howOf = (group: string, { by, how }: { by: string; how: 'told' | 'vault' }) =>
    by === person.id || owned.has(group) ? how : 'told'
  return groups.map(({ story: _, ...group }) => ({
    ...group,
    marks: here.flatMap(({ group: of, edition: __, ...mark }) => (of === group.id ? [mark] : [])),
    elsewhere: marks.filter((mark) => mark.group === group.id && mark.edition !== id).length,
    attestations: attestations.flatMap(({ group: of, ...said }) =>
      of === group.id ? [{ ...said, how: howOf(of, said), holds: holds({ group: of, ...said }) }] : [],
    ),
  }))
}
