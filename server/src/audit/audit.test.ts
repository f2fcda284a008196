import type { AuditRow } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let ruth: Client & Person
let ana: Client & Person
let desk: string
let story: string
let edition: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  ruth = await newsroom.signIn('Ruth', 'managing-editor')
  ana = await newsroom.signIn('Ana', 'reporter')
  desk = (await ana.get('/api/me')).body.desks[0].id
  const made = await ana.post('/api/stories', { slug: 'HARBOUR', desk, text: 'A ship came in.' })
  story = made.body.story.id
  edition = made.body.edition.id
  await ana.patch(`/api/stories/${story}`, { urgency: 2, slug: 'HARBOUR/SHIP' })
  await ana.post(`/api/editions/${edition}/file`, { note: 'Second source to come.' })
})
afterAll(() => newsroom.close())

const read = async (query = '', who = ruth): Promise<AuditRow[]> =>
  (await who.get(`/api/audit${query}`)).body.acts

describe('the record', () => {
  test('says who did what, about what, and what changed', async () => {
    const [filed, planned] = await read(`?person=${ana.id}`)
    expect(filed).toMatchObject({
      person: { id: ana.id, name: 'Ana' },
      token: null,
      act: 'file',
      what: 'edition',
      subject: edition,
      name: 'HARBOUR/SHIP (en)',
      details: { from: 'draft', to: 'submitted', note: 'Second source to come.' },
    })
    expect(planned).toMatchObject({
      act: 'plan',
      what: 'story',
      subject: story,
      details: {
        changed: { urgency: { from: 3, to: 2 }, slug: { from: 'HARBOUR', to: 'HARBOUR/SHIP' } },
      },
    })
  })

  test('is filtered by person, act, subject and time', async () => {
    const acts = async (query: string) => new Set((await read(query)).map(({ act }) => act))
    expect(await acts('?act=file')).toEqual(new Set(['file']))
    expect(await acts(`?person=${ruth.id}`)).toEqual(new Set(['sign-in']))
    const ofHarbour = await acts('?subject=harbour')
    for (const act of ['create', 'begin', 'plan', 'file']) expect(ofHarbour).toContain(act)
    expect(ofHarbour).not.toContain('sign-in')
    expect(await acts(`?subject=${edition}`)).toEqual(new Set(['begin', 'file']))
    expect(await acts('?subject=100%25')).toEqual(new Set())
    const noon = '2026-03-15T12:00:00.000Z'
    expect(await acts(`?to=${noon}`)).toEqual(new Set())
    expect((await acts(`?from=${noon}`)).size).toBeGreaterThan(4)
    expect((await ruth.get('/api/audit?from=yesterday')).status).toBe(400)
    expect((await ruth.get('/api/audit?after=nowhere')).status).toBe(400)
  })

  test('is read page by page: every act once, also those of one moment', async () => {
    const { stores, now } = newsroom.composed.newsroom
    const at = now()
    const names = Array.from({ length: 120 }, (_, n) => `pier-${n}`)
    await stores.transact(async ({ acts }) => {
      for (const [n, subject] of names.entries())
        await acts.record({
          at: new Date(at.getTime() + Math.floor(n / 70)),
          person: ruth.id,
          act: 'plan',
          what: 'story',
          subject,
        })
    })
    const seen: string[] = []
    for (let after = ''; ; ) {
      const { body } = await ruth.get(`/api/audit?person=${ruth.id}&act=plan${after && `&after=${after}`}`)
      expect(body.acts.length).toBeLessThanOrEqual(50)
      seen.push(...body.acts.map((act: AuditRow) => act.subject))
      if (body.next === null) break
      after = encodeURIComponent(body.next)
    }
    expect(seen).toEqual(names.toReversed())
  })

  test('is exported as a table and as JSON lines, of what the filter finds; that is an act too', async () => {
    const csv = await ruth.get('/api/audit/export?format=csv&act=file')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="acts-.*\.csv"$/)
    const [head, line, rest] = csv.body.split('\r\n')
    expect(head).toMatch(/^at,person,/)
    expect(line).toContain('"Ana"')
    expect(line).toContain('"filed HARBOUR/SHIP (en)"')
    expect(rest).toBe('')
    const lines = await ruth.get(`/api/audit/export?format=jsonl&person=${ana.id}`)
    const told = lines.body
      .trim()
      .split('\n')
      .map((line: string) => JSON.parse(line))
    expect(told).toEqual(await read(`?person=${ana.id}`))
    expect((await read('?act=export-audit')).length).toBe(2)
  })

  test('an export is on record with what was asked for, but for the words that a subject has', async () => {
    await ruth.get('/api/audit/export?format=csv&subject=merger&act=file')
    const [act] = await read('?act=export-audit')
    expect(act?.details).toEqual({ format: 'csv', filter: { act: 'file', subject: true } })
  })

  test('no name of a story is a formula in the spreadsheet that opens the table', async () => {
    await ana.post('/api/contributors', { name: '=HYPERLINK("http://evil.example")' })
    const { body } = await ruth.get('/api/audit/export?format=csv&act=add-contributor')
    expect(body).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(body).not.toMatch(/(^|,)"?=/m)
  })

  test('a restricted story is not in it for a managing editor who is outside, nor in what is exported', async () => {
    const secret = await ana.post('/api/stories', {
      slug: 'CANARY/WORD',
      desk,
      text: 'Hush.',
      restrictedTo: [],
    })
    await ana.post(`/api/editions/${secret.body.edition.id}/file`, { note: 'canary-note' })
    const whole = async (who: Client) =>
      (await who.get('/api/audit')).body.acts.length +
      JSON.stringify((await who.get('/api/audit')).body) +
      (await who.get('/api/audit/export?format=csv')).body +
      (await who.get('/api/audit/export?format=jsonl')).body
    const told = await whole(ruth)
    expect(told).not.toMatch(/canary/i)
    expect(told).not.toContain(secret.body.story.id)
    expect(await read('?subject=canary')).toEqual([])
    const inside = await newsroom.signIn('Ines', 'managing-editor')
    await ana.patch(`/api/stories/${secret.body.story.id}`, { restrictedTo: [inside.id] })
    expect(await whole(inside)).toMatch(/canary-note/)
  })
})
