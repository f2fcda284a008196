import type { Embargo } from '@copydesk/shared/publication'
import type { Stores } from '../stores.ts'
import { lastsAsLong } from './due-of.ts'
import type { EmbargoedRelease } from './release-store.ts'

/**
 * What stands under an embargo at this time, of all that was ordered of a story: also what was cancelled or stopped
 * since. Only its time ends an embargo, or somebody who lifts it and says why.
 */
export const embargoesOf = (
  { releases }: Pick<Stores, 'releases'>,
  story: string,
  at: Date,
): Promise<EmbargoedRelease[]> => releases.underEmbargo(at.toISOString(), story)

/** Of several the one that ends last, before which no language of their story goes; null of none. */
export function longestOf(under: readonly Pick<EmbargoedRelease, 'embargo'>[]): Embargo | null {
  let longest: Embargo | null = null
  for (const { embargo } of under) if (!lastsAsLong(longest, embargo)) longest = embargo
  return longest
}

/** By the same rule, the one that stands on each story that has one, or on this story. */
export async function embargoByStory(
  { releases }: Pick<Stores, 'releases'>,
  at: Date,
  only?: string,
): Promise<Map<string, Embargo>> {
  const all = await releases.underEmbargo(at.toISOString(), only)
  return new Map(
    [...Map.groupBy(all, ({ story }) => story)].flatMap(([story, under]) => {
      const longest = longestOf(under)
      return longest ? [[story, longest] as const] : []
    }),
  )
}
