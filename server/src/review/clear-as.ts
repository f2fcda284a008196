import { ownWork } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import type { AskedDuty } from '@copydesk/shared/review'
import type { LiveCopy } from '../edition/live-copy.ts'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'
import { CHANGED_SINCE } from './changed-since.ts'
import { creditedIn } from './credited-in.ts'
import { publishedHash } from './published-hash.ts'

interface ClearingAs {
  duty: AskedDuty
  answer: 'cleared' | 'not-cleared'
  hash?: string | undefined
  live: LiveCopy
  at: Date
}

const NOT_ON_ITS_WAY = {
  draft: 'It has not been filed.',
  published: 'That copy is neither out nor on its way: it was returned, or not filed yet.',
  spiked: 'It is spiked.',
  killed: 'It is killed.',
} as const

/**
 * Whoever holds the duty clears a whole copy beside the editors: the one that was filed or cleared, also when writers
 * have typed on since, or the live one. Like the editors, nobody clears their own work.
 */
export async function clearAs(
  stores: Stores,
  { edition, asker, about }: EditionFacts,
  { duty, answer, hash, live, at }: ClearingAs,
): Promise<void> {
  if (answer !== 'cleared')
    throw new Refusal('bad-request', 'Say which passage: comment on it, and ask for what you need.')
  if (edition.state !== 'submitted' && edition.state !== 'approved') {
    const isOut = edition.state === 'published' && hash === (await publishedHash(stores, edition.id))
    if (!isOut) throw new Refusal('conflict', NOT_ON_ITS_WAY[edition.state])
  }
  const own = ownWork(asker, { ...about, edition: { ...about.edition, writers: await writersOf() } })
  if (own !== null) throw new Refusal('forbidden', own)
  await stores.review.addClearing({
    ...{ id: newId(), edition: edition.id, hash: hash ?? '', version: null, person: asker.id },
    ...{ at: at.toISOString(), as: duty },
  })

  async function writersOf(): Promise<readonly string[]> {
    if (live.hash === hash) return about.edition.writers
    for (const id of [edition.cleared, edition.filed]) {
      const kept = id === null ? null : await stores.versions.read(id)
      if (kept && kept.hash === hash) return creditedIn(stores, kept.working)
    }
    throw new Refusal('conflict', CHANGED_SINCE)
  }
}
