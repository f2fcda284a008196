import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Random } from '@copydesk/shared/testing'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { openDocument } from '../sync/open-document.ts'
import { roomOf } from '../sync/update-log.ts'
import { cutPower, readDiskLog } from '../testing/disk-log.ts'
import { type DiskShim, diskShim } from '../testing/disk-shim.ts'
import { returningWriter } from '../testing/returning-writer.ts'
import { startBareServer } from '../testing/start-bare-server.ts'

const CUTS = process.env.COPYDESK_LONG ? 500 : 20
const WRITERS = ['ana', 'ben', 'carla', 'bot1']

const made = diskShim()
const shim = 'why' in made ? null : made
if ('why' in made) process.stdout.write(`Skipped: ${made.why}.\n`)
const place = mkdtempSync(join(tmpdir(), 'copydesk-power-'))
afterAll(() => {
  shim?.close()
  rmSync(place, { recursive: true, force: true })
})

const underShim = (folder: string, log: string, port = 0) => {
  const environment = Object.entries((shim as DiskShim).environment(folder, log))
  return startBareServer(folder, port, ['env', ...environment.map(([name, value]) => `${name}=${value}`)])
}

/** What is in the story, read as a server does that starts on this folder. */
async function wordsIn(folder: string): Promise<Set<string>> {
  const store = await openStore({ directory: folder })
  try {
    expect(await store.damage()).toEqual([])
    const stored = await store.log.read(roomOf('harbour'))
    if (!stored) return new Set()
    return new Set(openDocument(stored).doc.getText('body').toString().split(' '))
  } finally {
    await store.close()
  }
}

test.skipIf(!shim)(
  `[SY1] the power fails, at ${CUTS} moments: nothing acknowledged is lost`,
  {
    timeout: CUTS * 5000 + 60_000,
  },
  async () => {
    const folder = mkdtempSync(join(place, 'typed-'))
    const log = join(place, 'typed.log')
    const acknowledged: { word: string; when: number }[] = []
    let server = await underShim(folder, log)
    const { port } = server
    const writers = WRITERS.map((name) => returningWriter(port, `name=${name}`, 'harbour'))
    await Promise.all(writers.map((writer) => writer.until(() => writer.settled)))
    const begun = statSync(log).size
    // Whatever was acknowledged was on disk before it was: the log is that long, or longer than it need be.
    const known = new Set<string>()
    const note = () => {
      const when = statSync(log).size
      for (const writer of writers)
        for (const word of writer.acknowledged)
          if (!known.has(word)) {
            known.add(word)
            acknowledged.push({ word, when })
          }
      return false
    }
    for (const writer of writers) void writer.until(note)
    const typing = async (words: number, turn: string) => {
      for (let index = 0; index < words; index++) {
        for (const [at, writer] of writers.entries()) writer.type(`${WRITERS[at]}-${turn}-${index}`)
        await pause(3)
      }
    }
    await typing(60, 'first')
    shim?.breaks('sync')
    await typing(20, 'failing')
    shim?.works()
    await typing(40, 'healed')
    await Promise.all(writers.map((writer) => writer.until(() => writer.settled)))
    shim?.breaks('sync')
    await typing(5, 'unsynced')
    await server.end('SIGKILL')
    shim?.works()
    server = await underShim(folder, log, port)
    await typing(40, 'restarted')
    await Promise.all(writers.map((writer) => writer.until(() => writer.settled)))
    for (const writer of writers) writer.close()
    await server.end('SIGKILL')

    const acts = readDiskLog(log)
    const random = new Random(20260315)
    let lost = 0
    for (let cut = 0; cut < CUTS; cut++) {
      // Half of them right after something was acknowledged, where least is certain.
      const at =
        cut % 2 === 0 ? random.one(acknowledged).when : begun + random.below(statSync(log).size - begun)
      const upTo = acts.filter(({ end }) => end <= at).map(({ act }) => act)
      const luck = [0, 0.5, 0.9][cut % 3] ?? 0
      const image = mkdtempSync(join(place, 'cut-'))
      cutPower(upTo, image, () => random.chance(luck))
      const there = await wordsIn(image)
      const missing = acknowledged.filter(({ word, when }) => when <= at && !there.has(word))
      if (missing.length > 0)
        process.stdout.write(
          `cut ${cut} at ${at}, luck ${luck}: ${missing.map(({ word }) => word).join(' ')}\n`,
        )
      lost += missing.length
      rmSync(image, { recursive: true })
    }
    process.stdout.write(
      `the power failed ${CUTS} times over ${acts.length} acts of the disk: ${acknowledged.length} words acknowledged, ${lost} lost\n`,
    )
    expect(acknowledged.length).toBe(165 * WRITERS.length)
    expect(lost).toBe(0)
  },
)

test.skipIf(!shim)(
  '[SY30] what a killed server had written and not synced is not shown before it is',
  {
    timeout: 60_000,
  },
  async () => {
    const folder = mkdtempSync(join(place, 'killed-'))
    const log = join(place, 'killed.log')
    let server = await underShim(folder, log)
    const { port } = server
    const ana = returningWriter(port, 'name=ana', 'harbour')
    await ana.until(() => ana.settled)
    shim?.breaks('sync')
    ana.type('written')
    await ana.until(() => ana.refusals.length > 0)
    expect(ana.acknowledged).not.toContain('written')
    await server.end('SIGKILL')
    shim?.works()
    server = await underShim(folder, log, port)
    await ana.until(() => ana.settled)
    expect(ana.acknowledged).toContain('written')
    const acts = readDiskLog(log).map(({ act }) => act)
    ana.close()
    await server.end('SIGKILL')
    const image = mkdtempSync(join(place, 'after-'))
    cutPower(acts, image, () => false)
    expect(await wordsIn(image)).toContain('written')
  },
)
