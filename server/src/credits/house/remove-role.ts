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
    // How many it would be is not said: some may be hidden from whoever asks.
    if (await house.isCredited(role))
      throw new Refusal(
        'conflict',
        `${own.name} is credited in stories: it stays while somebody is. Remove those credits first.`,
      )
    await house.removeRole(role)
    return { act: 'remove-role', details: { role: own.name } }
  })
}
