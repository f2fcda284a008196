import type { Stores } from '../stores.ts'

/** Hash of what is out of an edition; null where nothing is. */
export async function publishedHash({ publications }: Stores, edition: string): Promise<string | null> {
  const newest = await publications.newestOf(edition)
  return newest === null || newest.kind === 'kill' ? null : newest.hash
}
