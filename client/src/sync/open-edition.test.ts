// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openEdition, type SharedEdition } from './open-edition.ts'
import type { SyncStatus } from './sync-status.ts'
import { type Served, serve, socketOf } from './testing/serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-client-'))
const opened: SharedEdition[] = []
let server: Served
beforeAll(async () => {
  server = await serve(folder)
}, 30_000)
afterEach(() => {
  for (const edition of opened.splice(0)) edition.close()
})
afterAll(async () => {
  await server.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

function open(name: string, edition = 'harbour'): SharedEdition {
  const one = openEdition(edition, { url: `ws://127.0.0.1:${server.port}`, socket: socketOf(name) })
  opened.push(one)
  return one
}

function until(edition: SharedEdition, holds: (status: SyncStatus) => boolean): Promise<SyncStatus> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(edition.status.get())) return
      edition.doc.off('update', look)
      stop()
      resolve(edition.status.get())
    }
    const stop = edition.status.subscribe(look)
    // After the status has counted it.
    edition.doc.on('update', look)
    look()
  })
}

const body = (edition: SharedEdition) => edition.doc.getText('body')
const types = (edition: SharedEdition, words: string) => body(edition).insert(body(edition).length, words)

test('opening, typing, saved; and another reads it', { timeout: 20_000 }, async () => {
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

test('a server that is killed and comes back: what was typed meanwhile is counted, kept and saved', {
  timeout: 30_000,
}, async () => {
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
])(
  '%s, who may not open %s, is told why and does not try again',
  { timeout: 20_000 },
  async (name, edition, code) => {
    const refused = open(name, edition)
    const { refusal, ready } = await until(refused, ({ line }) => line === 'refused')
    expect(refusal?.code).toBe(code)
    expect(refusal?.message).not.toBe('')
    expect(ready).toBe(false)
  },
)

test('while somebody composes, others’ words wait; the own are sent and saved', {
  timeout: 20_000,
}, async () => {
  const ana = open('ana')
  const ben = open('ben')
  await Promise.all([until(ana, ({ saved }) => saved), until(ben, ({ saved }) => saved)])
  let composing = true
  const hold = ana.hold(() => composing)
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
