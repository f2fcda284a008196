import { Worker } from 'node:worker_threads'
import { StorageFailed } from '../../storage-failed.ts'
import type { AppendOutcome, RoomAppend } from '../room-append.ts'
import type { RoomRows } from '../sql/stored-room.ts'
import type { StoreHearer } from '../store.ts'
import { Patience } from './patience.ts'
import type { Ask, Failure, SqlResult, SqlValue, WorkerAnswer, WorkerStart } from './worker-messages.ts'

/** The main thread's end of the thread that owns the database. A thread that dies is followed by another. */
export interface Database {
  /** @param inTransaction is a part of the transaction that was begun before. */
  run(sql: string, parameters: readonly SqlValue[], inTransaction: boolean): Promise<SqlResult>
  /** A question outside of any transaction: it waits for nobody's. */
  read(sql: string, parameters: readonly SqlValue[]): Promise<SqlResult>
  /** What a room is made of, at one moment; null when there is no such room. */
  room(room: string): Promise<RoomRows | null>
  append(batch: readonly RoomAppend[]): Promise<AppendOutcome[]>
  /** From now on, tells of a thread that does not answer; one that hangs is ended, if the system can. */
  watch(hear: StoreHearer): void
  close(): Promise<void>
}

interface Asked {
  resolve(result: unknown): void
  reject(error: Error): void
}

/** A thread that cannot live is not started at every question. */
const RESTART_MS = 250
/** MiB of what the thread made last: a question and its answer live for a moment, and a batch is a few kilobytes. */
const YOUNG_MB = 4

/** @param started gets every thread that is started; for tests that end it. */
export function openDatabase(start: WorkerStart, started: (worker: Worker) => void = () => {}): Database {
  const waiting = new Map<number, Asked>()
  let last = 0
  let closed = false
  let thread: Worker | null = null
  const patience = new Patience(
    () => waiting.size > 0,
    () => void thread?.terminate(),
  )
  let died: { at: number; error: Error } | null = null

  /** Nobody knows how far it came: those who wait are told no, and find out from the file. */
  const lose = (worker: Worker, error: Error) => {
    if (thread !== worker) return
    thread = null
    patience.answered()
    died = { at: performance.now(), error }
    const lost = [...waiting.values()]
    waiting.clear()
    for (const { reject } of lost) reject(error)
  }

  const startThread = (): Worker => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    thread = worker
    worker.on('message', (answer: WorkerAnswer) => {
      patience.answered()
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('failure' in answer) asked?.reject(errorOf(answer.failure))
      else asked?.resolve(answer.result)
    })
    worker.on('error', (error) => lose(worker, new StorageFailed('the thread of the database ended', error)))
    worker.on('exit', () => lose(worker, new StorageFailed('the thread of the database ended')))
    started(worker)
    return worker
  }

  const ask = <T>(what: Ask | { is: 'close' }): Promise<T> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error('The database is closed.'))
      if (!thread && died && performance.now() - died.at < RESTART_MS) return reject(died.error)
      const worker = thread ?? startThread()
      const id = ++last
      if (waiting.size === 0) patience.answered()
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject })
      worker.postMessage({ id, ask: what })
    })

  startThread()
  return {
    run: (sql, parameters, inTransaction) => ask({ is: 'run', sql, parameters, inTransaction }),
    read: (sql, parameters) => ask({ is: 'read', sql, parameters }),
    room: (room) => ask({ is: 'room', room }),
    append: (batch) => ask({ is: 'append', batch }),
    watch: (hear) => patience.watch(hear),
    async close() {
      patience.close()
      const worker = thread
      if (closed || !worker) return
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      const done = ask({ is: 'close' })
      closed = true
      await done
      await ended
    },
  }
}

function errorOf({ message, code, errcode, fault }: Failure): Error {
  const error = Object.assign(new Error(message), { code, errcode })
  return fault === null ? error : new StorageFailed(fault, error)
}
