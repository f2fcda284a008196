import type { AskedDuty } from '@copydesk/shared/review'
import type { Stores } from '../stores.ts'

/** Ids of those who hold a duty at a desk. */
export async function holdersOf(
  { duties }: Pick<Stores, 'duties'>,
  duty: AskedDuty,
  desk: string,
): Promise<string[]> {
  const held = (await duties.list()).filter((one) => one.duty === duty && one.desk === desk)
  return [...new Set(held.map(({ person }) => person))]
}

/** Their names; or that nobody does, and who can change that. */
export async function whoHolds(
  stores: Pick<Stores, 'duties' | 'people'>,
  duty: AskedDuty,
  desk: string,
): Promise<string> {
  const ids = await holdersOf(stores, duty, desk)
  const people = await stores.people.byId()
  const names = ids.flatMap((id) => people.get(id)?.name ?? [])
  if (names.length > 0) return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)
  return `Nobody holds that duty at this desk. A managing editor grants it; whoever gets it`
}
