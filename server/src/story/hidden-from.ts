import { type Asker, maySee } from '@copydesk/shared/access'
import type { Stores } from '../stores.ts'

/** Ids of the stories that are not there for whoever asks, to be left out where they are looked for. */
export async function hiddenFrom(
  { stories }: Pick<Stores, 'stories'>,
  asker: Pick<Asker, 'id' | 'without'>,
): Promise<string[]> {
  const closed = (await stories.restricted()).filter((story) => !maySee(asker, { story }))
  return [...new Set([...closed.map(({ id }) => id), ...(asker.without ?? [])])]
}
