import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { type CrewPart, fits } from '@copydesk/shared/shift'
import type { Stores } from '../stores.ts'
import { beyondShift } from './beyond-shift.ts'

/** Why somebody cannot be on as this, behind their name: "can no longer sign in"; null when they can. */
export function goneFrom(part: CrewPart, person: Person | undefined): string | null {
  if (!person) return 'can no longer sign in'
  if (fits(person, part)) return null
  return part === 'translator' ? 'is no translator now' : 'is no editor now'
}

/** The same of the slot, who must be one who may run the shift, and not by the shift itself. */
export async function goneFromSlot(stores: Stores, id: string, desk: string): Promise<string | null> {
  const person = await stores.people.enterable(id)
  if (!person) return 'can no longer sign in'
  const { allowed } = may('run-shift', await beyondShift(stores, person, desk), { desk })
  return allowed ? null : 'is no editor of this desk now'
}
