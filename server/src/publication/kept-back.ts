import { LANGUAGES } from '@copydesk/shared/languages'
import { type Condition, standsUntil } from '@copydesk/shared/review'
import type { EditionRecord } from '../edition/edition-store.ts'
import { flag } from '../review/conditions/flag.ts'
import { hold } from '../review/conditions/hold.ts'
import type { Stores } from '../stores.ts'
import type { StoryRecord } from '../story/story-store.ts'

interface Of {
  edition: EditionRecord
  story: StoryRecord
  at: Date
}

/**
 * What somebody holds an edition for, or has asked the lawyer and has no answer to: it keeps back all that goes out of it,
 * and of what follows it, whose words say the same. Null for nothing.
 */
export async function keptBack(stores: Stores, { edition, story, at }: Of): Promise<Condition | null> {
  const own = await ownReason(stores, { edition, story, at })
  if (own !== null) return own
  let { follows } = edition
  while (follows !== null) {
    const original = await stores.editions.find(follows)
    if (!original) return null
    const kept = await ownReason(stores, { edition: original, story, at })
    if (kept) {
      const { english } = LANGUAGES[original.language]
      return { ...kept, words: `It follows the ${english}, which is kept back. ${kept.words}` }
    }
    follows = original.follows
  }
  return null
}

async function ownReason(stores: Stores, { edition, story, at }: Of): Promise<Condition | null> {
  // Nobody can lift the hold of what is spiked; a question about its words is answered all the same.
  const held = edition.state === 'spiked' ? null : await stores.review.hold(edition.id)
  const [first] = await hold(stores, { hold: held && standsUntil(held, at) ? held : null })
  if (first) return first
  // What only named people may read of a question is told to nobody here: all of the story see the answer.
  const [asked] = await flag(stores, { edition, story, reader: '', desk: edition.desk ?? story.desk })
  return asked ?? null
}
