import { may, type Scope } from '@copydesk/shared/access'
import type { Token } from '@copydesk/shared/entry'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { demand } from '../../story/about.ts'
import { tidyName } from '../../tidy-name.ts'
import { askerOf } from '../asker-of.ts'
import { hashOfSecret } from '../hash-of-secret.ts'
import { newTokenSecret } from './token-secret.ts'

const DAY_MS = 24 * 3600 * 1000
/** More than a newsroom's programs need; a program that makes tokens in a loop is stopped. */
const MOST = 50

export interface WantedToken {
  name: string
  scopes: readonly Scope[]
  /** For how long it is good. */
  days: number
}

/** Makes a token for one's own programs. The secret is returned this once; nobody can read it again. */
export async function makeToken(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  person: Person,
  wanted: WantedToken,
): Promise<{ token: Token; secret: string }> {
  const name = tidyName(wanted.name, 'A token needs a name, so that you know it again.')
  const scopes = [...new Set(wanted.scopes)]
  if (scopes.length === 0) throw new Refusal('bad-request', 'Choose what the token is for.')
  const at = now()
  const secret = newTokenSecret()
  const token: Token = {
    id: newId(),
    name,
    scopes,
    madeAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + wanted.days * DAY_MS).toISOString(),
    usedAt: null,
  }
  await stores.transact(async (within) => {
    const asker = await askerOf(within, person)
    demand('manage-tokens', { asker })
    if (scopes.includes('administer') && !may('read-audit', asker).allowed)
      throw new Refusal('forbidden', 'Only a managing editor makes a token that administers.')
    if (scopes.includes('embargoed') && !may('manage-newsroom', asker).allowed)
      throw new Refusal(
        'forbidden',
        'Only a managing editor trusts a destination with what is under embargo.',
      )
    const { tokens, acts } = within
    if ((await tokens.of(person.id, at)).length >= MOST)
      throw new Refusal('conflict', `You have ${MOST} tokens. Revoke those that you no longer use.`)
    await tokens.add({ ...token, person: person.id }, hashOfSecret(secret))
    await acts.record({
      at,
      person: person.id,
      act: 'make-token',
      what: 'token',
      subject: token.id,
      details: { name, scopes, expiresAt: token.expiresAt },
    })
  })
  return { token, secret }
}
