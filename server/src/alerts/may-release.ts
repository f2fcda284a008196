import { type Asker, may, type Verdict } from '@copydesk/shared/access'
import type { EditionFacts } from '../story/about.ts'

/** Two people, whatever their roles: nobody lets out the words that they filed. */
export function mayReleaseAlert(
  { asker, about }: { asker: Asker; about: EditionFacts['about'] },
  { filedBy }: { filedBy: string },
): Verdict {
  const verdict = may('release', asker, about)
  if (!verdict.allowed || filedBy !== asker.id) return verdict
  return { allowed: false, why: 'You filed it: another editor reads and releases it.' }
}
