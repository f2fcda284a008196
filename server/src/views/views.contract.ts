import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

/** Whatever the newsroom is kept in: views are one's own or a desk's, and queues say what waits for whom. */
export function listsHaveViews(settings: () => Promise<Record<string, string>>): void {
  describe('saved views and queues', () => {
    let newsroom: TestNewsroom
    let chief: Client & Person
    let milo: Client & Person
    let ana: Client & Person
    let away: Client & Person
    let [business, world] = ['', '']
    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      chief = await newsroom.signIn('Ruth', 'managing-editor')
      milo = await newsroom.signIn('Milo', 'editor')
      ana = await newsroom.signIn('Ana', 'reporter')
      away = await newsroom.signIn('Wim', 'editor')
      business = await newsroom.desk('Business')
      world = await newsroom.desk('World')
      for (const { id } of [milo, ana]) await chief.patch(`/api/people/${id}`, { desks: [business] })
      await chief.patch(`/api/people/${away.id}`, { desks: [world] })
    })
    afterAll(() => newsroom.close())

    const no = ({ status, body }: Answer) => [status, body.error?.message]
    const views = async (who: Client): Promise<{ id: string; name: string }[]> =>
      (await who.get('/api/views')).body.views
    const names = async (who: Client) => (await views(who)).map(({ name }) => name)

    test('one’s own is one’s own; a desk’s is everybody’s, and its people’s to change', async () => {
      const filters = { desk: business, state: ['filed', 'with'], layout: 'board' }
      const own = await milo.post('/api/views', { name: '  Tonight ', filters })
      expect(own.body).toMatchObject({ name: 'Tonight', filters, desk: null })
      const shared = await milo.post('/api/views', { name: 'Slot', filters, desk: business })
      expect(shared.body.desk).toBe(business)
      expect(await names(milo)).toEqual(['Slot', 'Tonight'])
      expect(await names(ana)).toEqual(['Slot'])
      expect(await names(away)).toEqual(['Slot'])
      const rename = { name: 'Mine now' }
      expect(no(await away.patch(`/api/views/${shared.body.id}`, rename))).toEqual([
        403,
        'Only people of this desk keep views for it. Keep this one as your own.',
      ])
      expect((await ana.patch(`/api/views/${own.body.id}`, rename)).status).toBe(404)
      expect((await ana.patch(`/api/views/${shared.body.id}`, { filters: { queue: 'desk' } })).body).toEqual({
        ...{ id: shared.body.id, name: 'Slot', filters: { queue: 'desk' }, desk: business },
      })
      expect((await away.post('/api/views', { name: 'Slot', filters, desk: business })).status).toBe(403)
      expect((await milo.post('/api/views', { name: 'X', filters: { colour: 'red' } })).status).toBe(400)
    })

    test('one that was removed is brought back as it was, and both are on record', async () => {
      const { id } = (await milo.post('/api/views', { name: 'Late', filters: { words: 'port' } })).body
      expect((await milo.post(`/api/views/${id}/remove`)).status).toBe(200)
      expect(await names(milo)).not.toContain('Late')
      expect((await ana.post(`/api/views/${id}/restore`)).status).toBe(404)
      expect((await milo.patch(`/api/views/${id}`, { name: 'Later' })).status).toBe(409)
      expect((await milo.post(`/api/views/${id}/restore`)).status).toBe(200)
      expect(await views(milo)).toContainEqual({ id, name: 'Late', filters: { words: 'port' }, desk: null })
      const acts = (await chief.get('/api/audit')).body.acts.map(({ act }: { act: string }) => act)
      expect(acts.slice(0, 3)).toEqual(['restore-view', 'remove-view', 'keep-view'])
    })

    test('what was returned waits for whoever filed it, until it is filed again', async () => {
      const begun = await ana.post('/api/stories', {
        ...{ slug: 'GATE', desk: business, headline: 'Gate shut', text: 'The gate is shut.' },
      })
      const edition = begun.body.edition.id
      const returned = async (who: Client) => (await who.get('/api/queues')).body.returned
      expect(await returned(ana)).toEqual([])
      await ana.post(`/api/editions/${edition}/file`, { note: '' })
      let moves = 0
      const { bus } = newsroom.composed.newsroom
      const stop = bus.onEvent(({ kind }) => {
        if (kind === 'moved') moves++
      })
      await milo.post(`/api/editions/${edition}/return`, { note: 'Who says so?' })
      // Open lists count their queues again for this, and not for every word that somebody types.
      expect(moves).toBe(1)
      expect(await returned(ana)).toMatchObject([{ edition, by: 'Milo', note: 'Who says so?' }])
      expect(await returned(milo)).toEqual([])
      await newsroom.types(edition, (doc) => doc.getText('headline').insert(0, 'Port: '))
      await newsroom.composed.settled()
      expect(moves).toBe(1)
      stop()
      expect((await ana.post(`/api/editions/${edition}/file`, { note: '' })).status).toBe(200)
      expect(await returned(ana)).toEqual([])
    })

    test('a query waits for whom it asks; of a story that somebody may not see they hear nothing', async () => {
      const begun = await ana.post('/api/stories', {
        ...{ slug: 'TUGS', desk: business, headline: 'Tugs in', text: 'Tugs are in.' },
      })
      const [story, edition] = [begun.body.story.id, begun.body.edition.id]
      const asks = (nth: number, of: string | null) =>
        milo.post(`/api/editions/${edition}/threads`, {
          acts: [
            {
              ...{ id: `query-${nth}-of-milo`, act: 'begin', query: { of } },
              ...{ subject: { on: 'edition' }, words: 'Who says so?' },
            },
          ],
        })
      const waiting = async (who: Client) => (await who.get('/api/queues')).body.queries
      const first = await asks(1, ana.id)
      expect([first.status, first.body.refused ?? []]).toEqual([200, []])
      expect(await waiting(ana)).toEqual([{ edition, count: 1 }])
      expect(await waiting(milo)).toEqual([])
      await asks(2, null)
      expect(await waiting(ana)).toEqual([{ edition, count: 2 }])
      expect(await waiting(chief)).toEqual([{ edition, count: 1 }])
      await ana.patch(`/api/stories/${story}`, { restrictedTo: [ana.id, milo.id] })
      expect(await waiting(chief)).toEqual([])
      expect(await waiting(ana)).toEqual([{ edition, count: 2 }])
    })
  })
}
