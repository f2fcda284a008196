import type { Duty, PersonRole } from '../people.ts'
import type { About, Asker, Part } from './about.ts'

type Is = (asker: Asker, about: About) => boolean

/** The words of the table: what somebody must be to the desk, the story or the edition. */
export const WHO = {
  everybody: () => true,
  reporter: ({ role }) => role === 'reporter',
  editor: ({ role }) => role === 'editor',
  'managing editor': ({ role }) => role === 'managing-editor',
  'reporter of the desk': ofDesk('reporter'),
  'translator of the desk': ofDesk('translator'),
  /** Whoever is duty editor there does all that an editor of the desk does. */
  'editor of the desk': (asker, about) =>
    ofDesk('editor')(asker, about) || onDuty('duty-editor')(asker, about),
  'anybody of the desk': (asker, about) =>
    isOnDesk(asker, about) || asker.duties.some(({ desk }) => desk === deskOf(about)),
  'duty editor of the desk': onDuty('duty-editor'),
  'reviser of the desk': onDuty('reviser'),
  'pictures of the desk': onDuty('pictures'),
  'legal of the desk': onDuty('legal'),
  'standards of the desk': onDuty('standards'),
  /** A translator owns a story as its planner, and does not write it for that. */
  owner: ({ id, role }, { story }) => role !== 'translator' && story?.owner === id,
  'whoever began it': ({ id, role }, { story }) => role !== 'translator' && story?.begunBy === id,
  'assigned writer': assignedAs('writer'),
  'assigned translator': assignedAs('translator'),
  'assigned editor': (asker, about) => asker.role === 'editor' && assignedAs('editor')(asker, about),
  themselves: ({ id }, { profileOf }) => profileOf === id,
} as const satisfies Record<string, Is>
export type Who = keyof typeof WHO

const deskOf = ({ story, desk }: About): string | undefined => story?.desk ?? desk

function isOnDesk({ desks }: Asker, about: About): boolean {
  const desk = deskOf(about)
  return desk !== undefined && (desks.length === 0 || desks.includes(desk))
}

function ofDesk(role: PersonRole): Is {
  return (asker, about) => asker.role === role && isOnDesk(asker, about)
}

function onDuty(duty: Duty): Is {
  return ({ duties }, about) => duties.some((held) => held.duty === duty && held.desk === deskOf(about))
}

function assignedAs(part: Part): Is {
  return ({ id }, { story, edition }) =>
    [...(story?.assigned ?? []), ...(edition?.assigned ?? [])].some(
      ({ person, as }) => person === id && as === part,
    )
}
