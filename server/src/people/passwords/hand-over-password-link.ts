import type { Asker } from '@copydesk/shared/access'
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
  return stores.transact((within) => makePasswordLink(within, person, by.id, now()))
}
