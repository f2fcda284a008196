import { DUTIES, type Duty } from '@copydesk/shared/people'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import type { ShiftRecord } from './shift-store.ts'

/** What the crew answers for while the shift is on. Returns whom it concerns. */
export async function grantCrewDuties(
  { duties }: Pick<Stores, 'duties'>,
  { id, desk, crew }: Pick<ShiftRecord, 'id' | 'desk' | 'crew'>,
): Promise<string[]> {
  const granted = crew.filter(({ part }) => isDuty(part))
  for (const { person, part } of granted)
    await duties.add({ id: newId(), person, desk, duty: part as Duty, shift: id })
  return granted.map(({ person }) => person)
}

/** Takes back what this shift gave. Returns from whom. */
export async function endCrewDuties({ duties }: Pick<Stores, 'duties'>, shift: string): Promise<string[]> {
  const given = (await duties.list()).filter((one) => one.shift === shift)
  for (const { id } of given) await duties.end(id)
  return given.map(({ person }) => person)
}

const isDuty = (part: string): part is Duty => (DUTIES as readonly string[]).includes(part)
