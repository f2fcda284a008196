import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'
import { hashOfSecret } from '../hash-of-secret.ts'

/** Whose password this link is for. It is void once its maker may no longer hand out such links. */
export async function followPasswordLink(
  { people, passwords }: Stores,
  secret: string,
  now: Date,
): Promise<Person> {
  const link = await passwords.link(hashOfSecret(secret), now)
  const person = link && (await people.enterable(link.person))
  const maker = link?.madeBy == null ? null : await people.enterable(link.madeBy)
  const isHandedOut = link?.madeBy != null
  if (!person || (isHandedOut && !(maker && may('manage-people', maker).allowed)))
    throw new Refusal(
      'not-found',
      'This link was used before, or its hour is over. Ask for a new one where you got it.',
    )
  return person
}
