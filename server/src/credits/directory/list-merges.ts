import type { ContributorMerge } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { demand } from '../../story/about.ts'

/** Whoever merged the wrong ones sees it soon. */
const MOST = 50

export async function listMerges(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
): Promise<ContributorMerge[]> {
  demand('merge-contributors', { asker: person })
  return (await stores.directory.merges(MOST)).map(({ id, at, merged, mergedName, kept, keptName }) => ({
    id,
    at,
    merged: { id: merged, name: mergedName },
    kept: { id: kept, name: keptName },
  }))
}
