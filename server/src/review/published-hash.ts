import type { Stores } from '../stores.ts'

/** Hash of what is out of an edition; null where nothing is. */
export async function publishedHash(_stores: Stores, _edition: string): Promise<string | null> {
  return null
}
