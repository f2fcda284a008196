import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { askerOf } from '../../people/asker-of.ts'
import { findManaged } from '../../people/find-managed.ts'
import { demand } from '../../story/about.ts'
import { findOwnEntry } from './entry-facts.ts'

type Purges = Pick<Newsroom, 'stores' | 'vaultKeys' | 'now'>

/**
 * Nobody reads it any more, whatever else they have: its key is destroyed. That there was an entry stays on record; should
 * the server die between the two, or its folder be out of reach, the key goes as soon as it can.
 */
export async function purgeEntry(
  { stores, vaultKeys, now }: Purges,
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
  try {
    await vaultKeys.destroy(id)
  } catch {
    // The entry is gone, and nobody can ask for it again: what is left is the server's to do, which notes why it cannot.
    throw new Refusal(
      'storage-failed',
      'The entry is gone and nobody opens it, but the file of its key could not be destroyed. The server tries again every minute: ask whoever runs it to look at the vault’s folder.',
    )
  }
}

/**
 * What somebody who is kept out left in the vault, of whatever stories. A managing editor destroys what they cannot open,
 * and is not told what there was, or whether there was anything. Keys are destroyed by `finishPurges`.
 */
export async function purgeVaultOf(
  { stores, now }: Pick<Purges, 'stores' | 'now'>,
  by: Person,
  id: string,
): Promise<void> {
  const at = now()
  await stores.transact(async (within) => {
    demand('manage-people', { asker: await askerOf(within, by) })
    const { name, disabledAt } = await findManaged(within, id, at)
    if (disabledAt === null)
      throw new Refusal(
        'conflict',
        `${name} can sign in, and destroys what they keep in the vault themself. Keep them out first.`,
      )
    for (const entry of await within.vault.ownedBy(id)) await within.vault.purge(entry, at.toISOString())
    await within.acts.record({ at, person: by.id, act: 'purge-vault-of', what: 'person', subject: id })
  })
}

/** Keys that a server did not come to destroy, and are there. */
export async function finishPurges({
  stores,
  vaultKeys,
}: Pick<Newsroom, 'stores' | 'vaultKeys'>): Promise<void> {
  const kept = new Set(await vaultKeys.kept())
  if (kept.size === 0) return
  for (const id of await stores.vault.purged()) if (kept.has(id)) await vaultKeys.destroy(id)
}
