import type { Asker } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import { demand } from '../../story/about.ts'
import type { Entry } from '../entry.ts'
import { makePasswordLink } from './make-password-link.ts'

/** For somebody who cannot sign in, by whoever looks after the newsroom's people: to be handed over, not kept. */
export async function handOverPasswordLink(
  { stores, now }: Pick<Entry, 'stores' | 'now'>,
  by: Asker,
  person: string,
): Promise<{ secret: string; expiresAt: string }> {
  demand('manage-people', { asker: by })
  if (by.id === person)
    throw new Refusal(
      'conflict',
      'Change your own password on your account page: it asks for the one that you have. Without it, ask another managing editor.',
    )
  return stores.transact((within) => makePasswordLink(within, person, by.id, now()))
}
