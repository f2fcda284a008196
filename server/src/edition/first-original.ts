import type { Stores } from '../stores.ts'

/** More editions than there are languages do not follow one another. */
const MOST = 20

/** Whose credits a localization prints before its own: what it follows, or what that follows. Null for an original. */
export async function firstOriginal(
  { editions }: Pick<Stores, 'editions'>,
  follows: string | null,
): Promise<string | null> {
  let original = follows
  for (let step = 0; original !== null && step < MOST; step++) {
    const next: string | null = (await editions.find(original))?.follows ?? null
    if (next === null) return original
    original = next
  }
  return original
}
