import type { Person, PersonRole } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { plainClient } from '../testing/plain-client.ts'

const ROLES = {
  milo: 'editor',
  nia: 'editor',
  omar: 'editor',
  ana: 'reporter',
  claire: 'translator',
  ruth: 'managing-editor',
} as const satisfies Record<string, PersonRole>
type Name = keyof typeof ROLES

interface Entry {
  kind: string
  act?: string
  person: { name: string } | null
  other?: { name: string } | null
  story?: { slug: string } | null
  words: string
  note?: string
  shift: string | null
}

/** Whatever the newsroom is kept in, its desks have shifts and a log. */
export function desksHaveShifts(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  const people = {} as Record<Name, Client & Person>
  let desk: string

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    for (const name of Object.keys(ROLES) as Name[])
      people[name] = await newsroom.signIn(name[0]?.toUpperCase() + name.slice(1), ROLES[name])
    desk = people.milo.desk ?? ''
  })
  afterAll(() => newsroom.close())

  const at = (path: string, where = desk) => `/api/desks/${where}/${path}`
  const now = async (who: Client = people.ana, where = desk) => (await who.get(at('shift', where))).body
  const seenNow = async (where = desk) => {
    const { on } = await now(people.ana, where)
    return on && { shift: on.id, revision: on.revision }
  }
  const takes = async (who: Name, crew: object[] = [], { where = desk, slot = who } = {}): Promise<Answer> =>
    people[who].post(at('shift', where), { slot: people[slot].id, crew, seen: await seenNow(where) })
  const member = (who: Name, part: string, language: string | null = null) => ({
    person: people[who].id,
    part,
    language,
  })
  const log = async (who: Name, where = desk): Promise<Entry[]> =>
    (await people[who].get(at('log', where))).body.entries
  const handsOver = async (who: Name, note: string, where = desk) =>
    people[who].post(at('hand-over', where), { shift: (await seenNow(where))?.shift, note })
  const acknowledges = async (who: Name, where = desk) => {
    const [waiting] = (await now(people[who], where)).waiting
    const seen = { shift: waiting.shift.id, handedOverAt: waiting.shift.handedOver.at }
    return people[who].post(at('acknowledge', where), seen)
  }
  /** A story of Ana's, filed and taken by this editor. */
  const taken = async (by: Name, slug: string, more: object = {}): Promise<string> => {
    const story = { slug, desk, headline: `About ${slug}`, text: 'A ship is in.', ...more }
    const { body } = await people.ana.post('/api/stories', story)
    const { id } = body.edition
    expect((await people.ana.post(`/api/editions/${id}/file`, { note: 'Done.' })).status).toBe(200)
    expect((await people[by].post(`/api/editions/${id}/claim`)).status).toBe(200)
    return id
  }
  const claimedBy = async (edition: string) =>
    (await newsroom.composed.newsroom.stores.editions.find(edition))?.claimedBy

  describe('a shift', () => {
    test('is taken in one act, with its crew, and everybody sees who is on', async () => {
      expect((await now()).on).toBeNull()
      const crew = [
        member('nia', 'duty-editor'),
        member('claire', 'translator', 'fr'),
        member('ana', 'legal'),
      ]
      const { status, body } = await takes('milo', crew)
      expect(status).toBe(200)
      expect(body.on).toMatchObject({ slot: { name: 'Milo' }, slotGone: null, revision: 1 })
      expect((await now(people.claire)).on.crew).toMatchObject([
        { part: 'duty-editor', person: { name: 'Nia' } },
        { part: 'translator', person: { name: 'Claire' }, language: 'fr' },
        { part: 'legal', person: { name: 'Ana' } },
      ])
    })

    test('gives duties, which are taken back with the crew and end with the shift', async () => {
      const duties = async () => {
        const { duties: held } = (await people.ruth.get('/api/duties')).body
        return held.map(({ duty, person }: { duty: string; person: string }) => [duty, person])
      }
      expect(await duties()).toEqual(
        expect.arrayContaining([
          ['duty-editor', people.nia.id],
          ['legal', people.ana.id],
        ]),
      )
      expect((await takes('milo', [member('ana', 'legal')])).body.on.revision).toBe(2)
      expect(await duties()).toEqual([['legal', people.ana.id]])
      const shift = (await seenNow())?.shift
      expect((await people.milo.post(at('end-shift'), { shift })).body.on).toBeNull()
      expect(await duties()).toEqual([])
      expect((await people.milo.post(at('end-shift'), { shift })).status).toBe(409)
    })

    test('that makes somebody a reviser lets go of their open page when it ends', async () => {
      const edition = await taken('milo', 'REVISED')
      const { body } = await people.milo.get(`/api/editions/${edition}`)
      const french = await people.claire.post(`/api/stories/${body.story.id}/editions`, {
        language: 'fr',
        follows: edition,
      })
      const away = await newsroom.desk('Away')
      const dora = await newsroom.signIn('Dora', 'reporter')
      const { stores } = newsroom.composed.newsroom
      await stores.transact((within) => within.people.stand(dora.id, { desks: [away] }, new Date()))
      await takes('milo', [{ person: dora.id, part: 'reviser', language: null }])
      const port = Number(new URL(newsroom.address).port)
      const page = plainClient(port, dora.cookie, french.body.edition.id)
      await page.until(() => page.body.length > 0)
      page.doc.getText('headline').insert(0, 'Revu')
      const there = async () =>
        (await people.ana.get(`/api/editions/${french.body.edition.id}/copy`)).body.publishable.headline
      await expect.poll(there, { timeout: 20_000 }).toBe('Revu')
      await people.milo.post(at('end-shift'), { shift: (await seenNow())?.shift })
      await expect
        .poll(async () => (await dora.get(`/api/editions/${french.body.edition.id}`)).body.may.write.allowed)
        .toBe(false)
      page.doc.getText('headline').insert(0, 'Trop tard ')
      const marker = plainClient(port, people.claire.cookie, french.body.edition.id)
      await marker.until(() => marker.doc.getText('headline').length > 0)
      marker.doc.getText('standfirst').insert(0, 'Depuis')
      const standfirst = async () =>
        (await people.ana.get(`/api/editions/${french.body.edition.id}/copy`)).body.publishable.standfirst
      await expect.poll(standfirst, { timeout: 20_000 }).toBe('Depuis')
      expect(await there()).toBe('Revu')
      page.close()
      marker.close()
    })

    test('is run by editors of the desk, for those who fit', async () => {
      expect((await takes('ana')).status).toBe(403)
      expect((await takes('claire')).body.error.message).toContain('editor of this desk')
      const refusals: [object[], string][] = [
        [[member('ana', 'editor')], 'Ana is no editor now. Take them off.'],
        [[member('ana', 'translator', 'fr')], 'Ana is no translator now. Take them off.'],
        [[member('claire', 'translator')], 'Say which language Claire translates into.'],
        [[{ person: 'nobody', part: 'legal', language: null }], 'There is no such person here.'],
      ]
      for (const [crew, message] of refusals)
        expect((await takes('milo', crew)).body.error).toMatchObject({ message })
      const slot = await takes('milo', [], { slot: 'ana' })
      expect(slot.body.error.message).toBe('Ana is no editor of this desk now. Choose another slot.')
      expect((await people.milo.get(at('shift', 'nowhere'))).status).toBe(404)
    })

    test('that two take at the same moment is one’s, and the other is told', async () => {
      const seen = await seenNow()
      const both = await Promise.all(
        (['milo', 'nia'] as const).map((who) =>
          people[who].post(at('shift'), { slot: people[who].id, crew: [], seen }),
        ),
      )
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      const told = both.find(({ status }) => status === 409)
      const { slot } = (await now()).on
      expect(told?.body.error.message).toContain(`the slot is ${slot.name}`)
    })

    test('shows who can no longer be what they were set as, and they are taken off', async () => {
      const where = await newsroom.desk('Night')
      const paul = await newsroom.signIn('Paul', 'editor')
      const queenie = await newsroom.signIn('Queenie', 'editor')
      const crew = [paul, queenie].map(({ id }) => ({ person: id, part: 'editor', language: null }))
      const seen = null
      await people.ruth.post(at('shift', where), { slot: people.ruth.id, crew, seen })
      const { stores, now: time } = newsroom.composed.newsroom
      await stores.transact(async (within) => {
        await within.people.disable(paul.id, time())
        await within.people.stand(queenie.id, { role: 'reporter' }, time())
      })
      expect((await now(people.ana, where)).on.crew).toMatchObject([
        { person: { name: 'Paul' }, gone: 'can no longer sign in' },
        { person: { name: 'Queenie' }, gone: 'is no editor now' },
      ])
      const kept = await people.ruth.post(at('shift', where), {
        slot: people.ruth.id,
        crew,
        seen: await seenNow(where),
      })
      expect(kept.body.error.message).toMatch(/Take them off\.$/)
      expect((await takes('ruth', [], { where })).body.on.crew).toEqual([])
    })
  })

  describe('handing over', () => {
    test('the slot writes a note, which waits, seen by all, until the one who comes acknowledges it', async () => {
      await takes('milo', [member('nia', 'editor')])
      expect((await handsOver('nia', 'Nothing.')).body.error.message).toBe('The slot hands the shift over.')
      expect((await handsOver('milo', ' ')).status).toBe(400)
      expect((await handsOver('milo', 'The vote is at nine.')).status).toBe(200)
      const [waiting] = (await now(people.ana)).waiting
      expect(waiting.shift).toMatchObject({
        slot: { name: 'Milo' },
        handedOver: { note: 'The vote is at nine.' },
      })
      expect(waiting.acknowledge.allowed).toBe(false)
      expect((await acknowledges('ana')).status).toBe(403)
      expect((await acknowledges('milo')).body.error.message).toContain('You handed this over')
    })

    test('what the crew had open passes with it, by name; what the next slot may not see stays unsaid', async () => {
      const [milos, nias, secret, done] = [
        await taken('milo', 'FERRY'),
        await taken('nia', 'BRIDGE'),
        await taken('milo', 'HUSH', { restrictedTo: [people.milo.id] }),
        await taken('nia', 'CLEARED'),
      ]
      const { hash } = (await people.nia.get(`/api/editions/${done}/copy`)).body
      expect((await people.nia.post(`/api/editions/${done}/clear`, { hash })).status).toBe(200)
      const outside = await taken('ruth', 'RUTHS')
      const answer = await now(people.omar)
      const listed = answer.waiting[0].passing.map(({ slug }: { slug: string }) => slug)
      expect(listed).toEqual(expect.arrayContaining(['FERRY', 'BRIDGE']))
      expect(listed).not.toContain('CLEARED')
      expect(listed).not.toContain('RUTHS')
      expect(JSON.stringify(answer)).not.toContain('HUSH')

      expect((await acknowledges('omar')).body.on.slot.name).toBe('Omar')
      expect(await Promise.all([milos, nias, secret, done, outside].map(claimedBy))).toEqual([
        people.omar.id,
        people.omar.id,
        people.milo.id,
        people.nia.id,
        people.ruth.id,
      ])
      expect((await now()).waiting).toEqual([])
      const passed = (await log('ruth')).filter(({ act }) => act === 'pass-claim')
      expect(passed.map(({ story }) => story?.slug)).toEqual(expect.arrayContaining(['FERRY', 'BRIDGE']))
      expect(passed[0]).toMatchObject({ person: { name: 'Omar' } })
      const { db } = newsroom.composed.store
      const acts = await db.selectFrom('audit').select(['subject']).where('act', '=', 'pass-claim').execute()
      expect(acts.map(({ subject }) => subject)).toEqual(expect.arrayContaining([milos, nias]))
    })

    test('two who acknowledge at once: one is the slot, the other is told who', async () => {
      await handsOver('omar', 'Quiet.')
      const both = await Promise.all([acknowledges('milo'), acknowledges('nia')])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      const { slot } = (await now()).on
      const told = both.find(({ status }) => status === 409)
      expect(told?.body.error.message).toContain(`${slot.name} has acknowledged it already`)
    })

    test('a note that was changed meanwhile is read again first', async () => {
      const slot = ((await now()).on.slot.name as string).toLowerCase() as Name
      await handsOver(slot, 'The vote is at nine.')
      const [before] = (await now(people.omar)).waiting
      // Another millisecond: what is seen of the note is when it was written.
      await expect.poll(() => Date.now() > Date.parse(before.shift.handedOver.at)).toBe(true)
      await handsOver(slot, 'The vote is at ten.')
      const seen = { shift: before.shift.id, handedOverAt: before.shift.handedOver.at }
      const late = await people.omar.post(at('acknowledge'), seen)
      expect(late.body.error.message).toContain('Read it again')
      expect((await acknowledges('omar')).status).toBe(200)
    })

    test('a shift that is taken over leaves its note waiting for the slot that is on', async () => {
      await handsOver('omar', 'The wire is slow.')
      await takes('nia')
      const [waiting] = (await now(people.milo)).waiting
      expect(waiting.shift).toMatchObject({ slot: { name: 'Omar' }, endedAt: expect.any(String) })
      expect((await acknowledges('milo')).body.error.message).toBe('Nia is slot now, and acknowledges it.')
      const on = (await now()).on.id
      const after = await acknowledges('nia')
      expect(after.body).toMatchObject({ on: { id: on }, waiting: [] })
    })
  })

  describe('the log of a desk', () => {
    test('collects what happens to its stories and its shift, newest first, under the shift that was on', async () => {
      const where = await newsroom.desk('Log')
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
      const [from, to] = [await newsroom.desk('From'), await newsroom.desk('To')]
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
      const where = await newsroom.desk('Words')
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
      const where = await newsroom.desk('Log')
      const stranger = await newsroom.signIn('Sven', 'reporter')
      const { stores } = newsroom.composed.newsroom
      await stores.transact((within) => within.people.stand(stranger.id, { desks: [desk] }, new Date()))
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
      const { db } = newsroom.composed.store
      await db
        .updateTable('deskNote')
        .set({ at: hourAgo })
        .where('id', '=', first?.note ?? '')
        .execute()
      const late = await people.ruth.patch(note, { words: 'Never.' })
      expect(late.body.error.message).toContain('half an hour')
    })

    test('goes on page by page, and neither shows nor counts what a reader may not see', async () => {
      const where = await newsroom.desk('Pages')
      const { stores } = newsroom.composed.newsroom
      await stores.transact(async (within) => {
        await within.people.stand(people.ruth.id, { desks: [where] }, new Date())
      })
      const secret = { slug: 'CANARY', desk: where, headline: 'Hush', text: 'B.', restrictedTo: [] }
      for (let count = 0; count < 60; count++) {
        await people.ruth.post(at('notes', where), { words: `Note ${count}` })
        if (count % 20 === 0) await people.ruth.post('/api/stories', secret)
      }
      const pages = async (who: Client) => {
        const entries: Entry[] = []
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
