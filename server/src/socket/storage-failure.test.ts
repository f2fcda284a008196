import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DiskShim, diskShim } from '../testing/disk-shim.ts'
import { plainClient } from '../testing/plain-client.ts'
import { type ReturningWriter, returningWriter } from '../testing/returning-writer.ts'
import { type SmallDisk, smallDisk } from '../testing/small-disk.ts'
import { type ServedNewsroom, startServe } from '../testing/start-serve.ts'
import { until, within } from '../testing/within.ts'

/** A page knows within so long that the disk fails, and writing goes on within so long after it works. */
const SAID_MS = 5000
const HEALED_MS = 10_000

const disk = smallDisk()
const shim = diskShim()
const limits = spawnSync('prlimit', ['--version']).status === 0
const isDisk = (one: SmallDisk | { why: string }): one is SmallDisk => 'folder' in one
const isShim = (one: DiskShim | { why: string }): one is DiskShim => 'breaks' in one
for (const one of [disk, shim]) if ('why' in one) process.stdout.write(`Skipped: ${one.why}.\n`)
if (!limits) process.stdout.write('Skipped: there is no prlimit here to keep a file from growing.\n')

const folder = isDisk(disk) ? disk.folder : mkdtempSync(join(tmpdir(), 'copydesk-failing-'))
let server: ServedNewsroom
beforeAll(async () => {
  server = await startServe(folder, isShim(shim) ? shim.environment(folder) : {})
})
afterAll(async () => {
  await server.end('SIGTERM')
  if (isShim(shim)) shim.close()
  if (isDisk(disk)) disk.close()
  else rmSync(folder, { recursive: true, force: true })
})

