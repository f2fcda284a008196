import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { demand } from '../../story/about.ts'

/** As many as somebody goes through at a time; the next come as these go. */
const MOST = 30

/** Contributors who may be one, two by two. */
export async function likePairs(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
): Promise<Contributor[][]> {
  demand('merge-contributors', { asker: person })
  return (await stores.directory.pairs(MOST)).map((pair) => [...pair])
}
