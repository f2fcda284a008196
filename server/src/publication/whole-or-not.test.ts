import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Random } from '@copydesk/shared/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { begunIn, clears, type Desk, deskThatPublishes, orders } from '../testing/cleared-story.ts'
import { openNewsroom } from '../testing/open-newsroom.ts'
import { SEED_OF_RUN } from '../testing/seed-of-run.ts'
import { startServe } from '../testing/start-serve.ts'

const TRIALS = process.env.COPYDESK_LONG ? 20 : 3
/** About as long as it takes from asking until the release of six is on disk. */
const LONGEST_WAIT_MS = 60

let data: string
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'copydesk-whole-'))
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

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
