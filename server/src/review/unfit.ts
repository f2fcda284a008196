import type { Asker } from '@copydesk/shared/access'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import type { Approver, DeskPolicy } from '@copydesk/shared/review'
import type { Stores } from '../stores.ts'

/** As what somebody clears at a desk; whoever may clear and is no editor by role does so by a duty. */
export function clearsAs({ role, duties }: Asker, desk: string): Approver {
  if (role === 'managing-editor' || role === 'editor') return role
  return duties.some((held) => held.desk === desk && held.duty === 'duty-editor') ? 'editor' : 'reviser'
}

const WORDS: Record<Approver, string> = {
  editor: 'editors',
  'managing-editor': 'managing editors',
  reviser: 'revisers',
}

/** Why a clearing of this person would not count at this desk; null where it does. */
export async function unfit(
  { profiles }: Pick<Stores, 'profiles'>,
  asker: Asker,
  { desk, policy, language }: { desk: string; policy: DeskPolicy; language: Language },
): Promise<string | null> {
  if (!policy.counts.includes(clearsAs(asker, desk)))
    return `At this desk ${new Intl.ListFormat('en-GB').format(policy.counts.map((one) => WORDS[one]))} clear copy.`
  return unreadable({ profiles }, asker, { policy, language, does: 'clears' })
}

/** Why somebody is not asked about words in a language; null where they say that they read it, or where nobody minds. */
export async function unreadable(
  { profiles }: Pick<Stores, 'profiles'>,
  { id }: Pick<Asker, 'id'>,
  { policy, language, does }: { policy: DeskPolicy; language: Language; does: 'clears' | 'releases' },
): Promise<string | null> {
  if (!policy.readsLanguage) return null
  const { languages } = await profiles.find(id)
  if (languages.length === 0 || languages.includes(language)) return null
  const name = LANGUAGES[language].english
  return `Whoever ${does} it reads ${name}, and your profile does not say that you do. Add it there if you do.`
}
