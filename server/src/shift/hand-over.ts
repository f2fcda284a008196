import type { Asker } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import type { DeskShift } from '@copydesk/shared/shift'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { findDesk } from '../people/desks/find-desk.ts'
import { demand } from '../story/about.ts'
import { mayHandOver, readDesk } from './read-desk.ts'
import { tellDesk } from './tell-desk.ts'

/** The slot writes what the next one must know. They stay the slot until somebody acknowledges it. */
export async function handOver(
  newsroom: Newsroom,
  person: Asker,
  desk: string,
  { shift, note }: { shift: string; note: string },
): Promise<DeskShift> {
  const words = note.toWellFormed().trim()
  if (words === '') throw new Refusal('bad-request', 'Write what the next slot must know; a line is enough.')
  await newsroom.stores.transact(async (stores) => {
    await findDesk(stores, desk, 'not-found')
    const asker = await askerOf(stores, person)
    demand('run-shift', { asker, about: { desk } })
    const on = await stores.shifts.on(desk)
    if (on?.id !== shift) throw new Refusal('conflict', 'This shift is over. Look at who is on now.')
    const verdict = mayHandOver(asker, on)
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    const at = newsroom.now()
    await stores.shifts.change(shift, { handedOverAt: at.toISOString(), note: words })
    await stores.acts.record({
      at,
      person: asker.id,
      act: 'hand-over',
      what: 'desk',
      subject: desk,
      // The words may speak of a story that not everybody sees who reads the record: they stand with the shift alone.
      details: { shift },
    })
  })
  await tellDesk(newsroom, desk)
  return readDesk(newsroom, await askerOf(newsroom.stores, person), desk)
}
