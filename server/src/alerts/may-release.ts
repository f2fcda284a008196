import { may, type Verdict } from '@copydesk/shared/access'
import { unreadable } from '../review/unfit.ts'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'

/** Two people, whatever their roles: nobody lets out the words that they filed, nor what they cannot read. */
export async function mayReleaseAlert(
  stores: Pick<Stores, 'profiles' | 'policies'>,
  { asker, about, edition }: Pick<EditionFacts, 'asker' | 'about' | 'edition'>,
  { filedBy }: { filedBy: string },
): Promise<Verdict> {
  const verdict = may('release', asker, about)
  if (!verdict.allowed) return verdict
  if (filedBy === asker.id)
    return { allowed: false, why: 'You filed it: another editor reads and releases it.' }
  const policy = await stores.policies.of(about.story.desk)
  const why = await unreadable(stores, asker, { policy, language: edition.language, does: 'releases' })
  return why === null ? verdict : { allowed: false, why }
}
