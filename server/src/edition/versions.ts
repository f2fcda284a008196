import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Version } from '@copydesk/shared/story'
import { namingFields } from '../credits/withheld/naming-fields.ts'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { findEdition } from '../story/about.ts'
import type { VersionRecord } from './version-store.ts'

/** Newest first. */
export async function versionsOf({ people, versions }: Stores, edition: string): Promise<Version[]> {
  const everybody = await people.byId()
  return (await versions.list(edition)).map((record) => versionOf(record, everybody))
}

/**
 * One version with its text, for whoever may read its story. What is kept stays as it went out; what it says around the
 * copy is left out where it names somebody who is withheld since.
 */
export async function readVersion(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  id: string,
): Promise<{ version: Version; publishable: PublishableCopy }> {
  const record = await stores.versions.find(id)
  if (!record) throw new Refusal('not-found', 'There is no such story.')
  const { story } = await findEdition(stores, person, record.edition)
  const { names } = await withheldIn(stores, story.id)
  const { publishable } = await stores.versions.read(id)
  for (const field of namingFields(publishable, names)) publishable[field] = ''
  return { version: versionOf(record, await stores.people.byId()), publishable }
}

function versionOf({ edition: _of, ...record }: VersionRecord, people: Map<string, Person>): Version {
  const madeBy = people.get(record.madeBy)
  if (!madeBy) throw new Error(`version ${record.id} was made by nobody`)
  return { ...record, madeBy }
}
