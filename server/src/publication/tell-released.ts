import type { Newsroom } from '../newsroom.ts'
import type { Tried } from './try-release.ts'

/** Says to open pages what went out, or is to go out otherwise: after the commit. */
export async function tellReleased(
  { stores, bus }: Pick<Newsroom, 'stores' | 'bus'>,
  story: string,
  { out, told }: Pick<Tried, 'out' | 'told'>,
): Promise<void> {
  const about = await stores.stories.find(story)
  const only = about?.restrictedTo ?? null
  // The panel of releases shows every language, on the page of each.
  const editions = await stores.editions.list(story)
  for (const { id } of editions) {
    bus.tell({ kind: 'edition', id }, only)
    // A correction asks localizations to follow it.
    if (out.length > 0) bus.tell({ kind: 'threads', id }, only)
  }
  if (out.length > 0) bus.tell({ kind: 'stories', id: story }, only)
  bus.tell({ kind: 'moved' }, only)
  // Desks look back on what they published.
  const desks = editions.flatMap(({ id, desk }) => (out.includes(id) ? (desk ?? about?.desk ?? []) : []))
  for (const id of new Set(desks)) bus.tell({ kind: 'desk', id }, only)
  if (told.length > 0) bus.tell({ kind: 'notices' }, told)
}
