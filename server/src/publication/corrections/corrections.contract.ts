import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  begunIn,
  clears,
  type Desk,
  deskThatPublishes,
  type Editions,
  orders,
} from '../../testing/cleared-story.ts'
import { openNewsroom } from '../../testing/open-newsroom.ts'

/** Whatever the newsroom is kept in, an error that was mended in the original is told to whoever follows it. */
export function correctionsAreFollowed(settings: () => Promise<Record<string, string>>): void {
  describe('a correction', () => {
    let desk: Desk
    let story: Editions
    beforeAll(async () => {
      desk = await deskThatPublishes(await openNewsroom(await settings()))
      story = await begunIn(desk, ['fr', 'de'])
      const { fr, de } = story.of
      const part = { edition: fr, as: 'translator' }
      await desk.milo.post(`/api/stories/${story.story}/assign`, { ...part, person: desk.claire.id })
      for (const edition of [fr, de])
        await desk.milo.post(`/api/stories/${story.story}/unassign`, {
          ...part,
          edition,
          person: desk.ana.id,
        })
      for (const edition of [story.of.en, fr]) await goesOut(edition ?? '', 'story')
    }, 60_000)
    afterAll(() => desk.newsroom.close())

    async function goesOut(edition: string, kind: 'story' | 'correction' | 'update', words = '') {
      if (words)
        await desk.newsroom.types(edition, (doc) => {
          const body = doc.getText('body')
          body.insert(body.length, words)
        })
      await clears(desk, edition)
      await orders(desk, [edition], { kind, advisory: kind === 'story' ? '' : 'It opens on Sunday.' })
    }
    const threadsOf = async (edition = '') =>
      (await desk.claire.get(`/api/editions/${edition}/threads`)).body.threads
    const open = async (edition = '') =>
      (await threadsOf(edition)).filter(({ resolved }: { resolved: unknown }) => resolved === null)

    test('of the original is a task of each localization, with what differs in words, once', async () => {
      const { en = '', fr = '', de = '' } = story.of
      await goesOut(en, 'correction', ' It opens on Sunday and not on Friday.')
      const [task, ...more] = await open(fr)
      expect(more).toEqual([])
      expect(task).toMatchObject({ task: { person: desk.claire.id }, subject: { on: 'edition' } })
      expect(task.comments[0].words).toMatch(
        /^The original was corrected\..*\nIt opens on Sunday\.\n.+ paragraph 1/,
      )
      const { notices } = (await desk.claire.get('/api/notices')).body
      expect(notices[0]).toMatchObject({ kind: 'assigned', edition: { id: fr }, thread: task.id })
      // Nobody is assigned to the German: its desk is asked.
      expect(await open(de)).toMatchObject([{ task: null, query: { of: null, answeredAt: null } }])
      expect(await open(en)).toEqual([])
    })

    test('of an update asks nothing, and one of the localization settles what was asked of it alone', async () => {
      const { en = '', fr = '', de = '' } = story.of
      await goesOut(en, 'update', ' Ferries sail.')
      expect(await open(fr)).toHaveLength(1)
      await goesOut(fr, 'update', ' Les bacs partent.')
      expect(await open(fr)).toHaveLength(1)
      await goesOut(fr, 'correction', ' Il ouvre dimanche.')
      expect(await open(fr)).toEqual([])
      expect(await open(de)).toHaveLength(1)
      expect(await open(en)).toEqual([])
    })
  })
}
