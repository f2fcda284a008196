import type { PublishableCopy } from '@copydesk/shared/copy'
import { namingFields } from '../credits/withheld/naming-fields.ts'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import type { Newsroom } from '../newsroom.ts'
import type { PublishedRow } from './reader-store.ts'

/**
 * The copies of these publications, by the ids of their versions, as they went out; what stands around one is left out
 * where it names somebody who must not be named since.
 */
export async function readableCopies(
  { stores }: Pick<Newsroom, 'stores'>,
  rows: readonly Pick<PublishedRow, 'version' | 'story' | 'withholds'>[],
): Promise<Map<string, PublishableCopy>> {
  const copies = await stores.readers.copies([...new Set(rows.map(({ version }) => version))])
  for (const { version, story, withholds } of rows) {
    const copy = copies.get(version)
    if (!withholds || !copy) continue
    const { names } = await withheldIn(stores, story)
    for (const field of namingFields(copy, names)) copy[field] = ''
  }
  return copies
}
