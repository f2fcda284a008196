import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealAudit } from '../audit/seal-audit.ts'
import { openStore } from '../store/open-store.ts'
import { sqlNewsroomStores } from '../store/sql/newsroom-stores.ts'
import { type Ran, runCopydesk } from '../testing/run-copydesk.ts'

const PROGRAM = join(import.meta.dirname, 'copydesk.ts')
let folder: string
let made: Ran
const running: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-cli-'))
  made = await copydesk(inFolder('demo'))
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

const copydesk = (words: string[], stdin = '') => runCopydesk(words, { stdin })
const inFolder = (...words: string[]) => [...words, '--data', join(folder, 'newsroom')]

describe('user', () => {
  test('begins the newsroom with its first person, and says so', async () => {
    const add = (email: string) =>
      copydesk(
        [
          'user',
          'add',
          email,
          '--name',
          'Ada Rell',
          '--role',
          'managing-editor',
          '--data',
          join(folder, 'new'),
        ],
        'a-long-password\n',
      )
    expect((await add('ada@desk.example')).out).toMatch(/Nobody was in this newsroom before/)
    expect((await add('eda@desk.example')).out).toBe('Ada Rell can sign in as eda@desk.example.\n')
  })

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
    const line = 'nia@desk.example\tNia Obi\teditor\tWorld'
    expect((await copydesk(inFolder('user', 'list'))).out.split('\n')).toContain(line)
    expect((await copydesk(inFolder('user', 'disable', 'nia@desk.example'))).code).toBe(0)
    expect((await copydesk(inFolder('user', 'list'))).out.split('\n')).toContain(`${line}\tdisabled`)
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
    const { db, transact, damage, forgetDeleted, close } = await openStore({
      directory: join(folder, 'newsroom'),
      beside: true,
    })
    await sealAudit(sqlNewsroomStores({ db, transact, damage, forgetDeleted }), () => new Date())
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

describe('a folder that is no newsroom', () => {
  test.each([
    ['check', ['check'], ''],
    ['user list', ['user', 'list'], ''],
    ['user disable', ['user', 'disable', 'milo@marlow.example'], ''],
    ['import', ['import', import.meta.filename], ''],
    ['export', ['export', 'some-edition', '--format', 'text'], ''],
    ['inspect', ['inspect', 'some-edition'], ''],
  ])('is told to %s, and stays what it is', async (_, words, stdin) => {
    const mistyped = join(folder, 'newsrom')
    const answer = await copydesk([...words, '--data', mistyped], stdin)
    expect(answer).toEqual({ code: 1, out: '', err: expect.stringContaining('There is no newsroom in') })
    expect(answer.err).toMatch(/^[^\n]+\.\n$/)
    expect(existsSync(mistyped)).toBe(false)
  })

  test('nor is one with an empty database in it, or a folder that is named in the environment', async () => {
    const empty = join(folder, 'empty')
    await mkdir(empty)
    await writeFile(join(empty, 'newsroom.db'), '')
    const answers = [
      await copydesk(['check', '--data', empty]),
      await runCopydesk(['check'], { environment: { COPYDESK_DATA: join(folder, 'nowhere') } }),
    ]
    for (const answer of answers)
      expect(answer).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no newsroom') })
  })
})

describe('wrong usage', () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['a port that is no number', ['serve', '--port', 'ninety'], {}, /--port .*0 to 65535.*ninety/],
    ['such a port in the environment', ['serve'], { COPYDESK_PORT: '70000' }, /COPYDESK_PORT .*65535/],
    ['a level that is none', ['serve', '--log-level', 'loud'], {}, /--log-level .*debug.*loud/],
    ['half a demo', ['serve'], { COPYDESK_DEMO: 'perhaps' }, /COPYDESK_DEMO must be yes or no/],
    ['an address that is no database', ['check', '--database-url', 'mysql://x'], {}, /postgres:\/\//],
    ['a flag that there is not', ['serve', '--prot', '4700'], {}, /--prot.*Did you mean --port\?/],
    ['a format that there is not', ['export', 'x', '--format', 'docx'], {}, /docx.*text, html, json/],
    ['a language that there is not', ['import', 'x', '--language', 'tlh'], {}, /tlh/],
    ['a role in the environment', ['user', 'add', 'x', '--name', 'X'], { COPYDESK_ROLE: 'king' }, /king/],
    ['no file', ['import'], {}, /file/],
    ['a word too many', ['check', 'everything'], {}, /too many arguments/i],
  ])('%s: exit code 2, and one sentence', async (_, words, environment, sentence) => {
    const { code, out, err } = await runCopydesk(words, {
      environment: { COPYDESK_DATA: join(folder, 'unmade'), ...environment },
    })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
    expect(err).toMatch(/^[A-Z-].*[.?]\n$/)
    expect(existsSync(join(folder, 'unmade'))).toBe(false)
  })
})

describe('serve', () => {
  test('says where it is and who can sign in, answers, and stops cleanly when told', async () => {
    const child = spawn(process.execPath, [
      PROGRAM,
      'serve',
      '--demo',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
      '--data',
      join(folder, 'served'),
    ])
    running.push(child)
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
