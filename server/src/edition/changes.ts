import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import type { ActedVersion } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import { actedVersion, readVersion } from '../versions/versions.ts'
import type { EditionRecord } from './edition-store.ts'
import { liveCopy } from './live-copy.ts'

export interface Changes {
  /** What was cleared last, else what was filed last; null where that was forced, and nobody has looked at it. */
  base: { version: ActedVersion; publishable: PublishableCopy } | null
  live: { hash: string; publishable: PublishableCopy }
}

/** The copy that somebody agreed to, and the copy as it stands now. */
export async function changes(newsroom: Newsroom, person: Person, id: string): Promise<Changes> {
  const { edition } = await findEdition(newsroom.stores, person, id)
  const agreed = await agreedOn(newsroom, edition)
  const { hash, publishable } = await liveCopy(newsroom, edition)
  return {
    base: agreed === null ? null : await actedOn(newsroom, person, agreed),
    live: { hash, publishable },
  }
}

async function actedOn(newsroom: Newsroom, person: Person, id: string): Promise<Changes['base']> {
  const { version, publishable } = await readVersion(newsroom, person, id)
  const acted = actedVersion([version], id)
  return acted && { version: acted, publishable }
}

async function agreedOn(
  { stores: { versions } }: Newsroom,
  { cleared, filed }: Pick<EditionRecord, 'cleared' | 'filed'>,
): Promise<string | null> {
  const agreed = cleared === null ? null : await versions.find(cleared)
  if (agreed?.reason !== 'forced') return cleared ?? filed
  const before = filed === null ? null : await versions.find(filed)
  return before?.hash === agreed.hash ? null : filed
}
