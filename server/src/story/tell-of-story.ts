import type { StoryRow } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'

interface Told {
  /** Who could see it before; everybody where it was not restricted. */
  before?: readonly string[] | null
  /** What people may do in it may be another: whoever is in its rooms is judged again. */
  rights: boolean
}

/** A story has changed: pages that show it fetch it again. */
export async function tellOfStory(
  { bus, rooms }: Pick<Newsroom, 'bus' | 'rooms'>,
  { id: story, desk, restrictedTo, editions }: Pick<StoryRow, 'id' | 'desk' | 'restrictedTo' | 'editions'>,
  { before = restrictedTo, rights }: Told,
): Promise<void> {
  // Those who lost sight of it are told too, so that it leaves their lists; nobody else hears of a restricted story.
  const only = before === null || restrictedTo === null ? null : [...new Set([...before, ...restrictedTo])]
  bus.tell({ kind: 'stories', id: story }, only)
  // Also who writes it, or may see it.
  bus.tell({ kind: 'moved' }, only)
  bus.tell({ kind: 'desk', id: desk }, only)
  for (const { id } of editions) {
    if (rights) await rooms.judgeAgain(id)
    bus.tell({ kind: 'edition', id }, only)
  }
}
