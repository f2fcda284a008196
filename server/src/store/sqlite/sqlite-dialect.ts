import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Database } from './database.ts'
import type { Turns } from './turns.ts'
import type { SqlValue } from './worker-messages.ts'

/**
 * Kysely on the database's thread. A transaction has the connection that writes to itself until it ends; a question
 * outside of one waits for nobody.
 */
export class SqliteThreadDialect implements Dialect {
  readonly #database: Database
  readonly #turns: Turns

  constructor(database: Database, turns: Turns) {
    this.#database = database
    this.#turns = turns
  }

  createDriver(): Driver {
    return new ThreadDriver(this.#database, this.#turns)
  }

  createQueryCompiler() {
    return new SqliteQueryCompiler()
  }

  createAdapter() {
    return new ThreadAdapter()
  }

  createIntrospector(db: Kysely<unknown>) {
    return new SqliteIntrospector(db)
  }
}

/** SQLite can undo a change of tables; and waiting for the one connection is the driver's own business. */
class ThreadAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }

  override get supportsMultipleConnections() {
    return true
  }
}

class ThreadDriver implements Driver {
  readonly #database: Database
  readonly #turns: Turns

  constructor(database: Database, turns: Turns) {
    this.#database = database
    this.#turns = turns
  }

  async init() {}

  async acquireConnection() {
    return new ThreadConnection(this.#database, this.#turns)
  }

  async beginTransaction(connection: DatabaseConnection) {
    await (connection as ThreadConnection).begin()
  }

  async commitTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(connection: DatabaseConnection) {
    ;(connection as ThreadConnection).endTurn()
  }

  async destroy() {}
}

class ThreadConnection implements DatabaseConnection {
  readonly #database: Database
  readonly #turns: Turns
  #endTurn: (() => void) | null = null
  /** A connection is taken for one transaction at most, and is in it from then on. */
  #inTransaction = false

  constructor(database: Database, turns: Turns) {
    this.#database = database
    this.#turns = turns
  }

  async begin() {
    this.#endTurn = await this.#turns.take()
    // IMMEDIATE: two processes that both mean to write take turns, instead of failing half way.
    await this.#database.run('begin immediate', [], false)
    this.#inTransaction = true
  }

  endTurn() {
    this.#endTurn?.()
    this.#endTurn = null
  }

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes, lastInsertRowid } = await this.#run(
      sql,
      parameters.map(bound),
      query.kind === 'SelectQueryNode',
    )
    return {
      rows: rows as R[],
      numAffectedRows: changes === undefined ? undefined : BigInt(changes),
      insertId: lastInsertRowid === undefined ? undefined : BigInt(lastInsertRowid),
    }
  }

  async #run(sql: string, parameters: SqlValue[], isQuestion: boolean) {
    if (this.#inTransaction) return this.#database.run(sql, parameters, true)
    if (isQuestion) return this.#database.read(sql, parameters)
    const end = await this.#turns.take()
    try {
      return await this.#database.run(sql, parameters, false)
    } finally {
      end()
    }
  }

  // biome-ignore lint/correctness/useYield: the port wants the method; rows come all at once here.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows are not streamed from this database.')
  }
}

function bound(value: unknown): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  return (value ?? null) as SqlValue
}
