import type { EditionRow, StoryRow } from '../story/story.ts'
import type { About } from './about.ts'

type Listed = Pick<StoryRow, 'id' | 'desk' | 'owner' | 'begunBy' | 'restrictedTo' | 'assigned'>

/** What a list knows of a story, as access is judged on it: not who filed an edition or is credited there. */
export function aboutRow(
  { id: story, desk, owner, begunBy, restrictedTo, assigned }: Listed,
  edition?: Pick<EditionRow, 'id' | 'follows' | 'desk' | 'state'>,
): About {
  const to = (id: string | null) =>
    assigned.filter((one) => one.edition === id).map(({ person, as }) => ({ person: person.id, as }))
  const about = { id: story, desk, owner: owner?.id ?? null, begunBy, restrictedTo, assigned: to(null) }
  if (!edition) return { story: about }
  const { id, follows, state } = edition
  return {
    story: { ...about, desk: edition.desk },
    edition: { localization: follows !== null, state, filedBy: null, writers: [], assigned: to(id) },
  }
}
