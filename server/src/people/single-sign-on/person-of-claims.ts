import type { Stores } from '../../stores.ts'
import type { Judged } from '../enter.ts'
import { plainEmail } from '../plain-email.ts'
import type { Claims } from './identity-provider.ts'
import { signOnRefusal } from './sign-on-refusal.ts'

/**
 * Within a transaction: whom the provider means. The first time by a verified address, of somebody who may enter; from
 * then on by the provider's own name for them, since an address may be given to somebody else one day.
 */
export async function personOfClaims(
  { people, acts }: Stores,
  { issuer, subject, verifiedEmail }: Claims,
  at: Date,
): Promise<Judged> {
  const provider = `openid ${issuer}`
  const known = await people.knownTo(provider, subject)
  if (known !== null) {
    if (!(await people.enterable(known))) throw signOnRefusal('nobody')
    return { way: 'single-sign-on', person: known, print: null }
  }
  const found = verifiedEmail === null ? null : await people.withEmail(plainEmail(verifiedEmail))
  // Somebody else had this address when they came in by the provider: not this one's to take over.
  const isTaken = found !== null && (await people.subjectOf(provider, found.id)) !== null
  if (!found || found.disabled || isTaken) throw signOnRefusal('nobody')
  await people.addSubject(provider, subject, found.id, at)
  await acts.record({
    at,
    person: found.id,
    act: 'link-single-sign-on',
    what: 'person',
    subject: found.id,
    details: { issuer },
  })
  return { way: 'single-sign-on', person: found.id, print: null }
}
