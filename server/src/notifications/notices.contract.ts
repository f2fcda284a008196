import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { MOST_NOTICES, type NewNotice, notify } from './notify.ts'

/** Whatever the newsroom is kept in, people are told what concerns them, and of nothing that they may not see. */
export function peopleAreNotified(settings: () => Promise<Record<string, string>>): void {
  type Who = Client & { id: string }
  let newsroom: TestNewsroom
  let [ana, ben, emil] = [] as Who[] as [Who, Who, Who]
  let desk = ''
  const story = async (slug: string, more: object = {}) => {
    const { body } = await ana.post('/api/stories', { slug, desk, text: 'A ship is in.', ...more })
    return { story: body.story.id as string, edition: body.edition.id as string }
  }
  const tells = (...notices: NewNotice[]) =>
    newsroom.composed.newsroom.stores.transact((within) => notify(within, notices))
  const kept = (who: Who) => newsroom.composed.newsroom.stores.notices.of(who.id)
  const mention = (person: Who, edition: string, at = new Date(), by = emil): NewNotice => ({
    ...{ person: person.id, kind: 'mention', edition, thread: null, suggestion: null, by: by.id, at },
  })

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    ben = await newsroom.signIn('Ben', 'reporter')
    emil = await newsroom.signIn('Emil', 'editor')
    desk = (await ana.get('/api/me')).body.desks[0].id
  })
  afterAll(() => newsroom.close())

  describe('a notice', () => {
    test('reaches those whom it concerns, and not whoever made it', async () => {
      const { story: id, edition } = await story('SHIPS')
      const told = await tells(mention(ben, edition), mention(emil, edition), mention(ana, edition))
      expect(told.sort()).toEqual([ana.id, ben.id].sort())
      expect(await kept(ben)).toMatchObject([
        { kind: 'mention', story: id, edition, by: emil.id, readAt: null },
      ])
      expect(await kept(emil)).toEqual([])
    })

    test('tells nobody of a story that they may not see, nor somebody who was kept out', async () => {
      const { edition } = await story('SECRET', { restrictedTo: [ana.id, emil.id], owner: ana.id })
      expect(await tells(mention(ben, edition), mention(ana, edition))).toEqual([ana.id])
      const gone = await newsroom.signIn('Gone', 'reporter')
      const { stores } = newsroom.composed.newsroom
      await stores.transact((within) => within.people.disable(gone.id, new Date()))
      expect(await tells(mention(gone, (await story('OPEN')).edition))).toEqual([])
    })

    test('is forgotten after ninety days, and when many newer ones have come', async () => {
      const { edition } = await story('LATE')
      const cara = await newsroom.signIn('Cara', 'reporter')
      const dan = await newsroom.signIn('Dan', 'reporter')
      await tells(mention(cara, edition, new Date('2026-01-01T10:00:00Z')))
      expect(await kept(cara)).toHaveLength(1)
      const many = Array.from({ length: MOST_NOTICES + 3 }, (_, n) =>
        mention(dan, edition, new Date(Date.UTC(2026, 5, 1, 0, 0, n))),
      )
      await tells(...many)
      expect(await kept(cara)).toEqual([])
      const left = await kept(dan)
      expect(left).toHaveLength(MOST_NOTICES)
      expect(left.at(-1)?.at).toBe('2026-06-01T00:00:03.000Z')
    })
  })
  describe('an inbox', () => {
    const inbox = async (who: Who, query = '') => (await who.get(`/api/notices${query}`)).body
    const shown = async (who: Who) =>
      (await inbox(who)).notices.map(({ kind, outcome }: { kind: string; outcome: string | null }) => [
        kind,
        outcome,
      ])

    test('shows what one was given to do, and what became of what one filed, with why', async () => {
      const [rita, tess] = [
        await newsroom.signIn('Rita', 'reporter'),
        await newsroom.signIn('Tess', 'translator'),
      ]
      const { story: id, edition } = await story('LOCKS', { headline: 'A lock is shut' })
      // Asked twice it is one.
      for (let n = 0; n < 2; n++)
        await emil.post(`/api/stories/${id}/assign`, { person: rita.id, as: 'writer', edition: null })
      await emil.post(`/api/stories/${id}/editions`, {
        language: 'fr',
        follows: edition,
        translator: tess.id,
      })
      await rita.post(`/api/editions/${edition}/file`, { note: 'Done.' })
      expect(await shown(emil)).toEqual([])
      await emil.post(`/api/editions/${edition}/return`, { note: 'Which lock?' })
      const { notices, unread, more } = await inbox(rita)
      expect({ unread, more }).toEqual({ unread: 2, more: false })
      expect(notices).toMatchObject([
        {
          ...{
            kind: 'decision',
            outcome: 'returned',
            words: 'Which lock?',
            by: { id: emil.id },
            read: false,
          },
          story: { id, slug: 'LOCKS' },
          edition: { id: edition, language: 'en', headline: expect.any(String) },
        },
        { kind: 'assigned', outcome: 'writer', by: { id: emil.id, name: 'Emil' }, edition: { id: edition } },
      ])
      expect((await inbox(tess)).notices).toMatchObject([
        { kind: 'assigned', outcome: 'translator', edition: { language: 'fr' } },
      ])
      await ana.patch(`/api/stories/${id}`, { owner: ben.id })
      expect((await inbox(ben)).notices[0]).toMatchObject({ kind: 'assigned', outcome: null, story: { id } })
    })

    test('is read one by one, or whole but for what came meanwhile, and unread again', async () => {
      const [gil, { edition }] = [await newsroom.signIn('Gil', 'reporter'), await story('TUGS')]
      const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 10, minute))
      for (const minute of [1, 2, 3]) await tells(mention(gil, edition, at(minute)))
      const [newest, second] = (await inbox(gil)).notices
      await gil.post('/api/notices/read', { ids: [second.id] })
      expect((await inbox(gil)).unread).toBe(2)
      await tells(mention(gil, edition, at(4)))
      await gil.post('/api/notices/read', { ids: 'all', newest: newest.id })
      const { notices, unread } = await inbox(gil)
      expect([unread, notices.map(({ read }: { read: boolean }) => read)]).toEqual([
        1,
        [false, true, true, true],
      ])
      await gil.post('/api/notices/unread', { ids: [newest.id] })
      expect((await inbox(gil)).unread).toBe(2)
      // Somebody else's are not theirs to mark.
      await ben.post('/api/notices/read', { ids: [notices[0].id] })
      expect((await inbox(gil)).unread).toBe(2)
    })

    test('neither shows nor counts what was restricted since, until one may see it again', async () => {
      const [ida, { story: id, edition }] = [await newsroom.signIn('Ida', 'reporter'), await story('DOCKS')]
      await tells(mention(ida, edition))
      await ana.patch(`/api/stories/${id}`, { restrictedTo: [ana.id] })
      const { body } = await ida.get('/api/notices')
      expect(body).toEqual({ notices: [], unread: 0, more: false })
      await ana.patch(`/api/stories/${id}`, { restrictedTo: null })
      expect((await inbox(ida)).unread).toBe(1)
    })

    test('is read whole only as far as one saw it, also when the newest of that is gone since', async () => {
      const [mia, { edition }] = [await newsroom.signIn('Mia', 'reporter'), await story('QUAYS')]
      const { story: other, edition: restricted } = await story('LEAKS')
      const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 10, minute))
      await tells(mention(mia, edition, at(1)))
      await tells(mention(mia, restricted, at(2)))
      const [{ id: newest }] = (await inbox(mia)).notices
      await ana.patch(`/api/stories/${other}`, { restrictedTo: [ana.id] })
      await tells(mention(mia, edition, at(3)))
      await mia.post('/api/notices/read', { ids: 'all', newest })
      const { notices } = await inbox(mia)
      expect(notices.map(({ read }: { read: boolean }) => read)).toEqual([false, true])
      await mia.post('/api/notices/read', { ids: 'all', newest: 'forgotten' })
      expect((await inbox(mia)).unread).toBe(1)
    })

    test('comes page by page', async () => {
      const [jon, { edition }] = [await newsroom.signIn('Jon', 'reporter'), await story('PILOTS')]
      const many = Array.from({ length: 60 }, (_, n) =>
        mention(jon, edition, new Date(Date.UTC(2026, 10, 1, 0, n))),
      )
      await tells(...many)
      const first = await inbox(jon)
      expect([first.notices.length, first.more, first.unread]).toEqual([50, true, 60])
      const rest = await inbox(jon, `?before=${first.notices.at(-1).id}`)
      expect([rest.notices.length, rest.more]).toEqual([10, false])
    })

    test('tells whom it concerns at once, and nobody else', async () => {
      const heard = (who: Who) => {
        const { bus } = newsroom.composed.newsroom
        const told: string[] = []
        const stop = bus.onEvent((event, only) => {
          if (only === null || only.includes(who.id)) told.push(event.kind)
        })
        return { told, stop }
      }
      const [kim, lou] = [await newsroom.signIn('Kim', 'reporter'), await newsroom.signIn('Lou', 'reporter')]
      const { story: id } = await story('BUOYS')
      const [kims, lous] = [heard(kim), heard(lou)]
      await emil.post(`/api/stories/${id}/assign`, { person: kim.id, as: 'writer', edition: null })
      for (const { stop } of [kims, lous]) stop()
      expect(kims.told).toContain('notices')
      expect(lous.told).not.toContain('notices')
    })
  })
}
