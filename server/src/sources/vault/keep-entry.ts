import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { MOST_READERS, type NewVaultEntry, type VaultWords } from '@copydesk/shared/sources'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { demand, findEdition } from '../../story/about.ts'
import { findOwnEntry, fitReaders, stillFit } from './entry-facts.ts'
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

/**
 * Whether an editor may open it, from now on: one at a time, so that of two who are ticked and unticked at once both are
 * as was said last. Whoever could not be named any more is off the list by it.
 */
export async function nameVaultReader(
  { stores, now }: Needs,
  person: Person,
  edition: string,
  { entry: id, reader, mayOpen }: { entry: string; reader: string; mayOpen: boolean },
): Promise<void> {
  await stores.transact(async (within) => {
    const facts = await findOwnEntry(within, person, edition, id)
    const others = facts.entry.readers.filter((one) => one !== reader)
    const stay = await stillFit(within, facts, others)
    const readers = mayOpen ? [...stay, ...(await fitReaders(within, facts, [reader]))] : stay
    if (readers.length > MOST_READERS)
      throw new Refusal('too-large', `At most ${MOST_READERS} editors open an entry.`)
    await within.vault.nameReaders(id, readers)
    await within.acts.record({
      ...{ at: now(), person: person.id, act: 'name-vault-readers', what: 'edition', subject: edition },
      details: { entry: id, readers, before: facts.entry.readers },
    })
  })
}
