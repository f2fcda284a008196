import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'
import type { Moved } from './move-edition.ts'

/** What was sent back or set aside is looked at anew, also when it comes again as it was. */
export async function endClearings(
  { review }: Stores,
  { edition }: EditionFacts,
  { edition: { publishedHash } }: Moved,
): Promise<readonly string[]> {
  await review.endClearings(edition.id, publishedHash)
  return []
}
