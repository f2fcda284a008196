import { maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { LONGEST_REMEMBERED, type MemoryMatch, memoryWords, termKey } from '@copydesk/shared/terms'
import { distance } from 'fastest-levenshtein'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'

/** Fewer shared words than those of a hundred others, and it is not the nearest. */
const MOST_COMPARED = 100
/** Below it, mending the old translation takes longer than writing a new one. */
const NEAR = 0.6
/** As many as one looks at. */
const MOST_OFFERED = 5

/** What was translated before of a text like this one, nearest first; of stories that this person may see. */
export async function nearMatches(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  id: string,
  { block, text }: { block: string; text: string },
): Promise<MemoryMatch[]> {
  const { edition, asker } = await findEdition(stores, person, id)
  // What is translated before stands beside a localization alone.
  const original = edition.follows === null ? null : await stores.editions.find(edition.follows)
  const wanted = termKey(text)
  if (!original || wanted === '' || text.length > LONGEST_REMEMBERED) return []
  const pair = { from: original.language, to: edition.language }
  const candidates = await stores.memory.near(pair, memoryWords(text, pair.from), MOST_COMPARED)
  const matches = candidates
    .filter((one) => !(one.edition === id && one.block === block))
    .filter(({ story }) => maySee(asker, { story }))
    .flatMap(({ original, localized, by, at, story }) => {
      const score = likeness(wanted, termKey(original))
      return score < NEAR ? [] : [{ original, localized, score, story: story.slug, by, at }]
    })
    .sort((one, other) => other.score - one.score || (one.at < other.at ? 1 : -1))
  return matches
    .filter(({ localized }, at) => matches.findIndex((one) => one.localized === localized) === at)
    .slice(0, MOST_OFFERED)
}

/** How much of the longer text the shorter one is, letter by letter. */
function likeness(one: string, other: string): number {
  const most = Math.max(one.length, other.length)
  // The lengths alone say that they are not near: nothing is compared.
  if (Math.min(one.length, other.length) < most * NEAR) return 0
  return 1 - distance(one, other) / most
}
