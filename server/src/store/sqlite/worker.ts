/**
 * The thread that owns the database: the event loop of the server never waits for a disk. Statements and appends are
 * done in the order in which they come.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { appendBatch } from './append-batch.ts'
import type { Ask, SqlResult, SqlValue, WorkerAnswer, WorkerStart } from './worker-messages.ts'

/** More than the program has; Kysely writes the same text for the same query. */
const KEPT_STATEMENTS = 300

const { file } = workerData as WorkerStart
const database = new DatabaseSync(file, { timeout: 5000 })
// FULL: a commit returns only when the disk has it. `kill -9` cannot tell it from NORMAL; a power cut can. [SY1]
database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')

const statements = new Map<string, StatementSync>()
function prepared(sql: string): StatementSync {
  let statement = statements.get(sql)
  if (!statement) {
    statement = database.prepare(sql)
    if (statements.size >= KEPT_STATEMENTS) statements.clear()
    statements.set(sql, statement)
  }
  return statement
}

function run(sql: string, parameters: readonly SqlValue[]): SqlResult {
  const statement = prepared(sql)
  if (statement.columns().length > 0) return { rows: statement.all(...parameters) }
  return { rows: [], ...statement.run(...parameters) }
}

const port = parentPort
if (!port) throw new Error('This runs in a worker thread only.')

port.on('message', ({ id, ask }: { id: number; ask: Ask | { is: 'close' } }) => {
  port.postMessage(answer(id, ask))
  if (ask.is === 'close') port.close()
})

// An error is an answer here: whoever asked decides what it means.
function answer(id: number, ask: Ask | { is: 'close' }): WorkerAnswer {
  try {
    switch (ask.is) {
      case 'run':
        return { id, result: run(ask.sql, ask.parameters) }
      case 'append':
        return { id, result: appendBatch(database, prepared, ask.batch) }
      case 'close':
        statements.clear()
        database.close()
        return { id, result: [] }
      default:
        return ask satisfies never
    }
  } catch (error) {
    const { message, code, errcode } = error as Error & { code?: string; errcode?: number }
    return { id, failure: { message, code, errcode } }
  }
}
