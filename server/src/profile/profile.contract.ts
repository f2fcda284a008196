import { PhotonImage } from '@cf-wasm/photon/node'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

/** Whatever the newsroom is kept in, its people have profiles. */
export function peopleHaveProfiles(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let ana: Client & Person
  let ben: Client & Person
  let ruth: Client & Person
  let desk: string

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    ben = await newsroom.signIn('Ben', 'editor')
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    desk = (await ana.get('/api/me')).body.desks[0].id
  })
  afterAll(() => newsroom.close())

  const of = (person: Person) => `/api/people/${person.id}/profile`

  test('somebody says of themselves what colleagues read', async () => {
    const said = {
      bio: 'Ana covers the harbour.',
      beat: 'Shipping',
      languages: ['en', 'ja'],
      initials: 'AF',
      disclosures: 'Her brother works for the port.',
      names: { ja: 'アナ' },
    }
    expect((await ana.patch(of(ana), said)).status).toBe(200)
    const read = (await ben.get(of(ana))).body
    expect(read).toMatchObject({ ...said, name: 'Ana', disabled: false, picture: null })
    expect(read.may.write.allowed).toBe(false)
    // What is not in a change stays.
    expect((await ana.patch(of(ana), { beat: 'Ships' })).body).toMatchObject({ ...said, beat: 'Ships' })
  })

  test('a bio is said in several languages, in characters that can be printed', async () => {
    const bios = { fr: ' Ana couvre\u0000 le port\ud800. ', de: '  ' }
    expect((await ana.patch(of(ana), { bios })).status).toBe(200)
    expect((await ben.get(of(ana))).body.bios).toEqual({ fr: 'Ana couvre le port\ufffd.' })
    expect((await ana.patch(of(ana), { bios: { tlh: 'x' } })).status).toBe(400)
  })

  test('nobody else writes it but a managing editor, and it goes on record', async () => {
    const no = await ben.patch(of(ana), { bio: 'Ana is late.' })
    expect(no.status).toBe(403)
    expect((await ruth.patch(of(ana), { bio: 'Ana has covered the harbour for years.' })).status).toBe(200)
    expect((await ben.get(of(ana))).body.bio).toBe('Ana has covered the harbour for years.')
    const { db } = newsroom.composed.store
    const acts = await db.selectFrom('audit').selectAll().where('act', '=', 'write-profile').execute()
    expect(acts.at(-1)).toMatchObject({ person: ruth.id, what: 'person', subject: ana.id })
  })

  test('the contributor of a person is changed through the profile only, that of a stringer by an editor', async () => {
    const { contributor } = (await ben.get(of(ana))).body
    for (const change of [{ bio: 'Ana is late.' }, { name: 'Anna' }])
      expect((await ben.patch(`/api/contributors/${contributor}`, change)).status).toBe(403)
    const stringer = (await ben.post('/api/contributors', { name: 'Yara Nouri' })).body.contributor
    const changes = [
      { bio: 'A stringer.' },
      { aliases: ['Y. Nouri'] },
      { kind: 'stringer' },
      { name: 'Y. N.' },
    ]
    for (const change of changes)
      expect((await ana.patch(`/api/contributors/${stringer.id}`, change)).status).toBe(403)
    for (const change of changes)
      expect((await ben.patch(`/api/contributors/${stringer.id}`, change)).status).toBe(200)
  })

  test('an edition prints the name as its language writes it, and follows when it changes', async () => {
    const made = await ben.post('/api/stories', { slug: 'HARBOUR', desk, text: 'A ship is in.' })
    const original = made.body.edition.id
    const { contributor } = (await ben.get(of(ana))).body
    await newsroom.types(original, (doc) => {
      doc.getMap('credits').set(`${contributor}|reporting@order`, 'a0')
    })
    await newsroom.composed.settled()
    const follows = { follows: original }
    const [japanese, french] = await Promise.all(
      ['ja', 'fr'].map(async (language) => {
        const { body } = await ben.post(`/api/stories/${made.body.story.id}/editions`, {
          ...follows,
          language,
        })
        return body.edition.id as string
      }),
    )
    const line = async (edition = '') =>
      (await ben.get(`/api/editions/${edition}/copy`)).body.publishable.creditLine
    expect([await line(original), await line(japanese), await line(french)]).toEqual([
      '(Reporting by Ana)',
      '（取材：アナ）',
      '(Reportage Ana)',
    ])
    expect(
      (await ana.patch(of(ana), { name: 'Ana Ferreira', names: { ja: 'アナ・フェレイラ' } })).status,
    ).toBe(200)
    expect([await line(original), await line(japanese)]).toEqual([
      '(Reporting by Ana Ferreira)',
      '（取材：アナ・フェレイラ）',
    ])
    await newsroom.composed.settled()
    const row = await newsroom.composed.newsroom.stores.editions.find(japanese ?? '')
    const { hash: live } = (await ben.get(`/api/editions/${japanese}/copy`)).body
    expect(row?.liveHash).toBe(live)
  })

  test('a name that is somebody else’s is not printed for two', async () => {
    const taken = await ana.patch(of(ana), { name: 'ben' })
    expect(taken.status).toBe(409)
    expect(taken.body.error.message).toContain('Ben')
  })

  test('a managing editor says as whom somebody is credited', async () => {
    const { contributor } = (await ana.post('/api/contributors', { name: 'B. Castell' })).body
    const link = `/api/people/${ben.id}/contributor`
    expect((await ben.post(link, { contributor: contributor.id })).status).toBe(403)
    const linked = await ruth.post(link, { contributor: contributor.id })
    expect(linked.body).toMatchObject({ name: 'B. Castell', contributor: contributor.id })
    const again = await ruth.post(`/api/people/${ruth.id}/contributor`, { contributor: contributor.id })
    expect(again.body.error.message).toBe('Somebody else here is credited as B. Castell.')
    const { contributors } = (await ana.get('/api/contributors')).body
    expect(contributors.filter((one: { person: string }) => one.person === ben.id)).toHaveLength(1)
  })

  test('a picture is kept, shown, changed and taken away; nobody else hangs it', async () => {
    const bytes = new PhotonImage(new Uint8Array(40 * 30 * 4).fill(200), 40, 30).get_bytes()
    const picture = `/api/people/${ana.id}/picture`
    expect((await ben.post(picture, bytes)).status).toBe(403)
    const kept = await ana.post(picture, bytes)
    expect(kept.status).toBe(200)
    const shown = await ben.get(kept.body.picture)
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    expect(shown.headers.get('cache-control')).toContain('private')
    expect((await newsroom.nobody.get(kept.body.picture)).status).toBe(401)
    // Pages draw everybody's face from one answer.
    const { faces } = (await ben.get('/api/me')).body
    expect(faces[ana.id]).toEqual({ initials: 'AF', picture: kept.body.picture })
    expect(faces[ben.id]).toBeUndefined()
    const unread = await ana.post(picture, new TextEncoder().encode('no picture'))
    expect([unread.status, unread.body.error.code]).toEqual([422, 'unreadable'])
    expect((await ana.post(picture, new Uint8Array(5_000_001))).status).toBe(413)
    expect((await ana.post(`/api/people/${ana.id}/remove-picture`)).body.picture).toBeNull()
    expect((await ben.get(picture)).status).toBe(404)
    expect((await ben.get('/api/me')).body.faces[ana.id]).toEqual({ initials: 'AF', picture: null })
  })

  test('somebody who is not here has no profile; who has left keeps theirs', async () => {
    expect((await ana.get('/api/people/nobody/profile')).status).toBe(404)
    const { stores, now } = newsroom.composed.newsroom
    const dora = await newsroom.signIn('Dora', 'reporter')
    await stores.transact((within) => within.people.disable(dora.id, now()))
    expect((await ana.get(of(dora))).body).toMatchObject({ name: 'Dora', disabled: true })
  })
}
