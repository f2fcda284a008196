import { maySee } from '@copydesk/shared/access'
import type { AskedDuty } from '@copydesk/shared/review'
import type { Stores } from '../stores.ts'
import type { StoryRecord } from '../story/story-store.ts'

/** Ids of those who hold a duty at a desk. */
export async function holdersOf(
  { duties }: Pick<Stores, 'duties'>,
  duty: AskedDuty,
  desk: string,
): Promise<string[]> {
  const held = (await duties.list()).filter((one) => one.duty === duty && one.desk === desk)
  return [...new Set(held.map(({ person }) => person))]
}

/** Names of those of them who may come and see the story; or that nobody does, and who can change that. */
export async function whoHolds(
  stores: Pick<Stores, 'duties' | 'people'>,
  duty: AskedDuty,
  { desk, story }: { desk: string; story: Pick<StoryRecord, 'id' | 'owner' | 'restrictedTo'> },
): Promise<string> {
  const ids = await holdersOf(stores, duty, desk)
  const coming = await Promise.all(ids.map((id) => stores.people.enterable(id)))
  const names = coming.flatMap((who) => (who && maySee(who, { story }) ? who.name : []))
  if (names.length > 0) return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)
  return ids.length === 0
    ? 'Nobody holds that duty at this desk. A managing editor grants it; whoever gets it'
    : 'Nobody who may see this holds that duty at this desk. A managing editor grants it; whoever gets it'
}
