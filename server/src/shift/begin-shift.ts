import { newId } from '../new-id.ts'
import { findOpenDesk } from '../people/desks/find-open-desk.ts'
import type { Stores } from '../stores.ts'
import { endCrewDuties, grantCrewDuties } from './crew-duties.ts'
import type { ShiftRecord } from './shift-store.ts'

/** Whose rights change with it: their pages are told. */
type Concerned = string[]

/** Ends the shift that is on, and with it the duties that it gave. In the transaction of the act that ends it. */
export async function closeShift(
  stores: Stores,
  { id }: Pick<ShiftRecord, 'id'>,
  at: Date,
): Promise<Concerned> {
  await stores.shifts.change(id, { endedAt: at.toISOString() })
  return endCrewDuties(stores, id)
}

/** Begins another, in the place of the one that is on if there is one. */
export async function beginShift(
  stores: Stores,
  { desk, slot, crew }: Pick<ShiftRecord, 'desk' | 'slot' | 'crew'>,
  at: Date,
): Promise<{ id: string; concerned: Concerned }> {
  await findOpenDesk(stores, desk)
  const before = await stores.shifts.on(desk)
  const ended = before ? await closeShift(stores, before, at) : []
  const shift = { id: newId(), desk, slot, crew }
  await stores.shifts.open({ ...shift, startedAt: at.toISOString() })
  return { id: shift.id, concerned: [...ended, ...(await grantCrewDuties(stores, shift))] }
}
