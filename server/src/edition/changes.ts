import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import type { ActedVersion } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import { actedVersion, readVersion } from '../versions/versions.ts'
import { liveCopy } from './live-copy.ts'

export interface Changes {
  /** What was cleared last, else what was filed last. */
  base: { version: ActedVersion; publishable: PublishableCopy } | null
  live: { hash: string; publishable: PublishableCopy }
}

/** The copy that somebody agreed to, and the copy as it stands now. */
export async function changes(newsroom: Newsroom, person: Person, id: string): Promise<Changes> {
  const { edition } = await findEdition(newsroom.stores, person, id)
  const agreed = edition.cleared ?? edition.filed
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
