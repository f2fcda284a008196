import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openStore } from '../../store/open-store.ts'
import { sqlNewsroomStores } from '../../store/sql/newsroom-stores.ts'
import { findContributors } from './find-contributors.ts'

test('whoever was a contributor before there was a directory is found in it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'copydesk-older-'))
  try {
    const older = await openStore({ directory })
    for (const table of ['translationAct', 'translationTypo', 'translationProgress'])
      await older.db.schema.dropTable(table).execute()
    await older.db.schema.dropIndex('editionPrintDue').execute()
    for (const column of ['printDue', 'printed'])
      await older.db.schema.alterTable('edition').dropColumn(column).execute()
    await older.db.schema.alterTable('story').dropColumn('outsideOriginal').execute()
    for (const table of ['Word', 'Likeness', 'Merge', 'Apart'])
      await older.db.schema.dropTable(`contributor${table}`).execute()
    for (const table of ['creditDismissal', 'withheldCredit'])
      await older.db.schema.dropTable(table).execute()
    for (const index of ['contributorMerged', 'contributorPerson', 'editionCreditOf'])
      await older.db.schema.dropIndex(index).execute()
    for (const column of ['aliases', 'mergedInto'])
      await older.db.schema.alterTable('contributor').dropColumn(column).execute()
    await sql`delete from kysely_migration where name >= '012-directory'`.execute(older.db)
    await sql`insert into contributor (id, name, "nameKey", kind, person, bio, names)
      values ('ken', '山崎健', '山崎健', 'person', null, '', '{"en":"Ken Yamazaki"}')`.execute(older.db)
    await older.close()

    const store = await openStore({ directory })
    const stores = sqlNewsroomStores(store)
    const [found] = await findContributors({ stores }, 'yamaz')
    expect(found).toMatchObject({ id: 'ken', name: '山崎健', aliases: [], merged: [] })
    await store.close()
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
})
