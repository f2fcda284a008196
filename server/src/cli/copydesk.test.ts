import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealAudit } from '../audit/seal-audit.ts'
import { openStore } from '../store/open-store.ts'
import { sqlNewsroomStores } from '../store/sql/newsroom-stores.ts'

const PROGRAM = join(import.meta.dirname, 'copydesk.ts')
let folder: string
const running: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-cli-'))
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

function start(...words: string[]): ChildProcess {
  const child = spawn(process.execPath, [PROGRAM, ...words], { env: { PATH: process.env.PATH } })
  running.push(child)
  return child
}

async function copydesk(words: string[], stdin = '') {
  const child = start(...words)
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    err += chunk
  })
  child.stdin?.end(stdin)
  const [code] = await once(child, 'close')
  return { code, out, err }
}

const inFolder = (...words: string[]) => [...words, '--data', join(folder, 'newsroom')]

describe('user', () => {
  test('adds somebody with the password on standard input, lists and disables them', async () => {
    const add = inFolder(
      'user',
      'add',
      'nia@desk.example',
      '--name',
      'Nia Obi',
      '--role',
      'editor',
      '--desk',
      'World',
    )
    expect(await copydesk(add, 'a-long-password\n')).toMatchObject({ code: 0, err: '' })
    const again = await copydesk(add, 'a-long-password\n')
    expect([again.code, again.err]).toEqual([1, 'Somebody signs in as nia@desk.example already.\n'])
    expect((await copydesk(inFolder('user', 'list'))).out).toBe('nia@desk.example\tNia Obi\teditor\tWorld\n')
    expect((await copydesk(inFolder('user', 'disable', 'nia@desk.example'))).code).toBe(0)
    expect((await copydesk(inFolder('user', 'list'))).out).toMatch(/\tdisabled\n$/)
  })

  test.each([
    ['no password', ['user', 'add', 'a@desk.example', '--name', 'A', '--role', 'editor'], '', 1, /password/],
    [
      'a short one',
      ['user', 'add', 'a@desk.example', '--name', 'A', '--role', 'editor'],
      'short\n',
      1,
      /10 characters/,
    ],
    [
      'no address',
      ['user', 'add', 'nonsense', '--name', 'A', '--role', 'editor'],
      'a-long-password\n',
      1,
      /e-mail/,
    ],
    ['nobody to disable', ['user', 'disable', 'x@desk.example'], '', 1, /Nobody signs in/],
    ['no such role', ['user', 'add', 'a@desk.example', '--name', 'A', '--role', 'king'], '', 2, /king/],
    ['no name', ['user', 'add', 'a@desk.example', '--role', 'editor'], '', 2, /--name/],
    ['no such command', ['frobnicate'], '', 2, /frobnicate/],
  ])('with %s says so and what the exit code says', async (_, words, stdin, code, sentence) => {
    const answer = await copydesk(words[0] === 'frobnicate' ? words : inFolder(...words), stdin)
    expect(answer.code).toBe(code)
    expect(answer.err).toMatch(sentence)
    expect(answer.err).not.toMatch(/\n\s+at /)
  })
})

describe('demo and check', () => {
  test('makes the newsroom once, and all of it is sound', async () => {
    const made = await copydesk(inFolder('demo'))
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.out).toMatch(/password \S+ as\n.*@marlow\.example/)
    expect((await copydesk(inFolder('demo'))).out).toMatch(/there already/)
    expect((await copydesk(inFolder('check'))).out).toMatch(
      /6 editions and \d+ versions were read: all is well/,
    )
  })

  test('finds a version that is not what its hash says, and a log without its beginning', async () => {
    const { db, close } = await openStore({ directory: join(folder, 'newsroom'), beside: true })
    const { id, edition } = await db.selectFrom('version').select(['id', 'edition']).executeTakeFirstOrThrow()
    await db
      .updateTable('version')
      .set({ hash: '0'.repeat(64) })
      .where('id', '=', id)
      .execute()
    await close()
    const found = await copydesk(inFolder('check'))
    expect(found.code).toBe(1)
    expect(found.out).toContain(`edition ${edition}, version`)
    expect(found.err).toMatch(/1 findings\.$/m)
  })

  test('finds an act that was changed after it was sealed, and names it', async () => {
    const { db, transact, damage, close } = await openStore({
      directory: join(folder, 'newsroom'),
      beside: true,
    })
    await sealAudit(sqlNewsroomStores({ db, transact, damage }), () => new Date())
    await sql`drop trigger "audit-update"`.execute(db)
    const { id } = await db
      .selectFrom('audit')
      .select('id')
      .where('person', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    await db.updateTable('audit').set({ person: null }).where('id', '=', id).execute()
    await close()
    const found = await copydesk(inFolder('check'))
    expect(found.code).toBe(1)
    expect(found.out).toMatch(new RegExp(`^record of acts: act ${id} \\(.*\\) is not what was sealed$`, 'm'))
  })
})

describe('serve', () => {
  test('says where it is and who can sign in, answers, and stops cleanly when told', async () => {
    const child = start(
      'serve',
      '--demo',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      '--data',
      join(folder, 'served'),
    )
    let out = ''
    const said = new Promise<void>((resolve) => {
      child.stdout?.on('data', (chunk) => {
        out += chunk
        if (out.includes('claire@')) resolve()
      })
    })
    await said
    const address = out.match(/http:\/\/\S+/)?.[0] ?? ''
    const password = out.match(/password (\S+) as/)?.[1] ?? ''
    const answer = await fetch(`${address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ana@marlow.example', password }),
    })
    expect(answer.status).toBe(200)

    const second = await copydesk(['serve', '--port', '0', '--data', join(folder, 'served')])
    expect([second.code, second.err]).toEqual([1, expect.stringMatching(/Another server is running/)])

    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const stream = await fetch(`${address}/api/events`, { headers: { cookie } })
    const ended = stream.text()
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
    await ended
  })
})
