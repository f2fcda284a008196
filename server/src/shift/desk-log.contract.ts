import { describe, expect, test } from 'vitest'
import type { DeskOnShift, LogEntry } from '../testing/desk-on-shift.ts'
import type { Client } from '../testing/open-newsroom.ts'

/** What happened at a desk, for whoever may read it. */
export function desksKeepLogs(atDesk: DeskOnShift): void {
  const { people, at, now, seenNow, takes, log, handsOver } = atDesk

  describe('the log of a desk', () => {
    test('collects what happens to its stories and its shift, newest first, under the shift that was on', async () => {
      const where = await atDesk.newsroom.desk('Log')
      await takes('ruth', [], { where })
      const shift = (await seenNow(where))?.shift
      const made = await people.ana.post('/api/stories', {
        slug: 'LOGGED',
        desk: where,
        headline: 'A',
        text: 'B.',
      })
      const edition = made.body.edition.id
      await people.ana.post(`/api/editions/${edition}/file`, { note: 'Names to check.' })
      await people.ruth.post(`/api/editions/${edition}/return`, { note: 'Who says so?' })
      const entries = await log('claire', where)
      expect(entries.map(({ act, person }) => `${person?.name} ${act}`)).toEqual([
        'Ruth return',
        'Ana file',
        'Ana begin',
        'Ana create',
        'Ruth take-shift',
      ])
      expect(entries.map(({ words }) => words)).toEqual(['Who says so?', 'Names to check.', '', '', ''])
      expect(new Set(entries.map((entry) => entry.shift))).toEqual(new Set([shift]))
    })

    test('has what came to it from another desk, by plan or by filing, and none of the rest that is planned', async () => {
      const [from, to] = [await atDesk.newsroom.desk('From'), await atDesk.newsroom.desk('To')]
      await takes('ruth', [], { where: to })
      const shift = (await seenNow(to))?.shift
      const made = async (slug: string) =>
        (await people.ana.post('/api/stories', { slug, desk: from, headline: 'A', text: 'B.' })).body
      const moved = (await made('MOVED')).story
      expect((await people.ana.patch(`/api/stories/${moved.id}`, { slug: 'MOVED/1' })).status).toBe(200)
      expect((await people.ruth.patch(`/api/stories/${moved.id}`, { desk: to })).status).toBe(200)
      expect((await people.ana.patch(`/api/stories/${moved.id}`, { slug: 'MOVED/2' })).status).toBe(200)
      const filed = (await made('FILED')).edition
      const file = { note: 'For you.', desk: to }
      expect((await people.ana.post(`/api/editions/${filed.id}/file`, file)).status).toBe(200)
      const lines = async (where: string) =>
        (await log('claire', where)).map(({ act, story }) => `${act} ${story?.slug}`)
      expect(await lines(to)).toEqual(['plan FILED', 'plan MOVED/2', 'take-shift undefined'])
      expect(new Set((await log('claire', to)).map((entry) => entry.shift))).toEqual(new Set([shift]))
      expect(await lines(from)).not.toContainEqual(expect.stringContaining('plan'))
    })

    test('shows what was handed over in its latest words, and the record of acts has none of them', async () => {
      const where = await atDesk.newsroom.desk('Words')
      await takes('ruth', [], { where })
      const shift = (await seenNow(where))?.shift
      await handsOver('ruth', 'The minister will resign.', where)
      const [first] = (await now(people.ana, where)).waiting
      await expect.poll(() => Date.now() > Date.parse(first.shift.handedOver.at)).toBe(true)
      await handsOver('ruth', 'Nothing is open.', where)
      const told = (await log('ana', where)).filter(({ act }) => act === 'hand-over')
      expect(told.map(({ words }) => words)).toEqual(['Nothing is open.', ''])
      const { body } = await people.ruth.get('/api/audit?act=hand-over')
      const [last] = body.acts
      expect(last).toMatchObject({ subject: where, details: { shift } })
      expect(JSON.stringify(body)).not.toMatch(/minister|Nothing is open/)
    })

    test('takes notes of the desk’s people, who correct their own for a while', async () => {
      const where = await atDesk.newsroom.desk('Log')
      const stranger = await atDesk.newsroom.signIn('Sven', 'reporter')
      const { stores } = atDesk.newsroom.composed.newsroom
      await stores.transact((within) => within.people.stand(stranger.id, { desks: [atDesk.id] }, new Date()))
      expect((await stranger.post(at('notes', where), { words: 'Hello.' })).status).toBe(403)
      expect((await people.ruth.post(at('notes', where), { words: '  ' })).status).toBe(400)
      expect((await people.ruth.post(at('notes', where), { words: 'The mayor speaks at 9.' })).status).toBe(
        200,
      )
      const [first] = await log('ruth', where)
      const note = `/api/desk-notes/${first?.note}`
      expect((await people.ruth.patch(note, { words: 'The mayor speaks at 10.' })).status).toBe(200)
      expect((await log('ana', where))[0]).toMatchObject({
        kind: 'note',
        words: 'The mayor speaks at 10.',
        earlier: [{ words: 'The mayor speaks at 9.' }],
        mayCorrect: false,
      })
      const other = await people.milo.patch(note, { words: 'Not at all.' })
      expect(other.status).toBe(403)
      const hourAgo = new Date(Date.now() - 3_600_000).toISOString()
      const { db } = atDesk.newsroom.composed.store
      await db
        .updateTable('deskNote')
        .set({ at: hourAgo })
        .where('id', '=', first?.note ?? '')
        .execute()
      const late = await people.ruth.patch(note, { words: 'Never.' })
      expect(late.body.error.message).toContain('half an hour')
    })

    test('goes on page by page, and neither shows nor counts what a reader may not see', async () => {
      const where = await atDesk.newsroom.desk('Pages')
      const { stores } = atDesk.newsroom.composed.newsroom
      await stores.transact(async (within) => {
        await within.people.stand(people.ruth.id, { desks: [where] }, new Date())
      })
      const secret = { slug: 'CANARY', desk: where, headline: 'Hush', text: 'B.', restrictedTo: [] }
      for (let count = 0; count < 60; count++) {
        await people.ruth.post(at('notes', where), { words: `Note ${count}` })
        if (count % 20 === 0) await people.ruth.post('/api/stories', secret)
      }
      const pages = async (who: Client) => {
        const entries: LogEntry[] = []
        const sizes: number[] = []
        for (let before = ''; ; ) {
          const { body } = await who.get(at('log', where) + before)
          entries.push(...body.entries)
          sizes.push(body.entries.length)
          if (body.next === null) return { entries, sizes }
          before = `?before=${body.next}`
        }
      }
      const seen = await pages(people.ana)
      expect(seen.sizes).toEqual([50, 10])
      expect(seen.entries.map(({ words }) => words)).toEqual(
        Array.from({ length: 60 }, (_, index) => `Note ${59 - index}`),
      )
      expect(JSON.stringify(seen)).not.toContain('CANARY')
      expect((await pages(people.ruth)).entries).toHaveLength(66)
    })
  })
}
