import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { expect, test } from 'vitest'
import { openStore } from '../../store/open-store.ts'
import { MIGRATIONS } from '../../store/sql/migrations/index.ts'
import { sqlNewsroomStores } from '../../store/sql/newsroom-stores.ts'
import { openDatabase } from '../../store/sqlite/database.ts'
import { SqliteThreadDialect } from '../../store/sqlite/sqlite-dialect.ts'
import { Turns } from '../../store/sqlite/turns.ts'
import { findContributors } from './find-contributors.ts'

test('whoever was a contributor before there was a directory is found in it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'copydesk-older-'))
  try {
    const database = openDatabase({ file: join(directory, 'newsroom.db'), alone: true })
    const older = new Kysely<object>({ dialect: new SqliteThreadDialect(database, new Turns()) })
    const migrator = new Migrator({ db: older, provider: { getMigrations: async () => MIGRATIONS } })
    expect((await migrator.migrateTo('011-house')).error).toBeUndefined()
    await sql`insert into contributor (id, name, "nameKey", kind, person, bio, names)
      values ('ken', '山崎健', '山崎健', 'person', null, '', '{"en":"Ken Yamazaki"}')`.execute(older)
    await older.destroy()
    await database.close()

    const store = await openStore({ directory })
    const stores = sqlNewsroomStores(store)
    const [found] = await findContributors({ stores }, 'yamaz')
    expect(found).toMatchObject({ id: 'ken', name: '山崎健', aliases: [], merged: [], bios: {} })
    await store.close()
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
})
