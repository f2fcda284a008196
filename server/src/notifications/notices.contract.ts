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
}
