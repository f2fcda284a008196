import { changesBetween } from '@copydesk/shared/audit'
import type { HouseBook, OwnRole, OwnRoleName } from '@copydesk/shared/credits'
import { ALL_LANGUAGES } from '@copydesk/shared/credits/lines'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { tidyName } from '../../tidy-name.ts'
import { changeHouse } from './change-house.ts'

/** A newsroom that had more would have no list to choose from any more. */
const MOST = 50
/** With those that are retired: each page that prints is told of all of them. */
const MOST_EVER = 500

export type RoleWanted = Omit<OwnRole, 'role' | 'retired'> & { role: OwnRoleName | null }

/** Defines a role of the newsroom's own, or changes how one is said and printed. */
export function defineRole(
  newsroom: Newsroom,
  person: Person,
  { role, ...wanted }: RoleWanted,
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async ({ house }) => {
    const roles = await house.roles()
    const before = role === null ? null : roles.find((one) => one.role === role)
    if (before === undefined) throw new Refusal('conflict', 'There is no such role. Load the page again.')
    const name = tidyName(wanted.name, 'A role needs a name.', 60)
    const same = roles.find((one) => one.name.toLowerCase() === name.toLowerCase())
    if (same && same.role !== role)
      throw new Refusal(
        'conflict',
        same.retired
          ? `There was a role called ${same.name}: it is retired. Bring it back, or choose another name.`
          : `There is a role called ${same.name} already. Choose another name.`,
      )
    const offered = roles.filter(({ retired }) => !retired).length
    if (role === null && offered >= MOST)
      throw new Refusal('conflict', `A newsroom has at most ${MOST} roles of its own. Retire one first.`)
    if (role === null && roles.length >= MOST_EVER)
      throw new Refusal('conflict', 'Too many roles were made and retired. Bring one back, and change it.')
    const unknown = Object.keys(wanted.labels).find((tag) => !ALL_LANGUAGES.some((one) => one.tag === tag))
    if (unknown !== undefined) throw new Refusal('bad-request', `No line is printed in ${unknown} yet.`)
    const own: OwnRole = {
      ...wanted,
      name,
      role: role ?? `own_${newId()}`,
      retired: before?.retired ?? false,
    }
    await house.keepRole(own)
    return {
      act: 'define-role',
      details: { role: name, changed: changesBetween(before ?? ({} as OwnRole), own) },
    }
  })
}
