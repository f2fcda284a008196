import type { Stores } from '../stores.ts'

/** Hash of what is out of an edition; null where nothing is, or what was is withdrawn. */
export async function publishedHash(
  { publications }: Pick<Stores, 'publications'>,
  edition: string,
): Promise<string | null> {
  const newest = await publications.newestOf(edition)
  return newest === null || newest.kind === 'kill' ? null : newest.hash
}
