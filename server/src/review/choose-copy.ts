import { Refusal } from '@copydesk/shared/refusal'
import { namingFields } from '../credits/withheld/naming-fields.ts'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import type { LiveCopy } from '../edition/live-copy.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts } from '../story/about.ts'
import type { KeptCopy } from '../versions/version-store.ts'
import { CHANGED_SINCE } from './changed-since.ts'
import { creditedIn } from './credited-in.ts'
import { publishedHash } from './published-hash.ts'
import { notSentBack, type Standing, standsAsSeen } from './stands-as-seen.ts'

export interface Chosen {
  hash: string
  /** As it stood when they looked; null where they do not say. */
  from?: Standing | null
}

/**
 * The copy that somebody has read, named by its hash: the live one, or the version that was filed. Any other hash is of
 * a copy that they have not got in front of them.
 */
export const chooseCopy =
  (act: 'clear' | 'force', { hash, from = null }: Chosen) =>
  async (stores: Stores, facts: EditionFacts, live: LiveCopy): Promise<KeptCopy> => {
    const { asker, edition, about } = facts
    await (from ? standsAsSeen(stores, facts, from) : notSentBack(stores, facts, hash))
    if (live.hash === hash) return live
    const filed = edition.filed === null ? null : await stores.versions.read(edition.filed)
    if (filed?.hash !== hash) throw new Refusal('conflict', CHANGED_SINCE)
    // Nothing waits there: what was filed last is out, or older than that, or was sent back.
    if (edition.state === 'published' && (await publishedHash(stores, edition.id)) !== hash)
      throw new Refusal('conflict', CHANGED_SINCE)
    const { names } = await withheldIn(stores, edition.story)
    if (namingFields(filed.publishable, names).length > 0)
      throw new Refusal(
        'conflict',
        'The copy that was filed names somebody who is withheld for safety since. Clear the copy as it stands now.',
      )
    // Whoever was credited when it was filed is a writer of it, also once the credit was taken out of the live copy.
    const writers = await creditedIn(stores, filed.working)
    demand(act, { asker, about: { ...about, edition: { ...about.edition, writers } } })
    return filed
  }
