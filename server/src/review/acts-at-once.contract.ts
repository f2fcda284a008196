import type { Person } from '@copydesk/shared/people'
import type { ReviewAct, State } from '@copydesk/shared/review'
import { Random } from '@copydesk/shared/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { SEED_OF_RUN } from '../testing/seed-of-run.ts'

/** Of two of these by two people only one can be done: the second finds it done. */
const ONCE: readonly ReviewAct[] = ['claim', 'clear', 'force', 'hold', 'spike', 'revive', 'return']
const FROM: readonly State[] = ['draft', 'submitted', 'approved', 'spiked']

/** Whatever the newsroom is kept in, of two people who act at the same moment the second is judged on what the first did. */
export function actsAtOnce(settings: () => Promise<Record<string, string>>, trials: number): void {
  describe('two people act at the same instant', () => {
    let newsroom: TestNewsroom
    let people: (Client & Person)[]
    let edition = ''
    let filed = ''
    let hash = ''

    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      const ana = await newsroom.signIn('Ana', 'reporter')
      people = [
        await newsroom.signIn('Milo', 'managing-editor'),
        await newsroom.signIn('Ruth', 'managing-editor'),
      ]
      const begun = { slug: 'BRIDGE', desk: ana.desk, headline: 'Bridge shut', text: 'The bridge is closed.' }
      edition = (await ana.post('/api/stories', begun)).body.edition.id
      const page = (await ana.post(`/api/editions/${edition}/file`)).body
      filed = page.filed.id
      hash = page.liveHash
    })
    afterAll(() => newsroom.close())

    /** As its reporter filed it, in this state, with nothing said of it. */
    async function stands(state: State) {
      const { stores } = newsroom.composed.newsroom
      await stores.transact(async (within) => {
        await within.editions.move(edition, { state, claimedBy: null, claimedAt: null, filed, cleared: null })
        await within.review.liftHold(edition)
        await within.review.endForcing(edition)
      })
      await newsroom.composed.store.db.deleteFrom('clearing').where('edition', '=', edition).execute()
    }

    const recorded = async (after: number) =>
      (
        await newsroom.composed.store.db
          .selectFrom('audit')
          .select(['id', 'act', 'details'])
          .where('subject', '=', edition)
          .where('id', '>', after)
          .orderBy('id')
          .execute()
      ).map(({ id, act, details }) => ({ id, act, ...(JSON.parse(details) as { from: State; to: State }) }))

    const bodyOf = (act: ReviewAct) =>
      act === 'claim'
        ? { from: null }
        : act === 'unclaim'
          ? {}
          : { hash, reason: 'At once.', note: 'At once.' }

    test(`${trials} times: one result, one record, no lost act`, async () => {
      const seed = SEED_OF_RUN
      const random = new Random(seed)
      const acts: ReviewAct[] = ['unclaim', ...ONCE, 'unhold']
      let last = (await recorded(0)).at(-1)?.id ?? 0
      for (let trial = 0; trial < trials; trial++) {
        const from = random.one(FROM)
        const first = random.one(acts)
        const second = random.chance(0.5) ? first : random.one(acts)
        await stands(from)
        const both = [first, second] as const
        const answers = await Promise.all(
          both.map((act, nth) => people[nth]?.post(`/api/editions/${edition}/${act}`, bodyOf(act))),
        )
        const what = `seed ${seed}, trial ${trial}: ${first} and ${second}, ${from}`
        for (const answer of answers) expect(`${what}: ${answer?.status}`).toMatch(/: (200|409)$/)
        const done = both.filter((_, nth) => answers[nth]?.status === 200)
        const rows = await recorded(last)
        last = rows.at(-1)?.id ?? last
        // What was answered as done is on record, each once, and nothing else is.
        expect([what, ...rows.map(({ act }) => act).sort()]).toEqual([what, ...[...done].sort()])
        // Each began where the one before had left it.
        let state = from
        for (const row of rows) {
          expect([what, row.act, row.from]).toEqual([what, row.act, state])
          state = row.to
        }
        const now = await newsroom.composed.newsroom.stores.editions.find(edition)
        expect([what, now?.state]).toEqual([what, state])
        if (first === second && ONCE.includes(first))
          expect(`${what}: ${done.length} done`).toMatch(/: [01] done$/)
        for (const answer of answers)
          if (answer?.status === 409) expect(answer.body.error.message).toMatch(/^[A-Z].*[.”]$/)
      }
    }, 300_000)
  })
}
