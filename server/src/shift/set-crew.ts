import type { Asker } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import type { Crew, DeskShift } from '@copydesk/shared/shift'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { findDesk } from '../people/desks/find-desk.ts'
import type { Stores } from '../stores.ts'
import { demand } from '../story/about.ts'
import { beginShift } from './begin-shift.ts'
import { endCrewDuties, grantCrewDuties } from './crew-duties.ts'
import { goneFrom, goneFromSlot } from './gone-from.ts'
import { readDesk } from './read-desk.ts'
import type { ShiftRecord } from './shift-store.ts'
import { tellDesk } from './tell-desk.ts'

/**
 * Says in one act who is on: takes the shift, or changes who is on it. Another slot begins another shift. Of two who set
 * it at the same moment the second is told, and looks at what the first one set.
 */
export async function setCrew(
  newsroom: Newsroom,
  person: Asker,
  desk: string,
  wanted: Crew,
): Promise<DeskShift> {
  const at = newsroom.now()
  const concerned = await newsroom.stores.transact(async (stores) => {
    await findDesk(stores, desk, 'not-found')
    demand('run-shift', { asker: await askerOf(stores, person), about: { desk } })
    const on = await stores.shifts.on(desk)
    await checkSeen(stores, on, wanted.seen)
    await checkCrew(stores, desk, wanted)
    const by = { at, person: person.id, what: 'desk', subject: desk } as const
    const { slot, crew } = wanted
    if (on?.slot === slot) {
      await stores.shifts.setCrew(on.id, crew)
      const ended = await endCrewDuties(stores, on.id)
      const granted = await grantCrewDuties(stores, { ...on, crew })
      await stores.acts.record({
        ...by,
        act: 'change-crew',
        details: { shift: on.id, from: on.crew, to: crew },
      })
      return [...ended, ...granted]
    }
    const begun = await beginShift(stores, { desk, slot, crew }, at)
    await stores.acts.record({
      ...by,
      act: 'take-shift',
      details: { shift: begun.id, slot, crew, after: on?.id ?? null },
    })
    return begun.concerned
  })
  await tellDesk(newsroom, desk, concerned)
  return readDesk(newsroom, await askerOf(newsroom.stores, person), desk)
}

async function checkSeen({ people }: Stores, on: ShiftRecord | null, seen: Crew['seen']): Promise<void> {
  if (on?.id === seen?.shift && (!on || on.revision === seen?.revision)) return
  const slot = on && (await people.byId()).get(on.slot)
  throw new Refusal(
    'conflict',
    slot
      ? `Who is on has changed since you looked: the slot is ${slot.name}. Look again, then set it.`
      : 'The shift has ended since you looked. Look again, then take it.',
  )
}

async function checkCrew(stores: Stores, desk: string, { slot, crew }: Crew): Promise<void> {
  const everybody = await stores.people.byId()
  const here = new Map((await stores.people.enterables()).map((one) => [one.id, one]))
  const nameOf = (id: string) => {
    const known = everybody.get(id)
    if (!known) throw new Refusal('bad-request', 'There is no such person here.')
    return known.name
  }
  const name = nameOf(slot)
  const noSlot = await goneFromSlot(stores, slot, desk)
  if (noSlot) throw new Refusal('bad-request', `${name} ${noSlot}. Choose another slot.`)
  for (const { person, part, language } of crew) {
    const who = nameOf(person)
    const gone = goneFrom(part, here.get(person))
    if (gone) throw new Refusal('bad-request', `${who} ${gone}. Take them off.`)
    if ((part === 'translator') !== (language !== null))
      throw new Refusal('bad-request', `Say which language ${who} translates into.`)
  }
}
