import { addCredit, changeCredit, removeCredit } from '@copydesk/shared/credits'
import { wallTimeOf } from '@copydesk/shared/publication'
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
    const stores = () => desk.newsroom.composed.newsroom.stores
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

    test('of a localization that was cleared before it was asked for settles nothing', async () => {
      const { en = '', fr = '' } = story.of
      const types = (edition: string, words: string) =>
        desk.newsroom.types(edition, (doc) => {
          const body = doc.getText('body')
          body.insert(body.length, words)
        })
      // A name is put right, cleared, and waits for its time when the original is corrected.
      await types(fr, ' Rell, et non Relle.')
      await clears(desk, fr)
      const soon = wallTimeOf(new Date(Date.now() + 3_600_000).toISOString(), 'UTC')
      const wanted = { kind: 'correction', advisory: 'Rell.', notBefore: soon } as const
      const page = await orders(desk, [fr], wanted)
      await goesOut(en, 'correction', ' It costs three million.')
      expect(await open(fr)).toHaveLength(1)
      const release = page.releases.find(({ state }) => state === 'waiting')?.id
      const original = (await stores().editions.find(en))?.cleared ?? ''
      const { hash } = (await desk.milo.get(`/api/editions/${fr}/copy`)).body
      const by = { person: desk.milo.id, at: new Date().toISOString(), reason: 'It is urgent.' }
      await stores().transact(({ behind }) => behind.allow({ edition: fr, hash, original, ...by }))
      const now = { release, notBefore: null, embargo: null }
      expect((await desk.milo.post(`/api/editions/${fr}/move-release`, now)).status).toBe(200)
      expect((await stores().publications.newestOf(fr))?.advisory).toBe('Rell.')
      expect(await open(fr)).toHaveLength(1)
      await goesOut(fr, 'correction', ' Trois millions.')
      expect(await open(fr)).toEqual([])
    })

    test('that goes out together with the first French asks nothing of that, and each language says its own', async () => {
      const { of } = await begunIn(desk, ['fr', 'de'])
      const { en = '', fr = '', de = '' } = of
      for (const edition of [en, de]) await goesOut(edition, 'story')
      await desk.newsroom.types(en, (doc) => doc.getText('body').insert(1, 'x'))
      for (const edition of [en, fr]) await clears(desk, edition)
      const wanted = { kind: 'correction', joint: true, advisory: 'A letter.' } as const
      await orders(desk, [fr, en], wanted)
      expect(await open(fr)).toEqual([])
      expect(await open(de)).toHaveLength(1)
      for (const edition of [en, fr]) {
        await desk.newsroom.types(edition, (doc) => doc.getText('body').insert(2, 'y'))
        await clears(desk, edition)
      }
      await expect(orders(desk, [fr, en], wanted)).rejects.toThrow(/its own correction.*one by one/)
      await orders(desk, [en], { ...wanted, joint: false })
      expect((await stores().publications.newestOf(fr))?.number).toBe(1)
    })

    test('says nobody’s name who is withheld since', async () => {
      const { of } = await begunIn(desk, ['fr'])
      const { en = '', fr = '' } = of
      const added = await desk.ruth.post('/api/contributors', { name: 'Zora Quill' })
      let credit = ''
      await desk.newsroom.types(en, (doc) => {
        credit = addCredit(doc, added.body.contributor.id, 'reporting')
        changeCredit(doc, credit, { byline: true })
      })
      for (const edition of [en, fr]) await goesOut(edition, 'story')
      await desk.newsroom.types(en, (doc) => removeCredit(doc, credit))
      const withheld = { name: 'Zora Quill', role: 'reporting' }
      expect((await desk.milo.post(`/api/editions/${en}/withhold-credit`, withheld)).status).toBe(200)
      await goesOut(en, 'correction', ' It opens on Sunday and not on Friday.')
      const [{ comments }] = await open(fr)
      expect(comments[0].words).toMatch(/paragraph 1/)
      expect(JSON.stringify(comments)).not.toMatch(/Zora|Quill|byline|credit/i)
    })

    test('is told to the desk of a localization whose translator is not here any more', async () => {
      const paris = await desk.newsroom.desk('Paris')
      const nora = await desk.newsroom.signIn('Nora', 'editor')
      expect((await desk.ruth.patch(`/api/people/${nora.id}`, { desks: [paris] })).status).toBe(200)
      const gone = await desk.newsroom.signIn('Gus', 'translator')
      const { of, story: id } = await begunIn(desk, ['fr'])
      const { en = '', fr = '' } = of
      for (const edition of [en, fr]) await goesOut(edition, 'story')
      const part = { edition: fr, as: 'translator' }
      for (const { act, person } of [
        { act: 'unassign', person: desk.ana.id },
        { act: 'assign', person: gone.id },
      ])
        expect((await desk.milo.post(`/api/stories/${id}/${act}`, { ...part, person })).status).toBe(200)
      expect((await desk.ruth.post(`/api/editions/${fr}/desk`, { desk: paris })).status).toBe(200)
      for (const { id } of [gone, desk.claire])
        expect((await desk.ruth.post(`/api/people/${id}/disable`)).status).toBe(200)
      await goesOut(en, 'correction', ' It opens on Sunday and not on Friday.')
      const threads = (await desk.milo.get(`/api/editions/${fr}/threads`)).body.threads
      expect(threads).toMatchObject([{ task: null, query: { of: null, answeredAt: null } }])
      const { notices } = (await nora.get('/api/notices')).body
      expect(notices[0]).toMatchObject({ kind: 'query', edition: { id: fr }, thread: threads[0].id })
    })
  })
}
