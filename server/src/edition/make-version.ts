import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Transaction } from 'kysely'
import { newId } from '../new-id.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'

export interface NewVersion {
  edition: string
  reason: 'filed' | 'cleared'
  madeBy: string
  madeAt: Date
  note: string
  hash: string
  words: number
  working: Uint8Array
  publishable: PublishableCopy
}

/** Keeps a copy for good. Nothing ever changes or removes a version. */
export async function makeVersion(tx: Transaction<NewsroomTables>, wanted: NewVersion): Promise<string> {
  const { last } = await tx
    .selectFrom('version')
    .select((e) => e.fn.max<number | null>('number').as('last'))
    .where('edition', '=', wanted.edition)
    .executeTakeFirstOrThrow()
  const id = newId()
  await tx
    .insertInto('version')
    .values({
      ...wanted,
      id,
      number: (last ?? 0) + 1,
      madeAt: wanted.madeAt.toISOString(),
      publishable: JSON.stringify(wanted.publishable),
    })
    .execute()
  return id
}
