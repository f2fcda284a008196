import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Random } from '@copydesk/shared/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { begunIn, clears, type Desk, deskThatPublishes, orders } from '../testing/cleared-story.ts'
import { openNewsroom } from '../testing/open-newsroom.ts'
import { SEED_OF_RUN } from '../testing/seed-of-run.ts'
import { type ServedNewsroom, startServe } from '../testing/start-serve.ts'

const TRIALS = process.env.COPYDESK_LONG ? 20 : 3
/** About as long as it takes from asking until the release of six is on disk. */
const LONGEST_WAIT_MS = 60

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'copydesk-whole-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

/** How many of these are out, as they lie on the disk. */
async function outOnDisk(editions: readonly string[]): Promise<number> {
  const store = await openStore({ directory: data })
  const rows = await store.db
    .selectFrom('publication')
    .select('edition')
    .where('edition', 'in', editions)
    .execute()
  await store.close()
  return rows.length
}

/** No other transaction holds the file for so long. */
const STILL_MS = 3000

/** From now on the disk stands still in the middle of a release: at the third of its languages. */
function standsStill(): { isInTheMiddle(): boolean; goesOn(): void } {
  const file = () => new DatabaseSync(join(data, 'newsroom.db'), { timeout: 0 })
  const makes = (statement: string) => {
    const db = file()
    db.exec(statement)
    db.close()
  }
  // Counting these takes longer than anybody waits.
  makes(`create trigger "stands-still" after insert on publication
    when (select count(*) from publication where release = new.release) = 3
    begin select count(*) from audit a, audit b, audit c, audit d, audit e; end`)
  return {
    isInTheMiddle() {
      const db = file()
      try {
        db.exec('begin immediate')
        db.exec('rollback')
        return false
      } catch {
        // Somebody else is in a transaction.
        return true
      } finally {
        db.close()
      }
    },
    goesOn: () => makes('drop trigger "stands-still"'),
  }
}

test('a server that is killed at the third of six languages leaves none', async () => {
  const newsroom = await openNewsroom({ data })
  const desk: Desk = await deskThatPublishes(newsroom)
  const { of } = await begunIn(desk, ['fr', 'de', 'es', 'ja', 'ar'])
  const editions = Object.values(of)
  for (const one of editions) await clears(desk, one)
  await orders(desk, editions, { joint: true, embargo: { open: true } })
  await newsroom.composed.close()
  const lifts = (serve: ServedNewsroom) =>
    serve.post(desk.milo.cookie, `/api/editions/${editions[0]}/lift-embargo`, { reason: 'It is out.' })
  const still = standsStill()
  const serve = await startServe(data)
  const lifting = lifts(serve).catch(() => null)
  let since: number | null = null
  const isHeld = () => {
    since = still.isInTheMiddle() ? (since ?? Date.now()) : null
    return since !== null && Date.now() - since > STILL_MS
  }
  await expect.poll(isHeld, { timeout: 120_000, interval: 50 }).toBe(true)
  await serve.end('SIGKILL')
  expect(await lifting).toBeNull()
  expect(await outOnDisk(editions)).toBe(0)
  still.goesOn()
  const again = await startServe(data)
  expect((await lifts(again)).status).toBe(200)
  await again.end('SIGTERM')
  expect(await outOnDisk(editions)).toBe(6)
}, 600_000)

test(`a server that is killed in the middle of six languages leaves all or none; seed ${SEED_OF_RUN}`, async () => {
  const random = new Random(SEED_OF_RUN)
  const newsroom = await openNewsroom({ data })
  const desk: Desk = await deskThatPublishes(newsroom)
  const waiting: string[][] = []
  for (let trial = 0; trial < TRIALS; trial++) {
    const { of } = await begunIn(desk, ['fr', 'de', 'es', 'ja', 'ar'])
    const editions = Object.values(of)
    for (const one of editions) await clears(desk, one)
    await orders(desk, editions, { joint: true, embargo: { open: true } })
    waiting.push(editions)
  }
  await newsroom.composed.close()
  const left: number[] = []
  for (const editions of waiting) {
    const serve = await startServe(data)
    const { cookie } = desk.milo
    const lifting = serve
      .post(cookie, `/api/editions/${editions[0]}/lift-embargo`, { reason: 'It is out elsewhere.' })
      .catch(() => null)
    await new Promise((resolve) => setTimeout(resolve, random.below(LONGEST_WAIT_MS)))
    await serve.end('SIGKILL')
    const answer = await lifting
    const out = await outOnDisk(editions)
    left.push(out)
    expect([0, 6]).toContain(out)
    if (answer !== null) expect([answer.status, out]).toEqual([200, 6])
  }
  // Whoever comes after finds the newsroom whole, and each language out once.
  const serve = await startServe(data)
  for (const editions of waiting) {
    const page = await serve.post(desk.milo.cookie, `/api/editions/${editions[0]}/lift-embargo`, {
      reason: 'It is out elsewhere.',
    })
    expect([200, 409]).toContain(page.status)
  }
  await serve.end('SIGTERM')
  for (const editions of waiting) expect([left, await outOnDisk(editions)]).toEqual([left, 6])
}, 600_000)
