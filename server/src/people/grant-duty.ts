import type { HeldDuty, Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'
import { askerOf } from './asker-of.ts'
import { findOpenDesk } from './desks/find-open-desk.ts'
import { tellStanding } from './tell-standing.ts'

/** Makes somebody answer for something on a desk, until it is taken back. */
export async function grantDuty(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now'>,
  by: Pick<Person, 'id'>,
  { person, duty, desk }: HeldDuty & { person: string },
): Promise<void> {
  await newsroom.stores.transact(async (stores) => {
    demand('grant-duty', { asker: await askerOf(stores, by) })
    const who = await stores.people.enterable(person)
    if (!who) throw new Refusal('bad-request', 'There is no such person here.')
    await findOpenDesk(stores, desk)
    const held = await stores.duties.list(person)
    if (held.some((one) => one.duty === duty && one.desk === desk && one.shift === null)) return
    await stores.duties.add({ id: newId(), person, duty, desk, shift: null })
    await stores.acts.record({
      at: newsroom.now(),
      person: by.id,
      act: 'grant-duty',
      what: 'person',
      subject: person,
      details: { duty, desk },
    })
  })
  await tellStanding(newsroom, person)
}
