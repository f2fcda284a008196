import type { Newsroom } from '../newsroom.ts'
import type { Tried } from './try-release.ts'

/** Says to open pages what went out, or is to go out otherwise: after the commit. */
export async function tellReleased(
  { stores, bus }: Pick<Newsroom, 'stores' | 'bus'>,
  story: string,
  { out, told }: Pick<Tried, 'out' | 'told'>,
): Promise<void> {
  const only = (await stores.stories.find(story))?.restrictedTo ?? null
  // The panel of releases shows every language, on the page of each.
  for (const { id } of await stores.editions.list(story)) {
    bus.tell({ kind: 'edition', id }, only)
    // A correction asks localizations to follow it.
    if (out.length > 0) bus.tell({ kind: 'threads', id }, only)
  }
  if (out.length > 0) bus.tell({ kind: 'stories' }, only)
  if (told.length > 0) bus.tell({ kind: 'notices' }, told)
}
