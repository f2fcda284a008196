import { may } from '@copydesk/shared/access'
import type { Withheld } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { findEdition } from '../../story/about.ts'

/** How many credits of an edition are withheld; whose they are, for those who say who is credited there. */
export async function readWithheld(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  id: string,
): Promise<Withheld> {
  const { asker, about } = await findEdition(stores, person, id)
  const credits = await stores.withheld.of(id)
  return { count: credits.length, credits: may('credit', asker, about).allowed ? credits : null }
}
