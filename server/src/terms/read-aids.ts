import type { Person } from '@copydesk/shared/people'
import type { TranslationAids } from '@copydesk/shared/terms'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'

/** What was said of findings in this edition, and of the names of its story. */
export async function readAids(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  id: string,
): Promise<TranslationAids> {
  const { story } = await findEdition(stores, person, id)
  return { dismissals: await stores.aids.dismissals(id), names: await stores.aids.names(story.id) }
}
