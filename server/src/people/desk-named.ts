import type { Desk } from '@copydesk/shared/people'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import { tidyName } from '../tidy-name.ts'

/** The desk of that name, made if there is none. */
export async function deskNamed(
  stores: Stores,
  wanted: string,
  by: { person: string | null; at: Date },
): Promise<Desk> {
  const name = deskName(wanted)
  const found = await findDeskNamed(stores, name)
  if (found) return found
  const desk = { id: newId(), name, closed: false }
  await stores.desks.add(desk)
  await stores.acts.record({ ...by, act: 'add-desk', what: 'desk', subject: desk.id, details: { name } })
  return desk
}

/** Tabs of the desks stand side by side. */
export const deskName = (wanted: string): string => tidyName(wanted, 'A desk needs a name.', 100)

/** Two desks whose names differ in capitals only would be taken for one. */
export async function findDeskNamed({ desks }: Pick<Stores, 'desks'>, name: string): Promise<Desk | null> {
  const all = await desks.all()
  return all.find((desk) => desk.name.toLowerCase() === name.toLowerCase()) ?? null
}
