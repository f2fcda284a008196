import type { HouseBook, OwnRoleName } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { changeHouse } from './change-house.ts'

/**
 * Offers a role no longer, or again. It is never taken away: somebody may be credited for it this very moment, or in a
 * document that nobody has sent yet, and what is printed does not lose names in silence.
 */
export function retireRole(
  newsroom: Newsroom,
  person: Person,
  { role, retired }: { role: OwnRoleName; retired: boolean },
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async ({ house }) => {
    const own = (await house.roles()).find((one) => one.role === role)
    if (!own) throw new Refusal('conflict', 'There is no such role. Load the page again.')
    await house.keepRole({ ...own, retired })
    return { act: retired ? 'retire-role' : 'bring-back-role', details: { role: own.name } }
  })
}
