import type { Person } from '@copydesk/shared/people'
import type { Vault, VaultEntry } from '@copydesk/shared/sources'
import type { Newsroom } from '../../newsroom.ts'
import { findEdition } from '../../story/about.ts'
import { mayBeNamed, namableFor } from './entry-facts.ts'

/** What of a story's vault this person may open, without anything of what is in it. */
export async function readVault(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  edition: string,
): Promise<Pick<Vault, 'entries' | 'namable'>> {
  const facts = await findEdition(stores, person, edition)
  const documents = await stores.vault.documents(facts.story.id)
  const entries: VaultEntry[] = []
  for (const { story: _, ...entry } of await stores.vault.entries(facts.story.id)) {
    const isOwner = entry.owner === person.id
    if (!isOwner && !(entry.readers.includes(person.id) && mayBeNamed(facts.asker, facts))) continue
    entries.push({
      ...entry,
      readers: [...entry.readers],
      documents: documents.get(entry.id) ?? 0,
      openings: isOwner ? await stores.vault.openings(entry.id) : null,
    })
  }
  return { entries, namable: await namableFor(stores, facts) }
}
