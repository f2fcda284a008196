import { Refusal } from '@copydesk/shared/refusal'
import type { By } from '../../act-store.ts'
import type { Stores } from '../../stores.ts'

/** Within a transaction: the password alone lets this person in again. */
export async function endSecondFactor(
  { factors, people, acts }: Stores,
  person: string,
  by: By,
): Promise<void> {
  if ((await people.emailOf(person)) === null) throw new Refusal('not-found', 'There is no such person.')
  if (!(await factors.of(person))) return
  await factors.end(person)
  await acts.record({ ...by, act: 'turn-off-second-factor', what: 'person', subject: person })
}
