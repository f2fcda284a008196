import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { OpenedEntry } from '@copydesk/shared/sources'
import type { Newsroom } from '../../newsroom.ts'
import type { Stores } from '../../stores.ts'
import { attest, keysOf } from '../attest-source.ts'
import { type EntryFacts, findEntry } from './entry-facts.ts'
import { needKey, openPart, openWords } from './sealed-entry.ts'

type Needs = Pick<Newsroom, 'stores' | 'vaultKeys' | 'rooms' | 'bus' | 'now'>

/**
 * What an entry says. Nobody reads it off the record; and an editor who has read it knows the sources, of the words by
 * which the copy speaks of them now.
 */
export async function openEntry(
  newsroom: Needs,
  person: Person,
  edition: string,
  id: string,
): Promise<OpenedEntry> {
  const { stores, vaultKeys, bus } = newsroom
  const found = await findEntry(stores, person, edition, id)
  const { entry } = found
  const opened = openWords(needKey(await vaultKeys.read(id)), entry, await stores.vault.parts(id))
  const { own, all: keys } = await keysOf(newsroom, found, entry.group)
  const { only, knows } = await stores.transact(async (within) => {
    const facts = await findEntry(within, person, edition, id)
    const at = newsroom.now()
    await recordOpening(within, facts, edition, at, {})
    const knows =
      !facts.isOwner &&
      own.length > 0 &&
      saysSomething(opened) &&
      may('attest-sources', facts.asker, facts.about).allowed &&
      // Who took it back says so again themselves, if it is so.
      !(await within.sources.hasWithdrawn(entry.group, edition, person.id))
    if (knows) await attest(within, facts, { group: entry.group, keys, how: 'vault', person: person.id, at })
    return { only: facts.story.restrictedTo, knows }
  })
  if (knows) bus.tell({ kind: 'edition', id: edition }, only)
  return opened
}

/** From an entry with nothing in it nobody knows anybody. */
const saysSomething = ({ who, how, documents }: OpenedEntry): boolean =>
  who.trim() !== '' || how.trim() !== '' || documents.length > 0

/** A document of an entry, as it was put in. */
export async function takeDocument(
  { stores, vaultKeys, now }: Needs,
  person: Person,
  edition: string,
  { entry: id, document }: { entry: string; document: string },
): Promise<{ name: string; bytes: Uint8Array }> {
  const { entry } = await findEntry(stores, person, edition, id)
  const part = await stores.vault.part(id, document)
  const key = needKey(await vaultKeys.read(id))
  const named = openWords(key, entry, await stores.vault.parts(id)).documents.find(
    (one) => one.id === document,
  )
  if (part?.part !== 'document' || !named)
    throw new Refusal('not-found', 'This document is not in the entry any more.')
  const bytes = openPart(key, entry, part)
  await stores.transact(async (within) => {
    const facts = await findEntry(within, person, edition, id)
    await recordOpening(within, facts, edition, now(), { document })
  })
  return { name: named.name, bytes }
}

async function recordOpening(
  stores: Stores,
  { asker, entry }: EntryFacts,
  edition: string,
  at: Date,
  details: object,
): Promise<void> {
  await stores.vault.opened(entry.id, asker.id, at.toISOString())
  await stores.acts.record({
    ...{ at, person: asker.id, act: 'open-vault', what: 'edition', subject: edition },
    details: { entry: entry.id, group: entry.group, ...details },
  })
}
