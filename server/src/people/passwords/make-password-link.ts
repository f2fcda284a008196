import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'
import { hashOfSecret } from '../hash-of-secret.ts'
import { newLinkSecret } from '../new-link-secret.ts'

/** As long as it takes to read a letter, and no longer. */
const LINK_MS = 3_600_000

/**
 * Within a transaction: a link by which this person chooses a new password, once. Links made before it are void.
 * @param by null when they asked for it themselves, at the door.
 */
export async function makePasswordLink(
  { people, passwords, acts }: Stores,
  person: string,
  by: string | null,
  at: Date,
): Promise<{ secret: string; expiresAt: string }> {
  if (!(await people.enterable(person))) throw new Refusal('not-found', 'There is no such person.')
  const secret = newLinkSecret()
  const expiresAt = new Date(at.getTime() + LINK_MS).toISOString()
  await passwords.addLink({ person, madeBy: by, expiresAt }, hashOfSecret(secret))
  await acts.record({ at, person: by ?? person, act: 'make-password-link', what: 'person', subject: person })
  return { secret, expiresAt }
}
