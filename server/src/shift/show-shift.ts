import type { Person } from '@copydesk/shared/people'
import { CREW_PARTS, type Shift } from '@copydesk/shared/shift'
import type { Stores } from '../stores.ts'
import { goneFrom, goneFromSlot } from './gone-from.ts'
import type { ShiftRecord } from './shift-store.ts'

/** A shift as pages show it: with the people, and who of them can no longer be what they were set as. */
export async function showShift(stores: Stores, record: ShiftRecord): Promise<Shift> {
  const everybody = await stores.people.byId()
  const here = new Map((await stores.people.enterables()).map((person) => [person.id, person]))
  const whoever = (id: string): Person => {
    const person = everybody.get(id)
    if (!person) throw new Error(`shift ${record.id} names nobody: ${id}`)
    return person
  }
  const { id, desk, revision, startedAt, endedAt, handedOverAt, note } = record
  return {
    id,
    revision,
    slot: whoever(record.slot),
    slotGone: await goneFromSlot(stores, record.slot, desk),
    crew: record.crew
      .map(({ person, part, language }) => ({
        person: whoever(person),
        part,
        language,
        gone: goneFrom(part, here.get(person)),
      }))
      .sort(asRead),
    startedAt,
    endedAt,
    handedOver: handedOverAt === null ? null : { at: handedOverAt, note },
  }
}

/** By what they are, then by language, then by name. */
function asRead(a: Shift['crew'][number], b: Shift['crew'][number]): number {
  const parts = CREW_PARTS.indexOf(a.part) - CREW_PARTS.indexOf(b.part)
  const languages = (a.language ?? '').localeCompare(b.language ?? '')
  return parts || languages || a.person.name.localeCompare(b.person.name)
}
