import type { Person } from '@copydesk/shared/people'
import type { ReviewAct, State } from '@copydesk/shared/review'
import { Random } from '@copydesk/shared/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { type Answer, type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { SEED_OF_RUN } from '../testing/seed-of-run.ts'

/** Of two of these by two people only one can be done: the second finds it done. */
const ONCE: readonly ReviewAct[] = [
  'file',
  'release',
  'kill',
  'claim',
  'clear',
  'force',
  'hold',
  'spike',
  'revive',
  'return',
]
/** A state, and whether something else of it is out. */
const FROM: readonly (readonly [State, boolean])[] = [
  ['draft', false],
  ['submitted', false],
  ['submitted', true],
  ['approved', false],
  ['approved', true],
  ['published', true],
  ['spiked', false],
]
/** What went out, or was withdrawn, is so for good: the next trial is of another story. */
const FOR_GOOD: readonly ReviewAct[] = ['release', 'kill']

/** Whatever the newsroom is kept in, of two people who act at the same moment the second is judged on what the first did. */
export function actsAtOnce(settings: () => Promise<Record<string, string>>, trials: number): void {
  describe('two people act at the same instant', () => {
    let newsroom: TestNewsroom
    let people: (Client & Person)[]
    let [story, edition, filed, hash] = ['', '', '', '']
    /** Of each one of which nothing is out, and one of which something is. */
    const kept = new Map<boolean, readonly [string, string, string, string]>()
    let begins: () => Promise<Answer>
    let files: (id: string) => Promise<Answer>

    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      const ana = await newsroom.signIn('Ana', 'reporter')
      people = [
        await newsroom.signIn('Milo', 'managing-editor'),
        await newsroom.signIn('Ruth', 'managing-editor'),
      ]
      const begun = { slug: 'BRIDGE', desk: ana.desk, headline: 'Bridge shut', text: 'The bridge is closed.' }
      begins = () => ana.post('/api/stories', begun)
      files = (id) => ana.post(`/api/editions/${id}/file`)
    })
    afterAll(() => newsroom.close())

    /** A story that its reporter filed. */
    async function begun(isOut: boolean) {
      const made = (await begins()).body
      const id: string = made.edition.id
      const page = (await files(id)).body
      const what = {
        id: newId(),
        edition: id,
        kind: 'story',
        version: page.filed.id,
        hash: 'earlier',
      } as const
      const { stores, now } = newsroom.composed.newsroom
      const publishedAt = now().toISOString()
      if (isOut)
        await stores.transact(({ publications }) =>
          publications.keep({ ...what, publishedAt, advisory: '', release: null, by: null }),
        )
      return [made.story.id, id, page.filed.id, page.liveHash] as const
    }

    /** As its reporter filed it, in this state, with nothing said of it. */
    async function stands([state, isOut]: (typeof FROM)[number], acts: readonly ReviewAct[]) {
      const known = kept.get(isOut) ?? (await begun(isOut))
      ;[story, edition, filed, hash] = known
      if (acts.some((act) => FOR_GOOD.includes(act))) kept.delete(isOut)
      else kept.set(isOut, known)
      const cleared = acts.includes('release') && state === 'approved' ? filed : null
      const { stores } = newsroom.composed.newsroom
      await stores.transact(async (within) => {
        await within.editions.move(edition, { state, claimedBy: null, claimedAt: null, filed, cleared })
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

    const addressOf = (act: ReviewAct) =>
      act === 'kill' ? `/api/stories/${story}/kill` : `/api/editions/${edition}/${act}`
    function bodyOf(act: ReviewAct, isOut: boolean): object {
      switch (act) {
        case 'claim':
          return { from: null }
        case 'unclaim':
        case 'file':
          return {}
        case 'release':
          return { kind: isOut ? 'update' : 'story', editions: [{ edition, hash }] }
        case 'kill':
          return { reason: 'It is not true.', instruction: 'Do not use it.', substitute: false }
        default:
          return { hash, reason: 'At once.', note: 'At once.' }
      }
    }

    test(`${trials} times: one result, one record, no lost act`, async () => {
      const seed = SEED_OF_RUN
      const random = new Random(seed)
      const acts: ReviewAct[] = ['unclaim', ...ONCE, 'unhold']
      for (let trial = 0; trial < trials; trial++) {
        const begin = random.one(FROM)
        const [from, isOut] = begin
        const first = random.one(acts)
        const second = random.chance(0.5) ? first : random.one(acts)
        const both = [first, second] as const
        await stands(begin, both)
        const last = (await recorded(0)).at(-1)?.id ?? 0
        const answers = await Promise.all(
          both.map((act, nth) => people[nth]?.post(addressOf(act), bodyOf(act, isOut))),
        )
        const what = `seed ${seed}, trial ${trial}: ${first} and ${second}, ${from}${isOut ? ', out' : ''}`
        for (const answer of answers) expect(`${what}: ${answer?.status}`).toMatch(/: (200|409)$/)
        const done = both.filter((_, nth) => answers[nth]?.status === 200)
        const rows = await recorded(last)
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
        // What was sent back is with its writers: nobody who looked before lets it go on.
        const sentBack = rows.findIndex(({ act }) => act === 'return')
        if (sentBack >= 0)
          for (const { act } of rows.slice(sentBack)) expect([what, act]).not.toEqual([what, 'clear'])
        if (first === second && ONCE.includes(first))
          expect(`${what}: ${done.length} done`).toMatch(/: [01] done$/)
        for (const answer of answers)
          if (answer?.status === 409) expect(answer.body.error.message).toMatch(/^[A-Z].*[.”]$/)
      }
    }, 300_000)
  })
}
