import { ALL_LANGUAGES } from '@copydesk/shared/credits/lines'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { wireStory } from '../testing/wire-story.ts'

const story = wireStory()

const WIRE = [
  'Ship comes in at Marlow',
  'by Ana Ferreira',
  'MARLOW, Nov 3 (Courier) – A ship came in on Tuesday, the first for a week, and eleven more are waiting in the bay.',
  'Nobody had expected it.',
  '(Reporting by Ana Ferreira; Editing by Ruth Adeyemi)',
  'Copyright © 2026 The Marlow Courier',
].join('\n')

let newsroom: TestNewsroom
let ana: Client & { id: string }
let desk: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  ana = await newsroom.signIn('Ana', 'reporter')
  desk = (await ana.get('/api/me')).body.desks[0].id
})
afterAll(() => newsroom.close())

const read = (bytes: Uint8Array) => ana.post('/api/imports', bytes)
const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))

describe('reading wire text', () => {
  test('shows what was read, and makes nothing', async () => {
    const { status, body } = await read(utf8(WIRE))
    expect(status).toBe(200)
    expect(body.reading.headline).toBe('Ship comes in at Marlow')
    expect(body.reading.dateline).toMatchObject({ place: 'MARLOW', agency: 'Courier' })
    expect((await ana.get('/api/stories')).body.stories).toEqual([])
  })

  test.each([
    ['empty', new Uint8Array(), 422, /empty/],
    ['only spaces', utf8(' \n\t\n'), 422, /empty/],
    ['5 MB', new Uint8Array(5_000_000).fill(97), 413, /at most 1 MB/],
    ['binary', Uint8Array.from({ length: 4000 }, (_, n) => (n * 7) % 256), 422, /plain text|UTF-8/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 422, /a picture/],
    ['Latin-1', latin1('Le café est fermé à Marlow.'), 422, /UTF-8/],
    ['UTF-16 cut in half', utf16(WIRE).slice(0, -1), 422, /UTF-8|plain text/],
  ])('of a file that is %s is refused in a sentence', async (_, bytes, status, sentence) => {
    const answer = await read(bytes)
    expect(answer.status).toBe(status)
    expect(answer.body.error.message).toMatch(sentence)
    expect(answer.body.error.message).toMatch(/^[A-Z].*\.$/)
  })

  test('takes UTF-16 that says that it is', async () => {
    expect((await read(utf16(WIRE))).body.reading.headline).toBe('Ship comes in at Marlow')
  })

  test('of an unclosed bracket, or of no credit line, says so and keeps every word', async () => {
    const open = await read(
      utf8(`${WIRE.split('\n').slice(0, 4).join('\n')}\n(Reporting by Ana Ferreira; Mi`),
    )
    expect(open.status).toBe(200)
    expect(open.body.reading.creditLine).toBe('(Reporting by Ana Ferreira; Mi')
    expect(open.body.reading.credits).toMatchObject([
      { name: 'Ana Ferreira', role: 'reporting' },
      { name: 'Mi', uncertain: true },
    ])
    expect(open.body.reading.unplaced).toEqual([])
    expect(open.body.remarks).toEqual([expect.stringMatching(/bracket of the credit line is never closed/)])
    const none = await read(utf8('A ship came in.\nNobody had expected it.'))
    expect(none.body.reading.credits).toEqual([])
    expect(none.body.remarks.join(' ')).toMatch(/no headline and no date .* no credit line/)
    expect((await read(utf8(WIRE))).body.remarks).toEqual([])
  })
})

