import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { NewVaultEntry, VaultWords } from '@copydesk/shared/sources'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { demand, findEdition } from '../../story/about.ts'
import { findOwnEntry, fitReaders } from './entry-facts.ts'
import { needKey, sealWords } from './sealed-entry.ts'

type Needs = Pick<Newsroom, 'stores' | 'vaultKeys' | 'now'>

/** A reporter puts down what they know of sources, for the editors whom they name. */
export async function keepEntry(
  { stores, vaultKeys, now }: Needs,
  person: Person,
  edition: string,
  { group, readers: wanted, ...words }: NewVaultEntry,
): Promise<void> {
  const found = await findEdition(stores, person, edition)
  demand('write', found)
  await fitReaders(stores, found, wanted)
  const { story } = found
  const id = newId()
  const key = await vaultKeys.make(id)
  const at = now()
  const parts = sealWords(key, { id, story: story.id }, words, at.toISOString())
  try {
    await stores.transact(async (within) => {
      const facts = await findEdition(within, person, edition)
      demand('write', facts)
      if ((await within.sources.findGroup(group))?.story !== story.id)
        throw new Refusal('not-found', 'These sources are not in this story any more.')
      const readers = await fitReaders(within, facts, wanted)
      const [madeAt, changedAt] = [at.toISOString(), at.toISOString()]
      await within.vault.add({ id, group, story: story.id, owner: person.id, madeAt, changedAt, readers })
      for (const part of parts) await within.vault.keepPart(id, part)
      await within.acts.record({
        ...{ at, person: person.id, act: 'keep-in-vault', what: 'edition', subject: edition },
        details: { entry: id, group, readers },
      })
    })
  } catch (error) {
    // There is no entry that it could open.
    await vaultKeys.destroy(id)
    throw error
  }
}

/** Its reporter knows more, or better. */
export async function changeEntry(
  { stores, vaultKeys, now }: Needs,
  person: Person,
  edition: string,
  { entry: id, ...words }: VaultWords & { entry: string },
): Promise<void> {
  const { entry } = await findOwnEntry(stores, person, edition, id)
  const at = now()
  const parts = sealWords(needKey(await vaultKeys.read(id)), entry, words, at.toISOString())
  await stores.transact(async (within) => {
    await findOwnEntry(within, person, edition, id)
    for (const part of parts) await within.vault.keepPart(id, part)
    await within.vault.changed(id, at.toISOString())
    await within.acts.record({
      ...{ at, person: person.id, act: 'change-vault', what: 'edition', subject: edition },
      details: { entry: id, group: entry.group },
    })
  })
}

/** Which editors may open it, from now on. */
export async function nameVaultReaders(
  { stores, now }: Needs,
  person: Person,
  edition: string,
  { entry: id, readers: wanted }: { entry: string; readers: readonly string[] },
): Promise<void> {
  await stores.transact(async (within) => {
    const facts = await findOwnEntry(within, person, edition, id)
    const readers = await fitReaders(within, facts, wanted)
    await within.vault.nameReaders(id, readers)
    await within.acts.record({
      ...{ at: now(), person: person.id, act: 'name-vault-readers', what: 'edition', subject: edition },
      details: { entry: id, readers, before: facts.entry.readers },
    })
  })
}
