import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import { StorageFailed } from '../../storage-failed.ts'
import { openDatabase } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-thread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function opened(name: string) {
  const threads: Worker[] = []
  const database = openDatabase({ file: join(folder, name), alone: true }, (thread) => threads.push(thread))
  await database.run('create table words (word text)', [], false)
  const count = async () => (await database.run('select count(*) as n from words', [], false)).rows[0]?.n
  return { database, threads, count }
}

const deaths: [string, (thread: Worker) => unknown][] = [
  ['is ended', (thread) => thread.terminate()],
  // A message that it cannot read is thrown out of its loop.
  ['throws', (thread) => thread.postMessage({ id: 0, ask: null })],
]

test.each(deaths)(
  '[SY34] a thread that %s: what waits is told no, what is half done is undone, another follows',
  async (how, dies) => {
    const { database, threads, count } = await opened(`${how}.db`)
    await database.run('begin immediate', [], false)
    await database.run("insert into words values ('half')", [], true)
    const [thread] = threads as [Worker]
    const gone = new Promise((resolve) => thread.once('exit', resolve))
    void dies(thread)
    const waits = database.run("insert into words values ('waits')", [], true)
    await expect(waits).rejects.toThrow(StorageFailed)
    await gone
    await expect.poll(() => count().catch((error: Error) => error.message), { timeout: 30_000 }).toBe(0)
    expect(threads).toHaveLength(2)
    // The rest of the transaction belongs to a thread that is gone.
    await expect(database.run("insert into words values ('rest')", [], true)).rejects.toThrow(
      /transaction was ended/,
    )
    await expect(database.run('commit', [], true)).rejects.toThrow(/transaction was ended/)
    await database.run('rollback', [], true)
    expect(await count()).toBe(0)
    await database.run("insert into words values ('whole')", [], false)
    expect(await count()).toBe(1)
    await database.close()
  },
)