describe('a story that begins with wire text', () => {
  test('has its copy, fields and credits, and known names are known contributors', async () => {
    const { body } = await ana.post('/api/stories', { slug: 'SHIP', desk, wire: WIRE })
    const { publishable } = (await ana.get(`/api/editions/${body.edition.id}/copy`)).body
    expect(publishable).toMatchObject({
      headline: 'Ship comes in at Marlow',
      rights: 'Copyright © 2026 The Marlow Courier',
      byline: expect.stringContaining('Ana Ferreira'),
      creditLine: expect.stringContaining('Ruth Adeyemi'),
    })
    expect(publishable.body).toHaveLength(2)
    expect(publishable.body[0].runs[0].text).toMatch(/^A ship came in/)
    const { contributors } = (await ana.get('/api/contributors')).body
    const names = contributors.map((one: { name: string }) => one.name)
    expect(names.filter((name: string) => name === 'Ruth Adeyemi')).toHaveLength(1)
  })

  test('asks who is meant by a name that is like another, and makes no second contributor unasked', async () => {
    const line = '(Reporting by R. Castillo and Rosa Diego; editing by R. Castillo)'
    const wire = WIRE.replace('by Ana Ferreira\n', '').replace(/\(Reporting.*\)/, line)
    const named = async () =>
      (await ana.get('/api/contributors')).body.contributors.filter(({ name }: { name: string }) =>
        /Castillo|Diego/.test(name),
      )
    await ana.post('/api/contributors', { name: 'Rosa Castillo' })
    const [rosa] = await named()
    const begins = async (slug: string, answers: object[]) => {
      const { status, body } = await ana.post('/api/stories', { slug, desk, wire, named: answers })
      expect([status, body.error?.message]).toEqual([200, undefined])
      return `/api/editions/${body.edition.id}`
    }
    const printed = async (at: string) => (await ana.get(`${at}/copy`)).body.publishable.creditLine

    // Answered on the page: she is who is meant.
    const answered = await begins('R/1', [{ name: 'R. Castillo', contributor: rosa.id }])
    expect(await printed(answered)).toBe(
      '(Reporting by Rosa Castillo and Rosa Diego; editing by Rosa Castillo)',
    )
    expect((await ana.get(answered)).body.leftover).toBeNull()

    // Not answered: the story asks, and prints nobody meanwhile.
    const asking = await begins('R/2', [])
    expect(await printed(asking)).toBe('(Reporting by Rosa Diego)')
    const { leftover } = (await ana.get(asking)).body
    expect(leftover).toMatchObject({
      unplaced: [],
      doubtful: [{ name: 'R. Castillo', credits: [{ role: 'reporting' }, { role: 'editing' }] }],
    })
    expect((await named()).map(({ name }: { name: string }) => name)).toEqual(['Rosa Castillo', 'Rosa Diego'])
    const gone = await ana.post(`${asking}/answer-name`, { name: 'R. Castillo', contributor: 'nobody' })
    expect(gone.status).toBe(400)
    // Of two who answer at once the first one counts.
    const both = await Promise.all(
      [rosa.id, null].map((contributor) =>
        ana.post(`${asking}/answer-name`, { name: 'R. Castillo', contributor }),
      ),
    )
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await printed(asking)).toMatch(/^\(Reporting by Rosa Diego and (\S+ Castillo); editing by \1\)$/)
    expect((await ana.get(asking)).body.leftover).toBeNull()

    const somebodyNew = await begins('R/3', [{ name: 'R. Castillo', contributor: null }])
    expect(await printed(somebodyNew)).toBe(
      '(Reporting by R. Castillo and Rosa Diego; editing by R. Castillo)',
    )
    const { body } = await ana.post('/api/stories', {
      ...{ slug: 'R/4', desk, wire: wire.replaceAll('R. Castillo', 'Rosa Castilho') },
      named: [{ name: 'Rosa Castilho', contributor: 'nobody' }],
    })
    expect(body.error.message).toMatch(/no contributor any more/)
  })

  test('is read by what the newsroom’s own style says, as its exports come back', async () => {
    const ruth = await newsroom.signIn('Ruth', 'managing-editor')
    const [given] = ALL_LANGUAGES.find(({ tag }) => tag === 'en')?.styles ?? []
    const style = { ...given, labels: { reporting: 'Told by', editing: 'polished by' } }
    const asked = { language: 'en', id: given?.id, seen: 0 }
    expect((await ruth.post('/api/house/styles/change', { ...asked, style })).status).toBe(200)
    const wire = WIRE.replace('Reporting by', 'Told by').replace('Editing by', 'polished by')
    expect((await read(utf8(wire))).body.reading.credits).toMatchObject([
      { name: 'Ana Ferreira', role: 'reporting' },
      { name: 'Ruth Adeyemi', role: 'editing' },
    ])
    const { body } = await ana.post('/api/stories', { slug: 'OURS', desk, wire })
    const { publishable } = (await ana.get(`/api/editions/${body.edition.id}/copy`)).body
    expect(publishable.creditLine).toBe('(Told by Ana Ferreira; polished by Ruth Adeyemi)')
    expect((await ruth.post('/api/house/styles/reset', { ...asked, seen: 1 })).status).toBe(200)
  })

  test('is made whole or not at all', async () => {
    const before = (await ana.get('/api/contributors')).body.contributors.length
    const answer = await ana.post('/api/stories', {
      slug: 'BAD',
      desk: 'nowhere',
      wire: 'by Unknown Person\nX (Y) – Z.',
    })
    expect(answer.status).toBe(400)
    expect((await ana.get('/api/contributors')).body.contributors).toHaveLength(before)
  })

  test.each([
    ['a thousand and one paragraphs', 'A b c.\n'.repeat(1001), /at most 1000 paragraphs/],
    ['a megabyte in one paragraph', 'word '.repeat(200_000), /at most 200,000 characters/],
    ['a megabyte of one-word lines', 'Abc\n'.repeat(250_000), /at most 1000 paragraphs/],
  ])('of %s is refused at once', async (_, wire, sentence) => {
    const answer = await ana.post('/api/stories', { slug: 'LONG', desk, wire })
    expect([answer.status, answer.body.error.message]).toEqual([413, expect.stringMatching(sentence)])
  })

  test.skipIf(story === null)('the real one: everybody in their place, and nothing invented', async () => {
    const wire = story?.toString('utf8')
    const { body } = await ana.post('/api/stories', { slug: 'EV', desk, wire })
    const page = (await ana.get(`/api/editions/${body.edition.id}`)).body
    expect(page.leftover.bio).toMatch(/^I have over 8 years/)
    expect(page.leftover.unplaced).toEqual([])
    expect(page.edition.headline).toBe('')
    const { publishable } = (await ana.get(`/api/editions/${body.edition.id}/copy`)).body
    expect(publishable).toMatchObject({
      headline: '',
      standfirst: '',
      byline: 'By Maki Shiraki',
      dateline: 'TOKYO (Reuters) –',
      rights: 'Copyright © 2024 Thomson Reuters',
    })
    expect(publishable.body).toHaveLength(12)
    expect(publishable.body[0].runs[0].text).toMatch(/^Japanese carmaker Nissan is considering/)
    expect(publishable.body[11].runs[0].text).toMatch(/with the Chinese Geely\.$/)
    expect(JSON.stringify(publishable)).not.toContain('8 years')
    for (const name of ['Kantaro Komiya', 'Satoshi Sugiyama', 'Makiko Yamazaki'])
      expect(publishable.creditLine.split(name)).toHaveLength(2)
    // Uncertain: not printed until somebody has confirmed it.
    expect(publishable.creditLine).not.toContain('Raynaud')
    const after = await ana.post(`/api/editions/${body.edition.id}/dismiss-leftover`)
    expect(after.body.leftover).toBeNull()
  })
})
