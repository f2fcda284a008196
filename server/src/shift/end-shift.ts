import type { Asker } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import type { DeskShift } from '@copydesk/shared/shift'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { findDesk } from '../people/desks/find-desk.ts'
import { demand } from '../story/about.ts'
import { closeShift } from './begin-shift.ts'
import { readDesk } from './read-desk.ts'
import { tellDesk } from './tell-desk.ts'

/** Nobody is on from now: a desk that closes for the night. A note that was handed over waits for whoever comes. */
export async function endShift(
  newsroom: Newsroom,
  person: Asker,
  desk: string,
  { shift }: { shift: string },
): Promise<DeskShift> {
  const at = newsroom.now()
  const concerned = await newsroom.stores.transact(async (stores) => {
    await findDesk(stores, desk, 'not-found')
    demand('run-shift', { asker: await askerOf(stores, person), about: { desk } })
    const on = await stores.shifts.on(desk)
    if (on?.id !== shift) throw new Refusal('conflict', 'This shift is over. Look at who is on now.')
    await stores.acts.record({
      at,
      person: person.id,
      act: 'end-shift',
      what: 'desk',
      subject: desk,
      details: { shift },
    })
    return closeShift(stores, on, at)
  })
  await tellDesk(newsroom, desk, concerned)
  return readDesk(newsroom, await askerOf(newsroom.stores, person), desk)
}
