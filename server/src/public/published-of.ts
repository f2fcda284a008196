import { saysName } from '@copydesk/shared/credits'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Published } from './published.ts'
import type { PublishedRow } from './reader-store.ts'
import { withoutNames } from './without-names.ts'

/**
 * What readers may know of each of these publications. Of advisories, which are for clients, they are told what was
 * wrong, and why something was withdrawn; words that name somebody who must not be named since are left out.
 */
export async function publishedOf(
  { stores }: Pick<Newsroom, 'stores'>,
  rows: readonly PublishedRow[],
): Promise<(row: PublishedRow) => Published> {
  const names = new Map<string, ReadonlySet<string>>()
  for (const { story, withholds } of rows)
    if (withholds && !names.has(story)) names.set(story, (await withheldIn(stores, story)).names)
  return ({ story, number, kind, update, publishedAt, advisory, kill }) => {
    const withheld = names.get(story) ?? new Set<string>()
    return {
      ...{ number, kind, update, publishedAt },
      correction: kind === 'correction' && !saysName(advisory, withheld) ? advisory : '',
      kill: kind === 'kill' && kill !== null ? withoutNames(kill, withheld) : null,
    }
  }
}
