// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEdition, type SharedEdition } from './open-edition.ts'
import type { SyncStatus } from './sync-status.ts'
import { type Served, serve, socketOf } from './testing/serve.ts'

/** The page says so within five seconds and all is saved within ten; waited for ten times as long, and printed. */
const PATIENCE_MS = 100_000

const folder = mkdtempSync(join(tmpdir(), 'copydesk-client-disk-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'copydesk-client', folder], {
  encoding: 'utf8',
})
const isSmall = mounted.status === 0
if (!isSmall)
  process.stdout.write(`Skipped: no small disk may be mounted here (${mounted.stderr ?? 'no mount'}).\n`)

let server: Served
beforeAll(async () => {
  if (isSmall) server = await serve(folder)
}, 30_000)
afterAll(async () => {
  if (isSmall) {
    await server.end('SIGTERM')
    spawnSync('umount', [folder])
  }
  rmdirSync(folder)
})

function until(edition: SharedEdition, holds: (status: SyncStatus) => boolean): Promise<SyncStatus> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(edition.status.get())) return
      stop()
      resolve(edition.status.get())
    }
    const stop = edition.status.subscribe(look)
    look()
  })
}

test.skipIf(!isSmall)(
  'a full disk: whoever writes and whoever only looks on are told, until it is over',
  {
    timeout: PATIENCE_MS,
  },
  async () => {
    const open = (name: string) =>
      openEdition('harbour', { url: `ws://127.0.0.1:${server.port}`, socket: socketOf(name) })
    const ana = open('ana')
    const ben = open('ben')
    await Promise.all([ana, ben].map((one) => until(one, ({ ready, saved }) => ready && saved)))
    const body = ana.doc.getText('body')
    const seen: SyncStatus[] = []
    ben.status.subscribe(() => seen.push(ben.status.get()))

    fill(join(folder, 'ballast'))
    const full = performance.now()
    body.insert(body.length, 'Typed while the disk is full. ')
    const isTold = ({ refusal, saved }: SyncStatus) => refusal?.code === 'storage-failed' && !saved
    const [told, looking] = await Promise.all([ana, ben].map((one) => until(one, isTold)))
    const said = performance.now() - full
    expect(told?.refusal?.message).toMatch(/Your words stay on this page/)
    expect(told?.waiting).toBe(1)
    expect(looking?.waiting).toBe(0)
    // They come back to a room that can be read, and are told there.
    await Promise.all(
      [ana, ben].map((one) => until(one, ({ line, refusal }) => line === 'open' && refusal !== null)),
    )
    body.insert(body.length, 'And more. ')
    expect(ana.status.get()).toMatchObject({ saved: false, waiting: 2 })
    const from = seen.length

    rmSync(join(folder, 'ballast'))
    const free = performance.now()
    const healed = await Promise.all([ana, ben].map((one) => until(one, ({ saved }) => saved)))
    process.stdout.write(
      `a full disk: said after ${Math.round(said)} ms, all saved ${Math.round(performance.now() - free)} ms after there was room\n`,
    )
    for (const status of healed) expect(status).toMatchObject({ line: 'open', waiting: 0, refusal: null })
    // Whoever only looked on was told of it all the time, and of nothing saved.
    expect(seen.slice(0, from).every(({ refusal, saved }) => refusal !== null || !saved)).toBe(true)
    const carla = open('carla')
    await until(carla, ({ ready }) => ready)
    expect(carla.doc.getText('body').toString()).toContain('Typed while the disk is full. And more. ')
    for (const one of [ana, ben, carla]) one.close()
  },
)

function fill(path: string) {
  const file = openSync(path, 'a')
  for (let bytes = 1024 * 1024; bytes >= 1; ) {
    try {
      writeSync(file, new Uint8Array(bytes))
    } catch {
      // Full for so much at once.
      bytes = Math.floor(bytes / 2)
    }
  }
  closeSync(file)
}
