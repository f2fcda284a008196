import type { NameMatch } from '@copydesk/shared/credits'
import type { Stores } from '../../stores.ts'
import { likenessesOf } from './likenesses-of.ts'

/** More than a handful is a guess. */
const MOST_LIKE = 5

/** Whom the names of a line are in the directory: the one of that name, or those whom it may be. */
export async function matchNames(
  { stores }: { stores: Pick<Stores, 'contributors' | 'directory'> },
  names: readonly string[],
): Promise<NameMatch[]> {
  const matches: NameMatch[] = []
  for (const name of names) matches.push(await matchName(stores, name))
  return matches
}

async function matchName(
  { contributors, directory }: Pick<Stores, 'contributors' | 'directory'>,
  name: string,
): Promise<NameMatch> {
  const known = await contributors.named(name)
  if (known) return { name, known, like: [] }
  const [also, another] = await directory.withAlias(name)
  if (also && !another) return { name, known: also, like: [] }
  return { name, known: null, like: await directory.like(likenessesOf([name]), MOST_LIKE) }
}
