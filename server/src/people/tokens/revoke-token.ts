import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { demand } from '../../story/about.ts'
import { sessionOfToken } from './session-of-token.ts'

/** Ends a token of one's own; what is open by it closes at once. */
export async function revokeToken(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  id: string,
): Promise<void> {
  demand('manage-tokens', { asker: person })
  const at = now()
  await stores.transact(async ({ tokens, acts }) => {
    if (!(await tokens.revoke(person.id, id, at)))
      throw new Refusal('not-found', 'You have no such token. Reload the page to see those that you have.')
    await acts.record({ at, person: person.id, act: 'revoke-token', what: 'token', subject: id })
  })
  bus.endSessions([sessionOfToken(id)])
}
