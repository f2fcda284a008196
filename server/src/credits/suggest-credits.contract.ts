import { insertText, newGroup, suggestInsert } from '@copydesk/shared/copy'
import { addCredit, removeCredit, type Suggestion } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

type Colleague = Client & Person

const REPORT = 'The bridge over the harbour is closed until Friday, the mayor said on Monday. '

/** Whatever the newsroom is kept in, it knows who worked on an edition, and who is to be withheld. */
export function creditsAreSuggested(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let ana: Colleague
  let ben: Colleague
  let milo: Colleague
  let claire: Colleague
  let ruth: Colleague
  let desk: string

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    ben = await newsroom.signIn('Ben', 'reporter')
    milo = await newsroom.signIn('Milo', 'editor')
    claire = await newsroom.signIn('Claire', 'translator')
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    desk = (await ana.get('/api/me')).body.desks[0].id
  })
  afterAll(() => newsroom.close())

  let told = 0
  const begins = async (text = ''): Promise<{ story: string; edition: string }> => {
    const { body } = await ruth.post('/api/stories', { slug: `BRIDGE/${++told}`, desk, text })
    return { story: body.story.id, edition: body.edition.id }
  }
  const writes = (who: Person, edition: string, text: string, at?: number) =>
    newsroom.composed.newsroom.rooms.edit(edition, who.id, (doc) =>
      insertText(doc, 'body', at ?? doc.getText('body').length, text),
    )
  const suggested = async (edition: string, who: Client = milo): Promise<Suggestion[]> =>
    (await who.get(`/api/editions/${edition}/credit-suggestions`)).body.suggestions
  const said = async (edition: string) =>
    (await suggested(edition))
      .map(({ name, role, evidence }) => `${name}, ${role}: ${evidence.map(({ words }) => words).join('; ')}`)
      .sort()
  const files = async (who: Client, edition: string) =>
    expect((await who.post(`/api/editions/${edition}/file`, { note: '' })).status).toBe(200)
  const clears = async (who: Client, edition: string) => {
    await newsroom.types(edition, (doc) => insertText(doc, 'headline', 0, 'Bridge closed'))
    const { hash } = (await who.get(`/api/editions/${edition}/copy`)).body
    await who.post(`/api/editions/${edition}/claim`)
    const answer = await who.post(`/api/editions/${edition}/clear`, { hash })
    expect([answer.status, answer.body.error?.message]).toEqual([200, undefined])
  }

  test('who wrote, filed and cleared it is suggested, with what they did', async () => {
    const { edition } = await begins()
    await writes(ana, edition, REPORT.repeat(2))
    await writes(ben, edition, REPORT)
    expect(await said(edition)).toEqual([
      'Ana, reporting: wrote 67 % of the body',
      'Ben, reporting: wrote 33 % of the body',
    ])
    await files(ana, edition)
    await clears(milo, edition)
    expect(await said(edition)).toEqual([
      'Ana, reporting: wrote 67 % of the body; filed it',
      'Ben, reporting: wrote 33 % of the body',
      'Milo, editing: cleared it',
    ])
    const [first] = await suggested(edition)
    expect(first?.earns).toEqual(expect.arrayContaining(['reporting', 'writing', 'contribution']))
  })

  test('notes to colleagues, and what is only suggested, are no writing of the story', async () => {
    const { edition } = await begins()
    await writes(ana, edition, REPORT)
    const { rooms } = newsroom.composed.newsroom
    await rooms.edit(edition, ben.id, (doc) => insertText(doc, 'body', 5, REPORT, { note: true }))
    await rooms.edit(edition, ben.id, (doc) => {
      const who = { person: ben.id, at: 1, group: newGroup(doc) }
      suggestInsert(doc, 'body', doc.getText('body').length, REPORT, who)
    })
    expect(await said(edition)).toEqual(['Ana, reporting: wrote 100 % of the body'])
    const { shares } = (await milo.get(`/api/editions/${edition}/authorship`)).body
    expect(shares).toMatchObject([{ person: ana.id, words: 14, percent: 100 }])
  })

  test('what a story began with is nobody’s writing: whoever imported it did not report it', async () => {
    const { edition } = await begins(REPORT.repeat(3))
    expect(await said(edition)).toEqual([])
    await writes(ben, edition, REPORT)
    expect(await said(edition)).toEqual(['Ben, reporting: wrote 25 % of the body'])
  })

  test('the work is the edition’s where it was done: who translated is suggested there, who wrote is not', async () => {
    const { story, edition } = await begins()
    await writes(ana, edition, REPORT)
    const { body } = await claire.post(`/api/stories/${story}/editions`, { language: 'fr', follows: edition })
    const french = body.edition.id
    await writes(claire, french, 'Le pont est fermé jusqu’à vendredi, a dit le maire lundi.')
    await files(claire, french)
    expect(await said(french)).toEqual(['Claire, translation: translated 1 block; filed it'])
    await clears(milo, french)
    expect(await said(french)).toContain('Milo, translation_editing: cleared it')
    expect(await said(edition)).toEqual(['Ana, reporting: wrote 100 % of the body'])
  })

  test('who found true to the original what somebody else translated edited the translation', async () => {
    const { story, edition } = await begins('The crane stopped.')
    const { body } = await claire.post(`/api/stories/${story}/editions`, { language: 'fr', follows: edition })
    const french = body.edition.id
    await writes(claire, french, 'La grue s’est arrêtée.', 1)
    const [block = ''] = await newsroom.blockIds(edition)
    const confirms = async (who: Client, id: string) => {
      const act = {
        ...{ id, act: 'confirm', block, localized: 'La grue s’est arrêtée.' },
        originals: [{ block, text: 'The crane stopped.' }],
      }
      const answer = await who.post(`/api/editions/${french}/translation`, { acts: [act] })
      expect([answer.status, answer.body.taken]).toEqual([200, [id]])
    }
    // Whoever confirms their own words has translated them, and no more.
    await confirms(claire, 'by-claire')
    expect(await said(french)).toEqual(['Claire, translation: translated 1 block'])
    await confirms(milo, 'by-milo-1')
    expect(await said(french)).toEqual([
      'Claire, translation: translated 1 block',
      'Milo, translation_editing: checked 1 block that others translated',
    ])
  })

  test('what a machine translated is nobody’s translation, whoever asked for it', async () => {
    const { story, edition } = await begins('The crane stopped.\nNobody was hurt.')
    const { body } = await claire.post(`/api/stories/${story}/editions`, { language: 'fr', follows: edition })
    const french = body.edition.id
    const [first = '', second = ''] = await newsroom.blockIds(edition)
    await writes(claire, french, 'La grue s’est arrêtée.', 1)
    await writes(claire, french, 'Personne n’a été blessé.')
    expect(await said(french)).toEqual(['Claire, translation: translated 2 blocks'])
    await newsroom.composed.newsroom.stores.translation.keep(
      french,
      {
        ...{ id: 'made-first', act: 'machine', block: first, localized: 'La grue s’est arrêtée.' },
        originals: [{ block: first, text: 'The crane stopped.' }],
      },
      { person: claire.id, at: new Date() },
    )
    expect(await said(french)).toEqual(['Claire, translation: translated 1 block'])
    const seen = { block: second, originals: [{ block: second, text: 'Nobody was hurt.' }] }
    const own = { id: 'by-milo-2', act: 'confirm', ...seen, localized: 'Personne n’a été blessé.' }
    await milo.post(`/api/editions/${french}/translation`, { acts: [own] })
    expect(await said(french)).toContain('Milo, translation_editing: checked 1 block that others translated')
  })

  test('a dismissed one does not return for the same evidence, but for much more of it', async () => {
    const { edition } = await begins()
    await writes(ana, edition, REPORT.repeat(9))
    await writes(ben, edition, REPORT)
    expect(await said(edition)).toContain('Ben, reporting: wrote 10 % of the body')
    const { body } = await milo.post(`/api/editions/${edition}/dismiss-credit`, {
      person: ben.id,
      role: 'reporting',
    })
    const names = (all: Suggestion[]) => all.map(({ name }) => name)
    expect(names(body.suggestions)).toEqual(['Ana'])
    await writes(ben, edition, 'It opens later. ')
    expect(names(await suggested(edition))).toEqual(['Ana'])
    await writes(ben, edition, REPORT.repeat(5))
    expect(await said(edition)).toContain('Ben, reporting: wrote 41 % of the body')
    const acts = (await ruth.get('/api/audit?act=dismiss-credit')).body.acts
    expect(acts[0]).toMatchObject({
      subject: edition,
      details: { person: ben.id, evidence: ['wrote 10 % of the body'] },
    })
    // Of another kind, it is other evidence.
    await milo.post(`/api/editions/${edition}/dismiss-credit`, { person: ben.id, role: 'reporting' })
    await files(ben, edition)
    expect(await said(edition)).toContain('Ben, reporting: filed it')
  })

  test('who may not say who is credited is not told who worked on it', async () => {
    const { edition } = await begins()
    await writes(ana, edition, REPORT)
    expect((await claire.get(`/api/editions/${edition}/credit-suggestions`)).status).toBe(403)
  })

  test('a name that is withheld for safety is counted, and is in no way out of the newsroom', async () => {
    const { story, edition } = await begins(REPORT)
    await newsroom.types(edition, (doc) => void addCredit(doc, 'nobody', 'reporting'))
    const SECRET = 'Zaynab Qureshi-Okonjo'
    const at = `/api/editions/${edition}`
    const withheld = await ana.post(`${at}/withhold-credit`, { name: ` ${SECRET}`, role: 'reporting' })
    expect(withheld.body).toMatchObject({ count: 1, credits: [{ name: SECRET, role: 'reporting' }] })
    // Two who say so at once say it once.
    expect(
      (await ben.post(`${at}/withhold-credit`, { name: SECRET.toUpperCase(), role: 'reporting' })).body.count,
    ).toBe(1)
    expect((await claire.get(`${at}/withheld-credits`)).body).toEqual({ count: 1, credits: null })
    await files(ana, edition)
    await clears(milo, edition)
    const page = (await milo.get(at)).body
    const everywhere = [
      '/api/stories',
      `/api/stories/${story}`,
      '/api/contributors',
      `/api/contributors/find?q=${encodeURIComponent(SECRET)}`,
      '/api/audit',
      '/api/audit/export?format=csv',
      `/api/versions/${page.cleared.id}`,
      ...['', '/copy', '/changes', '/authorship', '/credit-suggestions'].map((path) => at + path),
      ...['text', 'html', 'json'].map((format) => `${at}/export?format=${format}`),
    ]
    for (const path of everywhere) {
      const { status, body } = await ruth.get(path)
      expect([path, status]).toEqual([path, 200])
      expect([path, /zaynab|okonjo/i.test(JSON.stringify(body))]).toEqual([path, false])
    }
    const { db } = newsroom.composed.store
    const versions = await db.selectFrom('version').select('working').execute()
    const log = await newsroom.composed.newsroom.rooms.rowsOf(edition)
    for (const bytes of [...versions.map(({ working }) => working), ...log.map((row) => row.update)])
      expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/zaynab/i)
    const { credits } = withheld.body
    const after = await ana.post(`${at}/drop-withheld-credit`, { credit: credits[0].id })
    expect(after.body).toEqual({ count: 0, credits: [] })
    expect(await db.selectFrom('withheldCredit').selectAll().execute()).toEqual([])
  })

  test('whoever is withheld is not suggested, by any name, until that is dropped', async () => {
    const { edition } = await begins()
    await writes(ana, edition, REPORT)
    await writes(ben, edition, REPORT)
    const at = `/api/editions/${edition}`
    const suggestedNames = async () => (await suggested(edition)).map(({ name }) => name)
    const { contributor } = (await ana.get(`/api/people/${ana.id}/profile`)).body
    const { stores } = newsroom.composed.newsroom
    const known = contributor === null ? null : await stores.contributors.find(contributor)
    const own = {
      ...(known ?? { id: 'ana-here', kind: 'person', bio: '', bios: {}, merged: [] as string[] }),
      ...{ name: 'Ana Ferreira', names: { ja: 'アナ' }, aliases: ['A. Ferreira'], person: ana.id },
    } as const
    await stores.transact(({ contributors }) => (known ? contributors.change(own) : contributors.add(own)))
    for (const name of ['ANA', 'Ana  Ferreira', 'アナ', 'a. ferreira']) {
      expect([name, (await suggestedNames()).sort()]).toEqual([name, ['Ana Ferreira', 'Ben']])
      const { body } = await milo.post(`${at}/withhold-credit`, { name, role: 'reporting' })
      expect([name, await suggestedNames()]).toEqual([name, ['Ben']])
      await milo.post(`${at}/dismiss-credit`, { person: ana.id, role: 'reporting' })
      await milo.post(`${at}/drop-withheld-credit`, { credit: body.credits[0].id })
    }
    // Nothing was dismissed of whom nobody could see.
    expect((await suggestedNames()).sort()).toEqual(['Ana Ferreira', 'Ben'])
  })

  test('whoever is credited in the copy is not withheld beside it', async () => {
    const { edition } = await begins(REPORT)
    const { contributor } = (await milo.post('/api/contributors', { name: 'Tariq Aziz-Noor' })).body
    const named = { names: { ar: 'طارق' }, aliases: ['T. Noor'] }
    expect((await milo.patch(`/api/contributors/${contributor.id}`, named)).status).toBe(200)
    let credit = ''
    await newsroom.types(edition, (doc) => {
      credit = addCredit(doc, contributor.id, 'reporting')
    })
    const withholds = (name: string) =>
      milo.post(`/api/editions/${edition}/withhold-credit`, { name, role: 'editing' })
    for (const name of ['tariq aziz-noor', 'طارق', 'T. Noor']) {
      const { status, body } = await withholds(name)
      expect([status, body.error?.message]).toEqual([
        409,
        `${name} is credited in the copy. Remove that credit first.`,
      ])
    }
    await newsroom.types(edition, (doc) => removeCredit(doc, credit))
    expect((await withholds('Tariq Aziz-Noor')).body.count).toBe(1)
  })
}
