import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

/** Whatever the newsroom is kept in, what went out is kept for good, and what is to be done is done once. */
export function publicationsAreKept(settings: () => Promise<Record<string, string>>): void {
  describe('what goes out', () => {
    let newsroom: TestNewsroom
    let milo: Client & Person
    let [story, english, version, hash, desk] = ['', '', '', '', '']
    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      milo = await newsroom.signIn('Milo', 'editor')
      const ana = await newsroom.signIn('Ana', 'reporter')
      desk = await newsroom.desk('Business')
      const begun = await ana.post('/api/stories', {
        ...{ slug: 'QUAY', desk, headline: 'Quay open', text: 'The quay is open.' },
      })
      story = begun.body.story.id
      english = begun.body.edition.id
      await ana.post(`/api/editions/${english}/file`)
      hash = (await milo.get(`/api/editions/${english}/copy`)).body.hash
      version = (await milo.post(`/api/editions/${english}/clear`, { hash })).body.cleared.id
    })
    afterAll(() => newsroom.close())

    const publish = (kind: 'story' | 'update' | 'kill', at: string) =>
      newsroom.composed.newsroom.stores.transact(({ publications }) =>
        publications.keep({
          ...{ id: newId(), edition: english, kind, version, hash, publishedAt: at },
          ...{ advisory: '', release: null, by: milo.id },
        }),
      )

    test('is numbered in its edition, and so are updates', async () => {
      const { publications } = newsroom.composed.newsroom.stores
      expect(await publications.newestOf(english)).toBeNull()
      expect(await publish('story', '2026-03-01T06:00:00.000Z')).toMatchObject({ number: 1, update: null })
      expect(await publish('update', '2026-03-01T07:00:00.000Z')).toMatchObject({ number: 2, update: 1 })
      expect(await publish('update', '2026-03-01T08:00:00.000Z')).toMatchObject({ number: 3, update: 2 })
      expect((await publications.ofEdition(english)).map(({ number }) => number)).toEqual([3, 2, 1])
    })

    test('is found at its address, on a front and in a desk’s feed; withdrawn, in a feed alone', async () => {
      const { stores } = newsroom.composed.newsroom
      const address = '/news/en/2026-03-01/quay-open-7k2m9qxd'
      expect(await stores.publications.at(address)).toBeNull()
      await stores.transact(({ publications }) => publications.fixAddress(english, address))
      expect(await stores.publications.at(address)).toMatchObject({ number: 3, story, language: 'en', desk })
      const front = { language: 'en', limit: 10 }
      const numbers = async (which: typeof front & { desk?: string; killed?: boolean }) =>
        (await stores.publications.newest(which)).map(({ number }) => number)
      expect(await numbers(front)).toEqual([3])
      expect(await numbers({ ...front, desk })).toEqual([3])
      expect(await numbers({ ...front, desk: 'another' })).toEqual([])
      expect(await numbers({ ...front, language: 'fr' })).toEqual([])
      await publish('kill', '2026-03-01T09:00:00.000Z')
      expect(await numbers(front)).toEqual([])
      expect(await numbers({ ...front, killed: true })).toEqual([4])
    })

    test('is changed by nobody', async () => {
      const { db } = newsroom.composed.store
      const { stores } = newsroom.composed.newsroom
      await expect(db.updateTable('publication').set({ hash: 'other' }).execute()).rejects.toThrow(
        /only ever/,
      )
      await expect(db.deleteFrom('publishedAddress').execute()).rejects.toThrow(/only ever/)
      const again = stores.transact(({ publications }) => publications.fixAddress(english, '/news/en/other'))
      await expect(again).rejects.toThrow()
    })

    test('a job is one however often it is asked for, and is taken once', async () => {
      const { stores } = newsroom.composed.newsroom
      const [early, late] = ['2000-01-01T00:00:00.000Z', '2000-01-02T00:00:00.000Z']
      await stores.transact(({ jobs }) => jobs.ask('release', 'nothing', late))
      await stores.transact(({ jobs }) => jobs.ask('release', 'nothing', early))
      const [job, ...more] = (await stores.jobs.due(late, 10)).filter(({ subject }) => subject === 'nothing')
      expect([job?.due, more]).toEqual([early, []])
      const take = () =>
        stores.transact(async ({ jobs }) => {
          return (await jobs.take('release', job?.subject ?? '', late)) !== null
        })
      expect((await Promise.all([take(), take(), take()])).filter(Boolean)).toHaveLength(1)
    })

    test('the clock that counts goes', async () => {
      const { clock } = newsroom.composed.newsroom.stores
      expect(Math.abs((await clock.now()).getTime() - Date.now())).toBeLessThan(60_000)
    })
  })
}
