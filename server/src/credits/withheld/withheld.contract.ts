import { insertText } from '@copydesk/shared/copy'
import { addCredit, changeCredit, removeCredit } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../../testing/open-newsroom.ts'

/** By any of them she is known, printed or not; the last two came with somebody who was merged into her. */
const NAMES = ['Zaynab Qureshi', 'زينب قريشي', 'Zee Q.', 'Zainab Kureshy', 'Z. K. Noor'] as const
const [PRINTED, ARABIC, ALIAS, MERGED, MERGED_ALIAS] = NAMES
const SAID = /zaynab|zainab|زينب|zee q|noor/i

/** Whatever the newsroom is kept in, a story names nobody who is withheld, in none of its editions. */
export function storiesNameNobodyWithheld(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let ruth: Client & Person
  let milo: Client & Person
  let claire: Client & Person
  let desk: string
  /** Her id, and that of the one who was merged into her. */
  let ids: [string, string]

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    milo = await newsroom.signIn('Milo', 'editor')
    claire = await newsroom.signIn('Claire', 'translator')
    desk = (await ruth.get('/api/me')).body.desks[0].id
    const named = async (name: string, change: object) => {
      const { id } = (await ruth.post('/api/contributors', { name })).body.contributor
      expect((await ruth.patch(`/api/contributors/${id}`, change)).status).toBe(200)
      return id as string
    }
    ids = [
      await named(PRINTED, { names: { ar: ARABIC }, aliases: [ALIAS], bio: `${PRINTED} writes.` }),
      await named(MERGED, { aliases: [MERGED_ALIAS] }),
    ]
    const merged = await ruth.post('/api/contributor-merges', { kept: ids[0], merged: ids[1] })
    expect(merged.status).toBe(200)
  })
  afterAll(() => newsroom.close())

  let told = 0
  const begins = async (genre = 'news') => {
    const text = 'The bridge over the harbour is closed until Friday.'
    const { body } = await ruth.post('/api/stories', { slug: `BRIDGE/${++told}`, desk, text, genre })
    const at = (id: string) => `/api/editions/${id}`
    const { story, edition } = body
    const made = await claire.post(`/api/stories/${story.id}/editions`, {
      ...{ language: 'fr', follows: edition.id },
    })
    const french = made.body.edition.id as string
    for (const id of [edition.id, french])
      await newsroom.types(id, (doc) => insertText(doc, 'headline', 0, 'Bridge closed'))
    return { story: story.id as string, english: edition.id as string, french, at }
  }
  const withholds = (edition: string, name: string) =>
    milo.post(`/api/editions/${edition}/withhold-credit`, { name, role: 'reporting' })
  const line = async (edition: string) =>
    (await ruth.get(`/api/editions/${edition}/copy`)).body.publishable.creditLine as string

  test.each(NAMES)('withheld as %s in one edition, she is in no way out of any', async (name) => {
    const { story, english, french, at } = await begins('column')
    expect((await withholds(french, name)).body.count).toBe(1)
    // A program that knows nothing of it credits her all the same, under either of her ids, and writes her name.
    await newsroom.types(english, (doc) => {
      changeCredit(doc, addCredit(doc, ids[1], 'reporting'), { byline: true })
      doc.getMap('fields').set('credit.line', `(Reporting by ${MERGED})`)
      doc.getMap('fields').set('holdings', `${PRINTED} owns a tug.`)
    })
    await newsroom.types(french, (doc) => void addCredit(doc, ids[0], 'translation'))
    await newsroom.composed.settled()
    for (const id of [english, french]) {
      await ruth.post(`${at(id)}/file`, { note: '' })
      const page = (await milo.get(at(id))).body
      const waysOut = [
        ...['', '/copy', '/changes', '/credit-suggestions'].map((path) => at(id) + path),
        ...['text', 'html', 'json'].map((format) => `${at(id)}/export?format=${format}`),
        `/api/versions/${page.filed.id}`,
        `/api/stories/${story}`,
        '/api/stories',
      ]
      for (const path of waysOut) {
        const { status, body } = await ruth.get(path)
        expect([path, status, SAID.exec(JSON.stringify(body))]).toEqual([path, 200, null])
      }
      // Lists know of the very copy that goes out.
      expect((await newsroom.composed.newsroom.stores.editions.find(id))?.liveHash).toBe(page.liveHash)
      const asked = { names: [...NAMES, 'Ben Okoye'] }
      expect((await milo.post(`${at(id)}/which-withheld`, asked)).body.names).toEqual([...NAMES])
    }
    // Whoever may not say who is credited is told of no name, not even of one that they have.
    expect((await claire.post(`${at(english)}/which-withheld`, { names: [name] })).status).toBe(403)
  })

  test.each(NAMES)(
    'whoever an edition credits is not withheld as %s in another of the story',
    async (name) => {
      const { english, french } = await begins()
      let key = ''
      await newsroom.types(english, (doc) => {
        key = addCredit(doc, ids[1], 'editing')
      })
      const refused = await withholds(french, name)
      expect([refused.status, refused.body.error?.message]).toEqual([
        409,
        `${name} is credited in the English edition. Remove that credit first.`,
      ])
      await newsroom.types(english, (doc) => removeCredit(doc, key))
      await newsroom.types(english, (doc) => doc.getMap('fields').set('credit.line', `Reporting: ${name}`))
      expect((await withholds(english, name)).body.error.message).toBe(
        `${name} is named in the copy: in the credit line that was written by hand. Change that first.`,
      )
      await newsroom.types(english, (doc) => doc.getMap('fields').delete('credit.line'))
      expect((await withholds(french, name)).status).toBe(200)
    },
  )

  test('another apostrophe, dash or accent is no other name, in credits and in words by hand', async () => {
    const { english, french, at } = await begins()
    const { id } = (await ruth.post('/api/contributors', { name: 'Siobhán O’Dowd\u2011Ray' })).body
      .contributor
    const typed = "Siobhan O'Dowd-Ray"
    expect((await withholds(english, typed)).status).toBe(200)
    await newsroom.types(english, (doc) => void addCredit(doc, id, 'reporting'))
    await newsroom.types(french, (doc) =>
      doc.getMap('fields').set('credit.line', '(Reportage Siobhán O\u02bcDowd\u2013Ray)'),
    )
    expect([await line(english), await line(french)]).toEqual(['', ''])
    const asked = { names: ['Siobhan O`Dowd\u2010Ray', 'Siobhan Ray'] }
    expect((await milo.post(`${at(english)}/which-withheld`, asked)).body.names).toEqual([asked.names[0]])
  })

  test('once it is dropped she is printed again, and others are named all the while', async () => {
    const { english, french } = await begins()
    const { id } = (await ruth.post('/api/contributors', { name: 'Zaynab Qureshi-Bell' })).body.contributor
    const { credits } = (await withholds(english, PRINTED)).body
    await newsroom.types(english, (doc) => {
      addCredit(doc, ids[0], 'reporting')
      addCredit(doc, id, 'reporting')
    })
    expect(await line(english)).toBe('(Reporting by Zaynab Qureshi-Bell)')
    expect(await line(french)).toBe('(Reportage Zaynab Qureshi-Bell)')
    await milo.post(`/api/editions/${english}/drop-withheld-credit`, { credit: credits[0].id })
    expect(await line(english)).toBe('(Reporting by Zaynab Qureshi and Zaynab Qureshi-Bell)')
  })

  test('whoever stands in what an import left is not withheld beside it', async () => {
    const wire = [
      ...[
        'Bridge closed',
        'by Ana Ferreira',
        'MARLOW, Nov 3 (Courier) – The bridge is closed.',
        'Until Friday.',
      ],
      `(Reporting by Ana Ferreira; editing by ${PRINTED.replace('Zaynab', 'Z.')})`,
    ].join('\n')
    const { body } = await ruth.post('/api/stories', { slug: 'BRIDGE/WIRE', desk, wire })
    const asks = async () => (await milo.get(`/api/editions/${body.edition.id}`)).body.leftover
    expect((await asks()).doubtful).toMatchObject([{ name: 'Z. Qureshi' }])
    expect((await withholds(body.edition.id, 'Z. Qureshi')).body.error?.message).toBe(
      'Z. Qureshi is named beside the copy, in what the import left. Put away what the import left first.',
    )
    await milo.post(`/api/editions/${body.edition.id}/dismiss-leftover`)
    expect((await withholds(body.edition.id, 'Z. Qureshi')).status).toBe(200)
  })

  test('a copy that was filed with the name is not cleared any more', async () => {
    const { english } = await begins()
    let key = ''
    await newsroom.types(english, (doc) => {
      key = addCredit(doc, ids[0], 'reporting')
    })
    const { filed } = (await ruth.post(`/api/editions/${english}/file`, { note: '' })).body
    await newsroom.types(english, (doc) => removeCredit(doc, key))
    const reads = async () => JSON.stringify((await milo.get(`/api/versions/${filed.id}`)).body)
    expect(await reads()).toMatch(SAID)
    expect((await withholds(english, ALIAS)).status).toBe(200)
    // Nor is she named to whoever looks at it again.
    expect(await reads()).not.toMatch(SAID)
    expect(await reads()).toContain('The bridge over the harbour')
    await milo.post(`/api/editions/${english}/claim`)
    const clears = async (hash: string) => milo.post(`/api/editions/${english}/clear`, { hash })
    expect((await clears(filed.hash)).body.error.message).toMatch(/names somebody who is withheld/)
    const { hash } = (await milo.get(`/api/editions/${english}/copy`)).body
    expect((await clears(hash)).status).toBe(200)
  })
}
