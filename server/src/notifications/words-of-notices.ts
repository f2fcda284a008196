import type { Stores } from '../stores.ts'

/**
 * A line of each of these threads, as far as its reader may read it now. A thread that is missing from the answer is
 * not there for them: what points to it is neither shown nor counted.
 */
export const wordsOfNotices = (
  stores: Pick<Stores, 'threads'>,
  reader: string,
  threads: readonly string[],
): Promise<Map<string, string>> => stores.threads.lastWords(threads, reader)
