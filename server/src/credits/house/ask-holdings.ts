import type { HouseBook } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { findDesk } from '../../people/desks/find-desk.ts'
import { changeHouse } from './change-house.ts'

/** Says whether a desk's stories are cleared only with a word on what their authors hold of what they are about. */
export function askHoldings(
  newsroom: Newsroom,
  person: Person,
  { desk, asks }: { desk: string; asks: boolean },
): Promise<HouseBook> {
  return changeHouse(newsroom, person, async (stores) => {
    await findDesk(stores, desk)
    await stores.house.askHoldings(desk, asks)
    return { act: asks ? 'ask-holdings' : 'stop-asking-holdings', details: { desk } }
  })
}
