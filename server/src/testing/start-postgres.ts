import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { postgresPrograms } from './postgres-programs.ts'

/** A PostgreSQL of a test's own, on a disk of its own. */
export interface TestPostgres {
  /**
   * Makes an empty database, and says where it is.
   * @param kind more of the words of CREATE DATABASE.
   */
  database(name: string, kind?: string): Promise<string>
  /** It stands still: connections stay open, and nothing answers. */
  freeze(): void
  thaw(): void
  /** All of it is gone at once. */
  kill(): Promise<void>
  /** Again, on the same disk and port. */
  start(): Promise<void>
  /** Ends it, and takes its disk away. */
  stop(): Promise<void>
}

/** @param settings lines of its configuration, beside what the test needs. */
export async function startPostgres(settings: Record<string, string> = {}): Promise<TestPostgres> {
  const programs = postgresPrograms()
  if (programs === null)
    throw new Error(
      'These tests start a PostgreSQL of their own: install it (Debian: apt install postgresql), or run npm test, which does.',
    )
  const owner = whoRuns()
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-postgres-'))
  if (owner) await chown(folder, owner.uid, owner.gid)
  const as = { ...owner, cwd: folder }
  const cluster = join(folder, 'cluster')
  const words = ['-D', cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']
  execFileSync(join(programs, 'initdb'), [...words, '--no-sync'], { ...as, stdio: 'pipe' })
  const port = await freePort()
  const lines = Object.entries({
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    // What is called saved is on disk, as it is for an operator.
    fsync: 'on',
    ...settings,
  }).map(([name, value]) => `${name} = '${value}'\n`)
  await writeFile(join(cluster, 'postgresql.conf'), lines.join(''))
  const url = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`

  let server: ChildProcess | null = null
  const signal = (name: NodeJS.Signals) => {
    const pid = server?.pid
    if (pid === undefined) return
    // Its children have left its process group: they are told one by one, and after it, so that it makes no new ones.
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
    for (const one of [pid, ...children.filter(Boolean).map(Number)])
      try {
        process.kill(one, name)
      } catch {
        // It ended by itself in the meantime.
      }
  }
  const end = async (name: NodeJS.Signals) => {
    if (!server) return
    const ended = once(server, 'exit')
    if (name === 'SIGKILL') signal(name)
    else server.kill(name)
    await ended
    server = null
  }
  // A test that dies leaves nothing running.
  const atExit = () => {
    if (server) signal('SIGKILL')
  }
  process.on('exit', atExit)

  const postgres: TestPostgres = {
    async database(name, kind = '') {
      const client = new Client({ connectionString: url('postgres') })
      await client.connect()
      await client.query(`create database "${name}" ${kind}`)
      await client.end()
      return url(name)
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    kill: () => end('SIGKILL'),
    async start() {
      const child = spawn(join(programs, 'postgres'), ['-D', cluster], {
        ...as,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      server = child
      const said: string[] = []
      for await (const line of createInterface(child.stderr)) {
        if (line.includes('ready to accept connections')) break
        said.push(line)
      }
      if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`)
      // Read on, so that it never waits for a reader of its notes.
      child.stderr.resume()
    },
    async stop() {
      process.off('exit', atExit)
      signal('SIGCONT')
      // "Immediate": there is nothing that anybody wants back.
      await end('SIGQUIT')
      await rm(folder, { recursive: true, force: true })
    },
  }
  await postgres.start()
  return postgres
}

/** PostgreSQL does not run as root: there it is the user that its package made. */
function whoRuns(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
