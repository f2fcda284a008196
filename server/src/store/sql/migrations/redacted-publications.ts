import { REDACTED } from '@copydesk/shared/redaction'
import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What went out stays as it went out, but for words that are removed for good: they are drawn over there too. */
export const redactedPublications: Migration = {
  async up(db: Kysely<unknown>) {
    for (const { table, words, kept, out } of KEPT) {
      const same = kept.map((column) => `new."${column}" is not distinct from old."${column}"`)
      const isRedacted = `(${[...same, `new."${words}" like '%${REDACTED}%'`].join(' and ')})`
      await changeOnly(db, table, { update: sql.raw(`${out} and not ${isRedacted}`), gone: sql.raw(out) })
    }
  },
}

const KEPT = [
  {
    table: 'publication',
    words: 'advisory',
    kept: [
      ...['id', 'edition', 'number', 'kind', 'update', 'version', 'hash', 'publishedAt', 'release', 'by'],
    ],
    out: 'true',
  },
  {
    table: 'alertWords',
    words: 'words',
    kept: [...['alert', 'edition', 'hash', 'filedBy', 'filedAt', 'releasedBy', 'releasedAt', 'address']],
    out: 'old."releasedAt" is not null',
  },
] as const

type When = ReturnType<typeof sql.raw>

async function changeOnly(
  db: Kysely<unknown>,
  table: string,
  { update, gone }: { update: When; gone: When },
) {
  const on = sql.table(table)
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    const before = table === 'publication' ? `${table}-change` : `${table}-kept`
    await sql`drop trigger ${sql.ref(before)} on ${on}`.execute(db)
    for (const [verb, when] of [['update', update] as const, ['delete', gone] as const])
      await sql`create trigger ${sql.ref(`${table}-${verb}`)} before ${sql.raw(verb)} on ${on}
        for each row when (${when}) execute function "publishedOnlyAdded"()`.execute(db)
    return
  }
  const words = sql.lit('What was published is only ever added to.')
  await sql`drop trigger ${sql.ref(`${table}-update`)}`.execute(db)
  await sql`create trigger ${sql.ref(`${table}-update`)} before update on ${on}
    when ${update} begin select raise(abort, ${words}); end`.execute(db)
}
