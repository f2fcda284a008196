import type { ColumnBuilderCallback, Kysely } from 'kysely'
import { PostgresAdapter } from 'kysely'

/** A primary key that the database counts up: each dialect has a word of its own for it. */
export function countedColumn(db: Kysely<unknown>): ['integer' | 'bigint', ColumnBuilderCallback] {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? ['bigint', (c) => c.primaryKey().generatedAlwaysAsIdentity()]
    : ['integer', (c) => c.primaryKey().autoIncrement()]
}
