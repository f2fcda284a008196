import type { HouseBook, OwnRoleName } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { changeHouse } from './change-house.ts'

/** Takes away a role that nobody is credited for: what is printed does not lose names in silence. */
export function removeRole(
  newsroom: Newsroom,
  person: Person,
  { role }: { role: OwnRoleName },
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async ({ house }) => {
    const own = (await house.roles()).find((one) => one.role === role)
    if (!own) throw new Refusal('conflict', 'There is no such role any more. Load the page again.')
    const editions = await house.creditedFor(role)
    if (editions > 0)
      throw new Refusal(
        'conflict',
        `${own.name} is credited in ${editions === 1 ? 'one edition' : `${editions} editions`}: it stays while somebody is.`,
      )
    await house.removeRole(role)
    return { act: 'remove-role', details: { style: own.name } }
  })
}
