import type { Desk } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'

/** The desk of that name, made if there is none. */
export async function deskNamed(
  stores: Stores,
  wanted: string,
  by: { person: string | null; at: Date },
): Promise<Desk> {
  const name = wanted.toWellFormed().replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > 100) throw new Refusal('bad-request', 'A desk needs a name.')
  const desks = await stores.desks.all()
  const found = desks.find((desk) => desk.name.toLowerCase() === name.toLowerCase())
  if (found) return found
  const desk = { id: newId(), name }
  await stores.desks.add(desk)
  await stores.acts.record({ ...by, act: 'add-desk', what: 'desk', subject: desk.id, details: { name } })
  return desk
}
