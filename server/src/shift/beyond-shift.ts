import type { Asker } from '@copydesk/shared/access'
import type { Stores } from '../stores.ts'

/** Where somebody stands at a desk whoever is on there: without the duties that a shift of it gives and takes. */
export async function beyondShift<A extends Asker>(
  { duties }: Pick<Stores, 'duties'>,
  asker: A,
  desk: string,
): Promise<A> {
  const held = (await duties.list(asker.id)).filter((one) => one.shift === null || one.desk !== desk)
  return { ...asker, duties: held }
}
