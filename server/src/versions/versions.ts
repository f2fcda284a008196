import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { type ActedVersion, isActed, type Version } from '@copydesk/shared/story'
import { namingFields } from '../credits/withheld/naming-fields.ts'
import { type WithheldIn, withheldIn } from '../credits/withheld/withheld-in.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { findEdition } from '../story/about.ts'
import type { VersionRecord, WhichVersions } from './version-store.ts'

/** Newest first. */
export async function versionsOf(
  { people, versions }: Pick<Stores, 'people' | 'versions'>,
  edition: string,
  which?: WhichVersions,
): Promise<Version[]> {
  const everybody = await people.byId()
  return (await versions.list(edition, which)).map((record) => versionOf(record, everybody))
}

/** One that is there. */
export async function versionNamed({ people, versions }: Stores, id: string): Promise<Version> {
  const record = await versions.find(id)
  if (!record) throw new Error(`version ${id} is gone`)
  return versionOf(record, await people.byId())
}

/** The one of these that an act of the desk made under this id; null for none. */
export function actedVersion(versions: readonly Version[], id: string | null): ActedVersion | null {
  const found = versions.find((version) => version.id === id)
  if (!found) return null
  if (!isActed(found)) throw new Error(`version ${found.id} was neither filed nor cleared`)
  return found
}

/** A version for whoever may read its story, and who must not be named in that. */
export async function findVersion(
  stores: Stores,
  person: Person,
  id: string,
): Promise<{ record: VersionRecord; withheld: WithheldIn }> {
  const record = await stores.versions.find(id)
  if (!record) throw new Refusal('not-found', 'There is no such story.')
  const { story } = await findEdition(stores, person, record.edition)
  return { record, withheld: await withheldIn(stores, story.id) }
}

/**
 * One version with its text, for whoever may read its story. What is kept stays as it went out; what it says around the
 * copy is left out where it names somebody who is withheld since.
 */
export async function readVersion(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  id: string,
): Promise<{ edition: string; version: Version; publishable: PublishableCopy }> {
  const { record, withheld } = await findVersion(stores, person, id)
  const { publishable } = await stores.versions.read(id)
  for (const field of namingFields(publishable, withheld.names)) publishable[field] = ''
  return {
    edition: record.edition,
    version: versionOf(record, await stores.people.byId()),
    publishable,
  }
}

function versionOf(
  { edition: _of, position: _at, madeBy, writers, ...record }: VersionRecord,
  people: Map<string, Person>,
): Version {
  const maker = madeBy === null ? null : people.get(madeBy)
  if (maker === undefined) throw new Error(`version ${record.id} was made by nobody`)
  return { ...record, madeBy: maker, writers: writers.flatMap((id) => people.get(id) ?? []) }
}
