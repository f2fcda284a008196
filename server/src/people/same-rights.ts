import type { Asker, Assigned } from '@copydesk/shared/access'
import type { EditionFacts } from './rights-store.ts'

/** Whether two looks at somebody give the same rights. */
export const sameAsker = (a: Asker, b: Asker): boolean => askerMark(a) === askerMark(b)

/** Whether two looks at an edition do. */
export const sameFacts = (a: EditionFacts, b: EditionFacts): boolean => factsMark(a) === factsMark(b)

const askerMark = ({ id, role, desks, duties }: Asker): string =>
  JSON.stringify([id, role, unordered(desks), unordered(duties.map(({ duty, desk }) => `${duty} ${desk}`))])

const factsMark = ({ story, edition, embargoed }: EditionFacts): string =>
  JSON.stringify([
    [story.desk, story.owner, story.restrictedTo && unordered(story.restrictedTo)],
    [edition.localization, edition.state, embargoed],
    [assignedMark(story.assigned), assignedMark(edition.assigned)],
  ])

const assignedMark = (assigned: readonly Assigned[]) =>
  unordered(assigned.map(({ person, as }) => `${person} ${as}`))

const unordered = (words: readonly string[]): string[] => [...new Set(words)].sort()