const mayGrowTo = (bytes: string) =>
  execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:`])
const faults: [name: string, possible: boolean, says: RegExp, breaks: () => void, works: () => void][] = [
  [
    'a full disk',
    isDisk(disk),
    /the disk is full/,
    () => (disk as SmallDisk).fill(),
    () => (disk as SmallDisk).free(),
  ],
  ...(
    [
      ['eio', 'a disk that reports errors', /the disk reports errors/],
      ['sync', 'a disk whose syncs fail', /the disk reports errors/],
      ['erofs', 'a disk that has become read-only', /the disk is read-only/],
      ['short', 'a disk that writes a half', /the disk reports errors/],
    ] as const
  ).map(([fault, name, says]): (typeof faults)[number] => [
    name,
    isShim(shim) && (fault !== 'eio' || Boolean(process.env.COPYDESK_LONG)),
    says,
    () => (shim as DiskShim).breaks(fault),
    () => (shim as DiskShim).works(),
  ]),
  [
    'a file that may not grow',
    limits,
    /the disk reports errors|may not grow/,
    () => mayGrowTo('8192'),
    () => mayGrowTo('unlimited'),
  ],
]

describe.each(faults.filter(([, possible]) => possible))('%s', (name, _, says, breaks, works) => {
  test(`[SY29] nothing unsaved is called saved, everybody is told, and it heals by itself`, {
    timeout: 120_000,
  }, async () => {
    const { cookie } = await server.signIn('ana')
    const edition = await server.story(cookie, name.toUpperCase().replaceAll(' ', '-'))
    const { cookie: cookieOfBen } = await server.signIn('ben')
    const ana = returningWriter(server.port, cookie, edition)
    const ben = returningWriter(server.port, cookieOfBen, edition)
    const plain = plainClient(server.port, cookie, edition)
    const pages = [ana, ben]
    await Promise.all(pages.map((page) => page.until(() => page.settled)))
    await plain.until(() => plain.provider.synced)
    ana.type('before')
    await ana.until(() => ana.settled)
    const heard = server.lines.length

    breaks()
    const broken = performance.now()
    let words = 0
    const typing = async (isOver: () => boolean) => {
      while (!isOver()) {
        // Long ones: what the disk has set aside already is no failure, and is filled first.
        ana.type(`ana-${words}-${'x'.repeat(900)}`)
        plain.body.insert(plain.body.length, `plain-${words} `)
        words++
        await pause(20)
      }
    }
    const isTold = (page: ReturningWriter) => page.refusals.some(({ code }) => code === 'storage-failed')
    await within(
      SAID_MS,
      typing(() => pages.every(isTold)),
    )
    const said = Math.max(...pages.map(({ refusals }) => (refusals[0]?.at ?? 0) - broken))
    const [first] = ben.refusals
    expect(first?.message).toMatch(/cannot write to its disk/)

    await until(SAID_MS, async () => (await server.get('/readyz')).status === 503)
    expect((await server.get('/readyz')).body).toMatch(says)
    expect((await server.get('/healthz')).status).toBe(200)
    const answer = await server.post(cookie, '/api/stories', { slug: 'NOT-NOW', desk: 'none' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).not.toBe(500)

    // Who comes now may read, and is told.
    const late = returningWriter(server.port, cookieOfBen, edition)
    await within(
      SAID_MS,
      late.until(() => isTold(late) && late.doc.getText('body').toString().includes('before')),
    )
    const acknowledged = new Set(ana.acknowledged)
    const started = performance.now()
    await typing(() => performance.now() - started > 1200)
    expect([...ana.acknowledged].filter((word) => !acknowledged.has(word))).toEqual([])
    const onDisk = server.exported(edition)
    expect([...ana.acknowledged].filter((word) => !onDisk.includes(word))).toEqual([])
    const linesBefore = pages.map((page) => page.lines)

    works()
    const healing = performance.now()
    await within(HEALED_MS, Promise.all([...pages, late].map((page) => page.until(() => page.settled))))
    const healed = performance.now() - healing
    await until(SAID_MS, async () => (await server.get('/readyz')).status === 200)
    ana.type('after')
    await within(
      HEALED_MS,
      ana.until(() => ana.settled),
    )
    const all = ana.doc.getText('body').toString()
    await within(
      HEALED_MS,
      plain.until(() => plain.body.toString().length === all.length),
    )
    for (const copy of [ben.doc, late.doc])
      await until(
        HEALED_MS,
        async () => copy.getText('body').toString() === ana.doc.getText('body').toString(),
      )
    const kept = server.exported(edition)
    for (let word = 0; word < words; word++)
      for (const who of ['ana', 'plain'])
        if (!kept.includes(`${who}-${word}${who === 'ana' ? '-' : ' '}`))
          expect.fail(`${who}-${word} is lost`)
    expect(kept).toContain('before')
    expect(kept).toContain('after')
    expect(plain.body.toString()).toBe(ana.doc.getText('body').toString())

    const lines = server.lines.slice(heard)
    process.stdout.write(
      `${name}: pages knew after ${Math.round(said)} ms, and could write ${Math.round(healed)} ms after it worked; ` +
        `${words} words of each, ${ana.acknowledged.size} acknowledged; ${lines.length} lines in the log; ` +
        `lines opened by the pages: ${linesBefore.join(' and ')}\n`,
    )
    expect(lines.filter((line) => /Nothing can be written/.test(line)).length).toBeGreaterThan(0)
    // A line for each word would be a hundred.
    expect(lines.length).toBeLessThan(20)
    for (const one of [...pages, late, plain]) one.close()
  })
})

test.skipIf(!isShim(shim))(
  '[SY29] a disk that neither works nor fails: everybody is told, and it heals by itself',
  {
    timeout: 120_000,
  },
  async () => {
    const { cookie } = await server.signIn('ana')
    const edition = await server.story(cookie, 'HANGS')
    const pages = [
      returningWriter(server.port, cookie, edition),
      returningWriter(server.port, cookie, edition),
    ]
    const [ana] = pages as [ReturningWriter]
    await Promise.all(pages.map((page) => page.until(() => page.settled)))
    ;(shim as DiskShim).breaks('hang')
    const broken = performance.now()
    ana.type('waits')
    await within(
      SAID_MS,
      Promise.all(
        pages.map((page) => page.until(() => page.refusals.some(({ code }) => code === 'storage-failed'))),
      ),
    )
    const said = performance.now() - broken
    const { status, body } = await server.get('/readyz')
    expect([status, body]).toEqual([503, 'the disk does not answer\n'])
    ana.type('waits-too')
    expect(ana.acknowledged.size).toBe(0)
    ;(shim as DiskShim).works()
    const healing = performance.now()
    await within(HEALED_MS, Promise.all(pages.map((page) => page.until(() => page.settled))))
    const healed = performance.now() - healing
    await until(SAID_MS, async () => (await server.get('/readyz')).status === 200)
    expect(server.exported(edition)).toMatch(/waits waits-too/)
    expect(pages.map(({ lines }) => lines)).toEqual([1, 1])
    process.stdout.write(
      `a disk that hangs: pages knew after ${Math.round(said)} ms, and could write ${Math.round(healed)} ms after it worked\n`,
    )
    for (const page of pages) page.close()
  },
)

if (!process.env.COPYDESK_LONG)
  process.stdout.write(
    'skipped: a thread that is held for ever takes over a minute; npm run test:long tries it\n',
  )
test.skipIf(!isShim(shim) || !process.env.COPYDESK_LONG)(
  '[SY34] a thread that the system holds for ever: the server says so and ends, and another goes on',
  { timeout: 200_000 },
  async () => {
    const own = mkdtempSync(join(tmpdir(), 'copydesk-hangs-'))
    const held = await startServe(own, (shim as DiskShim).environment(own))
    const { cookie } = await held.signIn('ana')
    const edition = await held.story(cookie, 'HELD')
    const ana = returningWriter(held.port, cookie, edition)
    await ana.until(() => ana.settled)
    ;(shim as DiskShim).breaks('hang')
    ana.type('waits')
    await held.ended
    ;(shim as DiskShim).works()
    expect(held.lines.join('\n')).toMatch(/the disk has not answered for a minute. The server ends/)
    expect(ana.acknowledged.size).toBe(0)
    ana.close()
    const next = await startServe(own)
    await next.end('SIGTERM')
    rmSync(own, { recursive: true })
  },
)
