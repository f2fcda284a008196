// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openEdition, type SharedEdition } from './open-edition.ts'
import { types, until } from './testing/desk.ts'
import { type Served, serve, socketOf } from './testing/serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-client-'))
const opened: SharedEdition[] = []
let server: Served
beforeAll(async () => {
  server = await serve(folder)
})
afterEach(() => {
  for (const edition of opened.splice(0)) edition.close()
})
afterAll(async () => {
  await server.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

function open(name: string, edition = 'harbour', socket = socketOf(name)): SharedEdition {
  const one = openEdition(edition, { url: `ws://127.0.0.1:${server.port}`, socket })
  opened.push(one)
  return one
}

const body = (edition: SharedEdition) => edition.doc.getText('body')

test('opening, typing, saved; and another reads it', async () => {
  const ana = open('ana')
  expect(ana.status.get()).toMatchObject({ line: 'connecting', ready: false, saved: false })
  await until(ana, ({ ready, saved }) => ready && saved)
  types(ana, 'The ferry is late. ')
  expect(ana.status.get()).toMatchObject({ saved: false, waiting: 1 })
  await until(ana, ({ saved }) => saved)
  expect(ana.status.get()).toMatchObject({ line: 'open', waiting: 0, slow: false, refusal: null })
  const ben = open('ben')
  await until(ben, ({ ready }) => ready)
  expect(body(ben).toString()).toContain('The ferry is late. ')
})

test('a server that is killed and comes back: what was typed meanwhile is counted, kept and saved', async () => {
  const ana = open('ana')
  await until(ana, ({ saved }) => saved)
  const { port } = server
  await server.end('SIGKILL')
  await until(ana, ({ line }) => line === 'offline')
  types(ana, 'One. ')
  types(ana, 'Two. ')
  types(ana, 'Three. ')
  expect(ana.status.get()).toMatchObject({ line: 'offline', saved: false, waiting: 3 })
  server = await serve(folder, port)
  await until(ana, ({ saved }) => saved)
  expect(ana.status.get().waiting).toBe(0)
  const ben = open('ben')
  await until(ben, ({ ready }) => ready)
  expect(body(ben).toString()).toContain('One. Two. Three. ')
})

test.each([
  ['mallory', 'harbour', 'signed-out'],
  ['ana', 'nowhere', 'not-found'],
])('%s, who may not open %s, is told why and does not try again', async (name, edition, code) => {
  const refused = open(name, edition)
  const { refusal, ready } = await until(refused, ({ line }) => line === 'refused')
  expect(refusal?.code).toBe(code)
  expect(refusal?.message).not.toBe('')
  expect(ready).toBe(false)
})

test('while somebody composes, others’ words wait; the own are sent and saved', async () => {
  const ana = open('ana')
  const ben = open('ben')
  await Promise.all([until(ana, ({ saved }) => saved), until(ben, ({ saved }) => saved)])
  let composing = true
  const hold = ana.hold({ isComposing: () => composing, isTouchedBy: () => true, onLong: () => undefined })
  types(ben, 'Words of Ben. ')
  await until(ben, ({ saved }) => saved)
  types(ana, 'Words of Ana. ')
  await until(ana, ({ saved }) => saved)
  await until(ben, () => body(ben).toString().includes('Words of Ana. '))
  expect(body(ana).toString()).not.toContain('Words of Ben. ')
  composing = false
  hold.release()
  expect(body(ana).toString()).toContain('Words of Ben. ')
  hold.stop()
})

test('a change that is too large is refused here: no line is opened and cut over it, and taken out it is forgotten', async () => {
  const lines: string[] = []
  const ana = open('ana', 'harbour', counted(socketOf('ana'), lines))
  await until(ana, ({ saved }) => saved)
  const before = body(ana).length
  types(ana, 'x'.repeat(5 * 1024 * 1024))
  expect(ana.status.get()).toMatchObject({ line: 'refused', saved: false, waiting: 1 })
  expect(ana.status.get().refusal?.code).toBe('too-large')
  globalThis.dispatchEvent?.(new Event('online'))
  ana.reconnect()
  await until(ana, ({ line }) => line === 'refused')
  body(ana).delete(before, 5 * 1024 * 1024)
  ana.reconnect()
  await until(ana, ({ saved }) => saved)
  expect(lines).toHaveLength(3)
  const ben = open('ben')
  await until(ben, ({ ready }) => ready)
  expect(body(ben).toString()).not.toContain('xxxx')
})

test.each([
  ['by the server', (address: string) => address],
  ['by the page itself', (address: string) => address.replace(/&epoch=\d+/, '')],
])(
  'a room of another epoch: nothing of the old one is sent, and a reload is asked for, %s',
  async (_, change) => {
    const lines: string[] = []
    const ana = open('ana', 'harbour', counted(socketOf('ana'), lines, change))
    await until(ana, ({ saved }) => saved)
    const { port } = server
    await server.end('SIGKILL')
    await until(ana, ({ line }) => line === 'offline')
    types(ana, 'Of the old life. ')
    const database = new DatabaseSync(join(folder, 'newsroom.db'))
    database.exec('UPDATE "logRoom" SET epoch = epoch + 1')
    database.close()
    server = await serve(folder, port)
    const { refusal, waiting } = await until(ana, ({ line }) => line === 'refused')
    expect([refusal?.code, waiting]).toEqual(['old-epoch', 1])
    const before = lines.length
    globalThis.dispatchEvent?.(new Event('online'))
    expect(lines).toHaveLength(before)
    const ben = open('ben')
    await until(ben, ({ ready }) => ready)
    expect(body(ben).toString()).not.toContain('Of the old life.')
  },
)

/** Notes the address of every line that is opened, as it is then asked for. */
function counted(base: typeof WebSocket, lines: string[], change = (address: string) => address) {
  return class extends base {
    constructor(address: string | URL) {
      super(change(String(address)))
      lines.push(change(String(address)))
    }
  }
}
