/**
 * The thread that owns the database: the event loop of the server never waits for a disk. Statements and appends are
 * done in the order in which they come.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { appendBatch } from './append-batch.ts'
import { Connection } from './connection.ts'
import { readRoom } from './read-room.ts'
import type { Ask, Failure, SqlResult, WorkerAnswer, WorkerStart } from './worker-messages.ts'

const { file, alone } = workerData as WorkerStart
const connection = new Connection(file, alone)

function run({ sql, parameters, inTransaction }: Ask & { is: 'run' }): SqlResult {
  if (sql === 'rollback') {
    connection.undo()
    return { rows: [] }
  }
  // A disk that failed has ended it, or this thread is younger than it: what is left of it must not stand by itself.
  if (inTransaction && !connection.isTransaction) throw new Error('The transaction was ended by a failure.')
  if (sql.startsWith('begin')) connection.undo()
  const statement = connection.prepared(sql)
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
        return { id, result: run(ask) }
      case 'read':
        return { id, result: { rows: connection.question(ask.sql).all(...ask.parameters) } }
      case 'room':
        return { id, result: readRoom(connection, ask.room) }
      case 'append':
        return { id, result: appendBatch(connection, ask.batch) }
      case 'close':
        connection.close()
        return { id, result: [] }
      default:
        return ask satisfies never
    }
  } catch (error) {
    return { id, failure: failureOf(error as Error & { code?: string; errcode?: number }) }
  }
}

function failureOf(error: Error & { code?: string; errcode?: number }): Failure {
  const { message, code, errcode } = error
  try {
    return { message, code, errcode, fault: connection.faultOf(error) }
  } catch {
    // The connection is past asking: the first error says enough.
    return { message, code, errcode, fault: 'the disk reports errors' }
  }
}
