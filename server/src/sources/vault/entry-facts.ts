import { type Asker, maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'
import { type EditionFacts, findEdition } from '../../story/about.ts'
import type { EntryRecord } from './vault-store.ts'

export interface EntryFacts extends EditionFacts {
  entry: EntryRecord
  isOwner: boolean
}

/** An entry of this edition's story, for those who may open it; for anybody else there is none. */
export async function findEntry(
  stores: Stores,
  person: Person,
  edition: string,
  id: string,
): Promise<EntryFacts> {
  const facts = await findEdition(stores, person, edition)
  const entry = await stores.vault.find(id)
  const isOwner = entry?.owner === person.id
  const isNamed = entry?.readers.includes(person.id) && mayBeNamed(facts.asker, facts)
  if (!entry || entry.story !== facts.story.id || !(isOwner || isNamed)) throw noEntry()
  return { ...facts, entry, isOwner }
}

export async function findOwnEntry(
  stores: Stores,
  person: Person,
  edition: string,
  id: string,
): Promise<EntryFacts> {
  const facts = await findEntry(stores, person, edition, id)
  if (!facts.isOwner)
    throw new Refusal('forbidden', 'Only the reporter who made this entry changes it. Ask them.')
  return facts
}

/** Editors, and the lawyers of the desk. */
export const mayBeNamed = (
  who: Pick<Asker, 'role' | 'duties'>,
  { about }: Pick<EditionFacts, 'about'>,
): boolean =>
  who.role === 'editor' ||
  who.role === 'managing-editor' ||
  who.duties.some(({ duty, desk }) => duty === 'legal' && desk === about.story.desk)

/** Whom a reporter may name: everybody whose naming would be taken. */
export async function namableFor(
  { people, duties }: Pick<Stores, 'people' | 'duties'>,
  { asker, about }: Pick<EditionFacts, 'asker' | 'about'>,
): Promise<string[]> {
  const held = Map.groupBy(await duties.list(), ({ person }) => person)
  return (await people.enterables())
    .filter((who) => who.id !== asker.id && maySee(who, about))
    .filter(({ id, role }) => mayBeNamed({ role, duties: held.get(id) ?? [] }, { about }))
    .map(({ id }) => id)
}

/** Those whom a reporter names, each once. Throws where one of them could not open it. */
export async function fitReaders(
  { people }: Pick<Stores, 'people'>,
  facts: EditionFacts,
  wanted: readonly string[],
): Promise<string[]> {
  const readers = [...new Set(wanted)].filter((id) => id !== facts.asker.id)
  for (const id of readers) {
    const who = await people.enterable(id)
    if (!who) throw new Refusal('bad-request', 'Somebody whom this names is not in the newsroom any more.')
    if (!maySee(who, facts.about) || !mayBeNamed(who, facts))
      throw new Refusal(
        'forbidden',
        `${who.name} is no editor who may see this story. Only editors are named, and the desk’s lawyers.`,
      )
  }
  return readers
}

/** Of those who were named before, whoever could be named today. */
export async function stillFit(
  { people }: Pick<Stores, 'people'>,
  facts: EditionFacts,
  named: readonly string[],
): Promise<string[]> {
  const fit: string[] = []
  for (const id of named) {
    const who = await people.enterable(id)
    if (who && maySee(who, facts.about) && mayBeNamed(who, facts)) fit.push(id)
  }
  return fit
}

const noEntry = () => new Refusal('not-found', 'There is no such entry in the vault.')
