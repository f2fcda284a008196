import type { WentOut } from '@copydesk/shared/after-read'
import type { Person } from '@copydesk/shared/people'
import type { PublicationKind } from '@copydesk/shared/publication'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

const HOUR_MS = 60 * 60 * 1000

/** Whatever the newsroom is kept in, everybody reads for themselves what went out. */
export function whatWentOutIsRead(settings: () => Promise<Record<string, string>>): void {
  describe('the after-read', () => {
    let newsroom: TestNewsroom
    let milo: Client & Person
    let ana: Client & Person
    let [english, french, story] = ['', '', '']
    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      milo = await newsroom.signIn('Milo', 'editor')
      ana = await newsroom.signIn('Ana', 'reporter')
      const begun = await ana.post('/api/stories', {
        ...{
          slug: 'GATE',
          desk: await newsroom.desk('Business'),
          headline: 'Gate shut',
          text: 'It is shut.',
        },
      })
      story = begun.body.story.id
      english = begun.body.edition.id
      const wanted = { language: 'fr', follows: english, begins: 'copy' }
      french = (await ana.post(`/api/stories/${story}/editions`, wanted)).body.edition.id
    })
    afterAll(() => newsroom.close())

    /** A version goes out, so many hours ago; returns its id. */
    async function goesOut(edition: string, kind: PublicationKind, hours: number): Promise<string> {
      const { stores, now } = newsroom.composed.newsroom
      const named = await milo.post(`/api/editions/${edition}/versions`, { name: `Out ${hours} hours ago` })
      expect(named.status).toBe(200)
      const [version] = (await milo.get(`/api/editions/${edition}/versions`)).body.versions
      const publishedAt = new Date(now().getTime() - hours * HOUR_MS).toISOString()
      const by = { release: null, by: milo.id, advisory: '' }
      await stores.transact(({ publications }) =>
        publications.keep({
          ...{ id: newId(), edition, kind, publishedAt, version: version.id, hash: version.hash, ...by },
        }),
      )
      return version.id
    }
    const types = (edition: string, words: string) =>
      newsroom.types(edition, (doc) => doc.getText('headline').insert(0, words))
    const out = async (who: Client): Promise<WentOut[]> =>
      (await who.get('/api/after-read')).body.publications

    test('shows what went out in three days as it went out, a localization beside the original of then', async () => {
      await goesOut(english, 'story', 80)
      const first = await goesOut(english, 'story', 5)
      await goesOut(french, 'story', 4)
      await types(english, 'East ')
      await goesOut(english, 'update', 3)
      await types(english, 'Not yet out: ')
      expect(
        (await out(milo)).map(({ language, kind, update, headline }) => [language, kind, update, headline]),
      ).toEqual([
        ['en', 'update', 1, 'East Gate shut'],
        ['fr', 'story', null, 'Gate shut'],
        ['en', 'story', null, 'Gate shut'],
      ])
      const [update, localized] = await out(milo)
      expect(update).toMatchObject({ beside: null, seen: false, story: { id: story, slug: 'GATE' } })
      expect(localized?.beside).toEqual({ version: first, language: 'en' })
    })

    test('is everybody’s own, and what was read can be read again', async () => {
      const ids = (await out(milo)).map(({ id }) => id)
      const note = (who: Client, body: object) => who.post('/api/after-read', body)
      expect((await note(milo, { ids: ids.slice(0, 2), seen: true })).status).toBe(200)
      await note(milo, { ids: [...ids.slice(0, 1), 'none'], seen: true })
      expect((await out(milo)).map(({ seen }) => seen)).toEqual([true, true, false])
      expect((await out(ana)).map(({ seen }) => seen)).toEqual([false, false, false])
      await note(milo, { ids: ids.slice(0, 1), seen: false })
      expect((await out(milo)).map(({ seen }) => seen)).toEqual([false, true, false])
    })

    test('a list says when and as what an edition went out', async () => {
      const { editions } = (await ana.get(`/api/stories/${story}`)).body
      const [original, localized] = editions
      expect(original.publishedAs).toEqual({ kind: 'update', update: 1 })
      expect(localized.publishedAs).toEqual({ kind: 'story', update: null })
      expect([original.hold, original.embargo, original.notBefore]).toEqual([null, null, null])
    })

    test('an alert that was let out is among it, is read like the rest, and one that waits is not', async () => {
      const alert = (await ana.post(`/api/editions/${english}/alerts`, { words: 'Gate shut at noon' })).body
        .alerts[0]
      await ana.post(`/api/editions/${english}/alerts`, { words: 'Not yet read' })
      expect((await out(milo)).some(({ kind }) => kind === 'alert')).toBe(false)
      const read = { alert: alert.id, hash: alert.words[0].hash }
      expect((await milo.post(`/api/editions/${english}/release-alert`, read)).status).toBe(200)
      const alerts = async () => (await out(milo)).filter(({ kind }) => kind === 'alert')
      const [newest] = await out(milo)
      expect(await alerts()).toMatchObject([
        {
          ...{ id: newest?.id, headline: 'Gate shut at noon', version: null, seen: false },
          ...{ edition: english, by: { name: 'Milo' } },
        },
      ])
      const note = (seen: boolean) => milo.post('/api/after-read', { ids: [newest?.id], seen })
      await note(true)
      expect((await alerts()).map(({ seen }) => seen)).toEqual([true])
      await note(false)
      expect((await alerts()).map(({ seen }) => seen)).toEqual([false])
    })

    test('a story that somebody may not see is nowhere in it', async () => {
      await ana.patch(`/api/stories/${story}`, { restrictedTo: [ana.id] })
      expect(await out(milo)).toEqual([])
      expect(await out(ana)).toHaveLength(4)
    })

    test('of what somebody may not see nothing takes the place of what they may', async () => {
      const shut = await ana.post('/api/stories', {
        ...{ slug: 'SHUT', desk: await newsroom.desk('Business'), headline: 'Shut', text: 'It is shut.' },
        restrictedTo: [milo.id],
      })
      await goesOut(shut.body.edition.id, 'story', 0)
      const { stores } = newsroom.composed.newsroom
      const since = async (...without: string[]) =>
        (await stores.afterReads.since(ana.id, '2000-01-01T00:00:00.000Z', 1, without)).map(
          ({ slug }) => slug,
        )
      expect(await since()).toEqual(['SHUT'])
      expect(await since(shut.body.story.id)).toEqual(['GATE'])
      const kai = await newsroom.signIn('Kai', 'reporter')
      expect((await out(kai)).map((one) => one.story.slug)).not.toContain('SHUT')
      expect((await out(milo)).map((one) => one.story.slug)).toContain('SHUT')
    })
  })
}
