import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { findOwnEntry } from './entry-facts.ts'

/**
 * Nobody reads it any more, whatever else they have: its key is destroyed. That there was an entry stays on record; should
 * the server die between the two, the key goes when it starts again.
 */
export async function purgeEntry(
  { stores, vaultKeys, now }: Pick<Newsroom, 'stores' | 'vaultKeys' | 'now'>,
  person: Person,
  edition: string,
  id: string,
): Promise<void> {
  await stores.transact(async (within) => {
    const { entry } = await findOwnEntry(within, person, edition, id)
    const at = now()
    await within.vault.purge(id, at.toISOString())
    await within.acts.record({
      ...{ at, person: person.id, act: 'purge-vault', what: 'edition', subject: edition },
      details: { entry: id, group: entry.group },
    })
  })
  await vaultKeys.destroy(id)
}

/** Keys that a server did not come to destroy. */
export async function finishPurges({
  stores,
  vaultKeys,
}: Pick<Newsroom, 'stores' | 'vaultKeys'>): Promise<void> {
  for (const id of await stores.vault.purged()) await vaultKeys.destroy(id)
}
