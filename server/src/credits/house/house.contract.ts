import type { HouseBook, HouseStyle, OwnRole } from '@copydesk/shared/credits'
import { ALL_LANGUAGES } from '@copydesk/shared/credits/lines'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../../testing/open-newsroom.ts'

const [usual] = ALL_LANGUAGES.find(({ tag }) => tag === 'en')?.styles ?? []

/** Whatever the newsroom is kept in, it prints in the styles that it chose. */
export function newsroomsHaveHouseStyles(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let ruth: Client & Person
  let ben: Client & Person
  let desk: string
  let culture: string
  let edition: string
  let story: string

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    ben = await newsroom.signIn('Ben', 'editor')
    desk = (await ruth.get('/api/me')).body.desks[0].id
    culture = await newsroom.desk('Culture')
    const made = await ruth.post('/api/stories', { slug: 'BRIDGE', desk, text: 'A bridge is closed.' })
    edition = made.body.edition.id
    story = made.body.story.id
    const { contributor } = (await ruth.post('/api/contributors', { name: 'Ines Calder' })).body
    await newsroom.types(edition, (doc) => {
      doc.getMap('credits').set(`${contributor.id}|reporting@order`, 'a0')
      doc.getText('headline').insert(0, 'Bridge closed')
    })
  })
  afterAll(() => newsroom.close())

  const act = async (path: string, asked: object) => {
    const { status, body } = await ruth.post(`/api/house/${path}`, asked)
    expect([status, body.error?.message]).toEqual([200, undefined])
    return body.house as HouseBook
  }
  const line = async () =>
    (await ruth.get(`/api/editions/${edition}/copy`)).body.publishable.creditLine as string
  const seen = ({ styles }: HouseBook, id = 'reuters') => ({
    language: 'en',
    id,
    seen: styles.find((one) => one.language === 'en' && one.style.id === id)?.revision ?? 0,
  })
  const adjusted = (change: Partial<HouseStyle>) => ({ ...(usual as HouseStyle), ...change })
  const now = async () => (await ruth.get('/api/house')).body.house as HouseBook

  test('the newsroom prints as it was given, until it adjusts a style, and after it takes that back', async () => {
    expect(await line()).toBe('(Reporting by Ines Calder)')
    await act('styles/change', { ...seen(await now()), style: adjusted({ brackets: ['[', ']'] }) })
    expect(await line()).toBe('[Reporting by Ines Calder]')
    await act('styles/change', { ...seen(await now()), style: adjusted({ brackets: ['{', '}'] }) })
    expect(await line()).toBe('{Reporting by Ines Calder}')
    await act('styles/undo', seen(await now()))
    expect(await line()).toBe('[Reporting by Ines Calder]')
    const { styles } = await act('styles/undo', seen(await now()))
    expect(styles).toMatchObject([{ style: usual, undoable: false }])
    expect(await line()).toBe('(Reporting by Ines Calder)')
  })

  test('of two who adjust a style at once, the second is told', async () => {
    const asked = { ...seen(await now()), style: adjusted({ end: '.' }) }
    await act('styles/change', asked)
    const second = await ruth.post('/api/house/styles/change', asked)
    expect([second.status, second.body.error.message]).toEqual([
      409,
      expect.stringMatching(/changed this style/),
    ])
    await act('styles/reset', seen(await now()))
    expect(await line()).toBe('(Reporting by Ines Calder)')
  })

  test('a desk prints in its own style, which stays while somebody prints with it', async () => {
    const { styles } = await act('styles/add', { language: 'en', like: 'guardian', name: 'The Courier' })
    const own = styles.find(({ style }) => style.name === 'The Courier')
    expect(own).toMatchObject({ from: 'guardian', revision: 1, undoable: false, style: { id: 'own-1' } })
    await act('choose', { language: 'en', desk, style: 'own-1' })
    expect(await line()).toBe('Reporting: Ines Calder')
    const kept = await ruth.post('/api/house/styles/remove', seen(await now(), 'own-1'))
    expect(kept.body.error.message).toBe('The Courier is in use. Choose another style there first.')
    await ruth.patch(`/api/stories/${story}`, { desk: culture })
    expect(await line()).toBe('(Reporting by Ines Calder)')
    await act('choose', { language: 'en', desk: null, style: 'own-1' })
    expect(await line()).toBe('Reporting: Ines Calder')
    for (const whose of [null, desk]) await act('choose', { language: 'en', desk: whose, style: null })
    const left = (await act('styles/remove', seen(await now(), 'own-1'))).styles
    expect(left.map(({ style }) => style.id)).toEqual(['reuters'])
    const gone = await ruth.post('/api/house/choose', { language: 'en', desk: null, style: 'own-1' })
    expect(gone.status).toBe(400)
  })

  test('a version keeps what it printed, and the copy shows as changed since', async () => {
    await ruth.post(`/api/editions/${edition}/file`, { note: '' })
    const { filed } = (await ruth.get(`/api/editions/${edition}`)).body
    await act('choose', { language: 'en', desk: null, style: 'guardian' })
    await newsroom.composed.settled()
    const { publishable } = (await ruth.get(`/api/versions/${filed.id}`)).body
    expect(publishable.creditLine).toBe('(Reporting by Ines Calder)')
    const { liveHash } = (await ruth.get(`/api/editions/${edition}`)).body
    expect(liveHash).not.toBe(filed.hash)
    const row = await newsroom.composed.newsroom.stores.editions.find(edition)
    expect(row?.liveHash).toBe(liveHash)
  })

  test('a version that is filed to another desk is printed as that desk prints, and is the copy that stands there', async () => {
    await act('choose', { language: 'en', desk: null, style: null })
    await act('choose', { language: 'en', desk: culture, style: 'guardian' })
    const made = await ruth.post('/api/stories', { slug: 'TUGS', desk, text: 'Tugs are in.' })
    const filing = made.body.edition.id
    const { contributor } = (await ruth.post('/api/contributors', { name: 'Ines Calder' })).body
    await newsroom.types(filing, (doc) => {
      doc.getMap('credits').set(`${contributor.id}|reporting@order`, 'a0')
      doc.getText('headline').insert(0, 'Tugs are in')
    })
    const french = await ruth.post(`/api/stories/${made.body.story.id}/editions`, {
      ...{ language: 'fr', follows: filing },
    })
    await act('choose', { language: 'fr', desk: culture, style: 'presse' })
    const { status, body } = await ruth.post(`/api/editions/${filing}/file`, { note: '', desk: culture })
    expect([status, body.story.desk, body.filed.hash]).toEqual([200, culture, body.liveHash])
    const { publishable } = (await ruth.get(`/api/versions/${body.filed.id}`)).body
    expect(publishable.creditLine).toBe('Reporting: Ines Calder')
    const { editions } = newsroom.composed.newsroom.stores
    for (const id of [filing, french.body.edition.id]) {
      const { liveHash } = (await ruth.get(`/api/editions/${id}`)).body
      expect((await editions.find(id))?.liveHash).toBe(liveHash)
    }
    for (const language of ['en', 'fr']) await act('choose', { language, desk: culture, style: null })
  })

  test('only a managing editor changes them, in a form that prints, and it goes on record', async () => {
    const asked = { ...seen(await now(), 'ap'), style: adjusted({ between: ' ' }) }
    expect((await ben.post('/api/house/styles/change', asked)).status).toBe(403)
    for (const wrong of [{ between: '' }, { byline: { form: 'By', affiliation: '{}', place: '{}' } }])
      expect((await ruth.post('/api/house/styles/change', { ...asked, style: adjusted(wrong) })).status).toBe(
        400,
      )
    await act('styles/change', { ...asked, style: adjusted({ name: '  Ours ', between: ' ' }) })
    const [told] = (await ruth.get('/api/audit?act=change-house-style')).body.acts
    expect(told.details).toMatchObject({
      style: 'Ours',
      language: 'en',
      changed: { between: { from: '. ', to: ' ' } },
    })
  })

  test('a role of the newsroom’s own is printed in its place, and is retired and brought back', async () => {
    await act('choose', { language: 'en', desk: null, style: null })
    const wanted = {
      role: null,
      name: 'Legal reading',
      labels: { en: { one: 'read for law by', many: 'all read for law by' } },
      behind: 'reporting',
    }
    expect((await ben.post('/api/house/roles/define', wanted)).status).toBe(403)
    const [own] = (await act('roles/define', wanted)).roles
    expect(own).toMatchObject({ name: 'Legal reading', iptc: null, followed: false })
    const named = async (name: string) =>
      (await ruth.post('/api/contributors', { name })).body.contributor.id as string
    const ids = [await named('Ben Okoye'), await named('Milo Dahl')]
    await newsroom.types(edition, (doc) => {
      const credits = doc.getMap('credits')
      credits.set(`${ids[0]}|${own?.role}@order`, 'a0')
      credits.set(`${ids[1]}|editing@order`, 'a0')
    })
    await newsroom.composed.settled()
    expect(await line()).toBe('(Reporting by Ines Calder; read for law by Ben Okoye; editing by Milo Dahl)')
    const twice = await ruth.post('/api/house/roles/define', { ...wanted, name: 'legal READING' })
    expect(twice.body.error.message).toBe(
      'There is a role called Legal reading already. Choose another name.',
    )
    await act('roles/define', { ...wanted, role: own?.role, behind: null, labels: {} })
    expect(await line()).toBe('(Reporting by Ines Calder; editing by Milo Dahl; Legal reading: Ben Okoye)')
    const { role } = own as OwnRole
    expect((await ben.post('/api/house/roles/retire', { role })).status).toBe(403)
    expect((await act('roles/retire', { role })).roles).toMatchObject([{ role, retired: true }])
    expect(await line()).toBe('(Reporting by Ines Calder; editing by Milo Dahl; Legal reading: Ben Okoye)')
    // The name is kept for it: two roles of one name would be read as either.
    const again = await ruth.post('/api/house/roles/define', wanted)
    expect(again.body.error.message).toMatch(/it is retired\. Bring it back/)
    // Changing how it prints offers it to nobody.
    expect((await act('roles/define', { ...wanted, role })).roles).toMatchObject([{ role, retired: true }])
    expect((await act('roles/bring-back', { role })).roles).toMatchObject([{ role, retired: false }])
    for (const what of ['define-role', 'retire-role', 'bring-back-role']) {
      const [told] = (await ruth.get(`/api/audit?act=${what}`)).body.acts
      expect(told.details).toMatchObject({ role: 'Legal reading' })
    }
  })

  test('a role that is retired in the moment in which somebody is credited for it loses no name in print', async () => {
    const { roles } = await act('roles/define', { role: null, name: 'Sound', labels: { en: 'sound by' } })
    const role = roles.find(({ name }) => name === 'Sound')?.role
    const { contributor } = (await ruth.post('/api/contributors', { name: 'Rell Noor' })).body
    // No list knows of the credit yet.
    await Promise.all([
      newsroom.types(edition, (doc) => doc.getMap('credits').set(`${contributor.id}|${role}@order`, 'a0')),
      act('roles/retire', { role }),
    ])
    expect(await line()).toContain('sound by Rell Noor')
    await newsroom.composed.settled()
    expect(await line()).toContain('sound by Rell Noor')
  })
}
