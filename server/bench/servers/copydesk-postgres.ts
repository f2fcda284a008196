import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BESIDE, type BenchServer } from './bench-server.ts'
import { copydesk, startCopydesk } from './copydesk.ts'

/** Which database a folder's newsroom is in, and of which folder it is: a copy of the folder makes one of its own. */
interface Kept {
  url: string
  of: string
}

/**
 * The same server on PostgreSQL. One cluster runs as long as the bench does; each measurement has a database that is
 * copied from the one that was prepared.
 */
export const copydeskPostgres: BenchServer = {
  ...copydesk,
  name: 'copydesk-postgres',
  title: 'Copydesk, PostgreSQL',
  async missing() {
    const { startPostgres } = await import('../../src/testing/start-postgres.ts')
    try {
      await (await startPostgres()).stop()
      return null
    } catch (error) {
      return `No PostgreSQL can be started here (${error instanceof Error ? error.message.split('\n')[0] : error}).`
    }
  },
  async beside() {
    const { startPostgres } = await import('../../src/testing/start-postgres.ts')
    const postgres = await startPostgres()
    return { environment: { [BESIDE]: await postgres.database('bench') }, end: () => postgres.stop() }
  },
  async prepare(folder) {
    const url = await makeDatabase(null)
    keep(folder, url)
    const { prepareNewsroom } = await import('./prepare-newsroom.ts')
    await prepareNewsroom({ data: join(folder, 'newsroom'), databaseUrl: url }, folder)
  },
  async start(folder) {
    const kept = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Kept
    const url = kept.of === folder ? kept.url : await makeDatabase(kept.url)
    keep(folder, url)
    return startCopydesk(folder, ['--database-url', url], [await postmaster()])
  },
}

const fileIn = (folder: string) => join(folder, 'database.json')

function keep(folder: string, url: string) {
  const kept: Kept = { url, of: folder }
  writeFileSync(fileIn(folder), JSON.stringify(kept))
}

/** Returns the address of a new database: empty, or a copy of another that nobody is connected to. */
async function makeDatabase(like: string | null): Promise<string> {
  const name = `bench_${Date.now()}_${process.pid}`
  const template = like === null ? '' : ` template "${new URL(like).pathname.slice(1)}"`
  await ask(`create database "${name}"${template}`, () => {})
  const url = new URL(process.env[BESIDE] ?? '')
  url.pathname = name
  return url.href
}

/** The process that all of PostgreSQL's are children of: the one that serves us is. */
const postmaster = () =>
  ask('select pg_backend_pid() as pid', ([row]) => {
    const stat = readFileSync(`/proc/${row?.pid}/stat`, 'utf8')
    return Number(stat.replace(/^.*\) /s, '').split(' ')[1])
  })

type Answer = { pid?: number }[]

/** @param read sees the answer while the line is open. */
async function ask<T>(statement: string, read: (answer: Answer) => T): Promise<T> {
  const { Client } = await import('pg')
  const client = new Client({ connectionString: process.env[BESIDE] })
  await client.connect()
  try {
    return read((await client.query<{ pid?: number }>(statement)).rows)
  } finally {
    await client.end()
  }
}
