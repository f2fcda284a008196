import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { demand } from '../../story/about.ts'
import { sessionOfToken } from './session-of-token.ts'

/** Ends every token of somebody's, as when a machine of theirs was lost. */
export async function revokeTokensOf(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  id: string,
): Promise<void> {
  demand('manage-people', { asker: person })
  const at = now()
  const ended = await stores.transact(async ({ people, tokens, acts }) => {
    if (!(await people.byId()).has(id)) throw new Refusal('not-found', 'There is no such person here.')
    const ids = await tokens.revokeAll(id, at)
    await acts.record({ at, person: person.id, act: 'revoke-tokens', what: 'person', subject: id })
    return ids
  })
  bus.endSessions(ended.map(sessionOfToken))
}
