import type { HeldDuty, Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'
import { askerOf } from './asker-of.ts'
import { tellStanding } from './tell-standing.ts'

/** Takes a standing duty back; one that a shift gave ends with the shift. */
export async function endDuty(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus' | 'now'>,
  by: Pick<Person, 'id'>,
  { person, duty, desk }: HeldDuty & { person: string },
): Promise<void> {
  await newsroom.stores.transact(async (stores) => {
    demand('grant-duty', { asker: await askerOf(stores, by) })
    const held = (await stores.duties.list(person)).filter(
      (one) => one.duty === duty && one.desk === desk && one.shift === null,
    )
    for (const { id } of held) await stores.duties.end(id)
    if (held.length === 0) return
    await stores.acts.record({
      at: newsroom.now(),
      person: by.id,
      act: 'end-duty',
      what: 'person',
      subject: person,
      details: { duty, desk },
    })
  })
  await tellStanding(newsroom, person)
}
