import type { Person } from '@copydesk/shared/people'
import { fits } from '@copydesk/shared/shift'
import type { Stores } from '../stores.ts'

/**
 * In the transaction that gives somebody this role: nobody goes on answering for what it does not fit, standing or for
 * a shift. Returns the desks where something ended.
 */
export async function endUnfitDuties(
  { duties, acts }: Pick<Stores, 'duties' | 'acts'>,
  { id, role }: Pick<Person, 'id' | 'role'>,
  by: { person: string | null; at: Date },
): Promise<string[]> {
  const unfit = (await duties.list(id)).filter(({ duty }) => !fits({ role }, duty))
  for (const { id: held, duty, desk } of unfit) {
    await duties.end(held)
    await acts.record({ ...by, act: 'end-duty', what: 'person', subject: id, details: { duty, desk } })
  }
  return unfit.map(({ desk }) => desk)
}
