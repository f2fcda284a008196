import type { Newsroom } from '../newsroom.ts'
import type { StoryRecord } from '../story/story-store.ts'

/** Lists and pages of the story show its alerts: they ask again, after the commit. */
export async function tellOfAlert(
  { stores, bus }: Pick<Newsroom, 'stores' | 'bus'>,
  { id, restrictedTo }: Pick<StoryRecord, 'id' | 'restrictedTo'>,
): Promise<void> {
  bus.tell({ kind: 'stories', id }, restrictedTo)
  bus.tell({ kind: 'moved' }, restrictedTo)
  for (const edition of await stores.editions.list(id))
    bus.tell({ kind: 'edition', id: edition.id }, restrictedTo)
}
