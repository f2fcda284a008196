import type { Desk, Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import type { Stores } from '../../stores.ts'
import { changeDesks } from './change-desks.ts'
import { findDesk } from './find-desk.ts'
import { keepOneOpen } from './keep-one-open.ts'

/** So many are named: more than a glance at the page of people says better. */
const NAMED = 3

/**
 * Removes a desk on which nothing stands or ever stood: its log and its shifts are a part of the record. Of these it is
 * not said which there are, for a story may be one that the person who asks must not know of.
 */
export function removeDesk(newsroom: Newsroom, by: Person, id: string): Promise<Desk[]> {
  return changeDesks(newsroom, by, async (stores, at) => {
    const { name, closed } = await findDesk(stores, id, 'not-found')
    if (!closed) await keepOneOpen(stores, { id, name })
    if (await stores.desks.hasPast(id))
      throw new Refusal(
        'conflict',
        `A desk that ever had a story, a shift or a line in its log is kept for the record, and ${name} is one. Close it, or rename it if it is to be another.`,
      )
    const here = await standingOn(stores, id, at)
    if (here !== '')
      throw new Refusal(
        'conflict',
        `${name} is in use: ${here}. Move people to another desk, take duties back and revoke invitations first.`,
      )
    await stores.desks.remove(id)
    return { act: 'remove-desk', what: 'desk', subject: id, details: { name } }
  })
}

/** Who and what would be without their desk, in words; empty when it is nobody. */
async function standingOn(
  stores: Pick<Stores, 'people' | 'duties' | 'invitations'>,
  desk: string,
  at: Date,
): Promise<string> {
  const people = await stores.people.managed(at)
  const answering = new Set((await stores.duties.list()).filter((one) => one.desk === desk).map(personOf))
  const invited = (await stores.invitations.standing(at)).filter(({ desks }) => desks.includes(desk))
  return [
    listed(
      'people',
      people.filter(({ desks }) => desks.includes(desk)).map(({ name }) => name),
    ),
    listed(
      'duties',
      people.filter(({ id }) => answering.has(id)).map(({ name }) => name),
    ),
    listed(
      'invitations',
      invited.map(({ email }) => email),
    ),
  ]
    .filter((words) => words !== '')
    .join(', ')
}

const personOf = ({ person }: { person: string }): string => person

function listed(what: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const more = names.length - NAMED
  return `${what} (${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''})`
}
