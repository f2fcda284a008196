import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { LARGEST_DOCUMENT, MOST_DOCUMENTS } from '@copydesk/shared/sources'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findOwnEntry } from './entry-facts.ts'
import { needKey, sealDocument } from './sealed-entry.ts'

type Needs = Pick<Newsroom, 'stores' | 'vaultKeys' | 'now'>

/** Puts a document into an entry: of any kind, and never looked into. */
export async function addDocument(
  { stores, vaultKeys, now }: Needs,
  person: Person,
  edition: string,
  { entry: id, name, bytes }: { entry: string; name: string; bytes: Uint8Array },
): Promise<void> {
  if (bytes.length === 0) throw new Refusal('bad-request', 'This file is empty.')
  if (bytes.length > LARGEST_DOCUMENT)
    throw new Refusal('too-large', `A document has at most ${LARGEST_DOCUMENT / 1_000_000} MB.`)
  const { entry } = await findOwnEntry(stores, person, edition, id)
  const at = now()
  const named = { id: newId(), name: plainName(name), bytes, at: at.toISOString() }
  const parts = sealDocument(needKey(await vaultKeys.read(id)), entry, named)
  await stores.transact(async (within) => {
    const { story } = await findOwnEntry(within, person, edition, id)
    if (((await within.vault.documents(story.id)).get(id) ?? 0) >= MOST_DOCUMENTS)
      throw new Refusal('too-large', `An entry has at most ${MOST_DOCUMENTS} documents.`)
    for (const part of parts) await within.vault.keepPart(id, part)
    await within.vault.changed(id, named.at)
    await within.acts.record({
      ...{ at, person: person.id, act: 'change-vault', what: 'edition', subject: edition },
      details: { entry: id, document: named.id },
    })
  })
}

export async function removeDocument(
  { stores, now }: Needs,
  person: Person,
  edition: string,
  { entry: id, document }: { entry: string; document: string },
): Promise<void> {
  await stores.transact(async (within) => {
    await findOwnEntry(within, person, edition, id)
    await within.vault.dropPart(id, document)
    await within.vault.dropPart(id, `${document}-name`)
    await within.acts.record({
      ...{ at: now(), person: person.id, act: 'change-vault', what: 'edition', subject: edition },
      details: { entry: id, removed: document },
    })
  })
}

/** A name without a path, or anything that is not seen. */
function plainName(name: string): string {
  const last = name.toWellFormed().split(/[\\/]/).at(-1) ?? ''
  return (
    last
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(0, 200) || 'document'
  )
}
