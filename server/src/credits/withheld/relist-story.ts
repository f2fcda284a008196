import { listEdition } from '../../edition/list-edition.ts'
import type { Newsroom } from '../../newsroom.ts'

/** Who is named in a story has changed: what lists know of the print of each edition is brought up to that. */
export async function relistStory(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus'>,
  story: string,
): Promise<void> {
  for (const { id } of await newsroom.stores.editions.list(story)) await listEdition(newsroom, id)
}
