import { Worker } from 'node:worker_threads'
import type { AppendOutcome, Ask, RoomAppend, SqlResult, SqlValue, WorkerAnswer } from './worker-messages.ts'

/** The main thread's end of the thread that owns the database. */
export interface Database {
  run(sql: string, parameters: readonly SqlValue[]): Promise<SqlResult>
  append(batch: RoomAppend[]): Promise<AppendOutcome[]>
  close(): Promise<void>
}

export function openDatabase(file: string): Database {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { file } })
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>()
  let last = 0
  let gone: Error | null = null

  worker.on('message', (answer: WorkerAnswer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('failure' in answer) {
      const { message, code, errcode } = answer.failure
      asked?.reject(Object.assign(new Error(message), { code, errcode }))
    } else asked?.resolve(answer.result)
  })
  const lose = (error: Error) => {
    gone ??= error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', (error) => lose(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', () => lose(new Error('The database is closed.')))

  const ask = <T>(what: Ask | { is: 'close' }): Promise<T> =>
    new Promise((resolve, reject) => {
      if (gone) return reject(gone)
      const id = ++last
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject })
      worker.postMessage({ id, ask: what })
    })

  return {
    run: (sql, parameters) => ask({ is: 'run', sql, parameters }),
    append: (batch) => ask({ is: 'append', batch }),
    async close() {
      if (gone) return
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      await ask({ is: 'close' })
      await ended
    },
  }
}
