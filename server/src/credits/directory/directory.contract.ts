import { addCredit, type Contributor, changeCredit, creditKey } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../../testing/open-newsroom.ts'

type Colleague = Client & Person

/** Whatever the newsroom is kept in, its contributors are found, merged and made two again. */
export function contributorsAreFound(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let ana: Colleague
  let milo: Colleague
  let ruth: Colleague
  let desk: string

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    milo = await newsroom.signIn('Milo', 'editor')
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    desk = (await ana.get('/api/me')).body.desks[0].id
  })
  afterAll(() => newsroom.close())

  const adds = async (name: string, change: object = {}): Promise<Contributor> => {
    const { contributor } = (await milo.post('/api/contributors', { name })).body
    if (Object.keys(change).length === 0) return contributor
    const { status, body } = await milo.patch(`/api/contributors/${contributor.id}`, change)
    expect([status, body.error?.message]).toEqual([200, undefined])
    return body.contributor
  }
  const found = async (typed: string): Promise<string[]> =>
    (await ana.get(`/api/contributors/find?q=${encodeURIComponent(typed)}`)).body.contributors.map(
      ({ name }: Contributor) => name,
    )
  const merges = async (merged: Contributor, kept: Contributor, who: Client = milo) =>
    who.post('/api/contributor-merges', { merged: merged.id, kept: kept.id })
  const alike = async (): Promise<string[]> =>
    (await milo.get('/api/contributors/alike')).body.pairs.map((pair: Contributor[]) =>
      pair
        .map(({ name }) => name)
        .sort()
        .join(' = '),
    )

  test('a name is found in whatever script and spelling one types it', async () => {
    await adds('山崎健', { names: { en: 'Ken Yamazaki' } })
    await adds('Jürgen Müller')
    await adds('Иван Иванов')
    await adds('김민수')
    await adds('さとう ゆき')
    await adds('Ωμέγα Παππάς')
    await adds('Øystein Łukasz')
    await adds('Noor Haddad', { aliases: ['Nour El-Haddad'], kind: 'stringer', bio: 'In Amman since 2019.' })
    const finds: Record<string, string> = {
      Yamazaki: '山崎健',
      'ken yam': '山崎健',
      山崎: '山崎健',
      健: '山崎健',
      Muller: 'Jürgen Müller',
      Mueller: 'Jürgen Müller',
      'MÜLLER jü': 'Jürgen Müller',
      Iwanow: 'Иван Иванов',
      'Ivan Iv': 'Иван Иванов',
      ива: 'Иван Иванов',
      gimmin: '김민수',
      Sato: 'さとう ゆき',
      サトウ: 'さとう ゆき',
      pappas: 'Ωμέγα Παππάς',
      'oystein lukasz': 'Øystein Łukasz',
      'el hadd': 'Noor Haddad',
    }
    for (const [typed, name] of Object.entries(finds))
      expect([typed, await found(typed)]).toEqual([typed, [name]])
    expect(await found('Zz')).toEqual([])
    expect(await found('!?')).toEqual([])
    expect(await found('%')).toEqual([])
  })

  test('whoever is called otherwise by a line is found by an alias, not made again', async () => {
    const noor = await adds('Nour El-Haddad')
    expect(noor.name).toBe('Noor Haddad')
    expect(noor).toMatchObject({ kind: 'stringer', bio: 'In Amman since 2019.' })
    const { matches } = (
      await ana.post('/api/contributors/match', { names: ['Nour el-haddad', 'N. Haddad', 'Yuki Ono'] })
    ).body
    expect(
      matches.map(({ known, like }: { known: Contributor; like: Contributor[] }) => [
        known?.name,
        like.map(({ name }) => name),
      ]),
    ).toEqual([
      ['Noor Haddad', []],
      [undefined, ['Noor Haddad']],
      [undefined, []],
    ])
  })

  test('what credits the merged one prints the kept one, in cleared editions too, until it is undone', async () => {
    const kept = await adds('Kantaro Komiya', { names: { ja: '小宮貫太郎' } })
    const merged = await adds('K. Komiya')
    expect(await alike()).toContain('K. Komiya = Kantaro Komiya')
    const { edition } = (
      await ana.post('/api/stories', { slug: 'MERGED', headline: 'Ferry', desk, text: 'It sails.' })
    ).body
    await newsroom.types(edition.id, (doc) => {
      changeCredit(doc, addCredit(doc, merged.id, 'reporting'), { byline: true })
      addCredit(doc, merged.id, 'writing')
      // Both of them, by people who did not know that they are one.
      addCredit(doc, kept.id, 'writing')
    })
    const at = `/api/editions/${edition.id}`
    await ana.post(`${at}/file`, { note: '' })
    await milo.post(`${at}/claim`)
    const { hash, publishable } = (await milo.get(`${at}/copy`)).body
    expect(publishable.byline).toBe('By K. Komiya')
    expect((await milo.post(`${at}/clear`, { hash })).status).toBe(200)
    const listed = async () => {
      await newsroom.composed.settled()
      const { stories } = (await ana.get('/api/stories')).body
      return stories
        .flatMap(({ editions }: { editions: { id: string }[] }) => editions)
        .find(({ id }: { id: string }) => id === edition.id)
    }
    const before = await listed()
    await expect
      .poll(async () => (await newsroom.composed.newsroom.stores.editions.naming(merged.id)).length, {
        timeout: 20_000,
      })
      .toBe(1)

    expect((await merges(merged, kept, ana)).status).toBe(403)
    expect((await merges(merged, kept)).body.contributor).toMatchObject({ id: kept.id, merged: [merged.id] })
    const after = (await milo.get(`${at}/copy`)).body.publishable
    expect(after.byline).toBe('By Kantaro Komiya')
    expect(after.creditLine.match(/Kantaro Komiya/g)).toHaveLength(2)
    expect(after.creditLine).not.toContain('K. Komiya')
    expect(await listed()).not.toEqual(before)
    expect(await found('k. komiya')).toEqual(['Kantaro Komiya'])
    expect((await adds('K. Komiya')).id).toBe(kept.id)
    expect(await alike()).not.toContain('K. Komiya = Kantaro Komiya')
    // The document has not changed.
    await newsroom.composed.newsroom.rooms.read(edition.id, (doc) => {
      expect(
        doc.getMap('credits').has(`${creditKey({ contributor: merged.id, role: 'reporting' })}@order`),
      ).toBe(true)
    })

    const [merge] = (await milo.get('/api/contributor-merges')).body.merges
    expect(merge).toMatchObject({ merged: { name: 'K. Komiya' }, kept: { name: 'Kantaro Komiya' } })
    const undone = await milo.post(`/api/contributor-merges/${merge.id}/undo`)
    expect([undone.status, undone.body.merges]).toEqual([200, []])
    const back = (await milo.get(`${at}/copy`)).body
    expect([back.publishable.byline, back.hash]).toEqual(['By K. Komiya', hash])
    expect(await listed()).toEqual(before)
    expect((await milo.post(`/api/contributor-merges/${merge.id}/undo`)).status).toBe(409)
    const acts = (await ruth.get('/api/audit')).body.acts.map(({ act }: { act: string }) => act)
    expect(acts).toEqual(expect.arrayContaining(['merge-contributors', 'undo-merge']))

    await milo.post('/api/contributors/part', { one: merged.id, other: kept.id })
    expect(await alike()).not.toContain('K. Komiya = Kantaro Komiya')
  })

  test('a merge takes along whom the merged one is, and gives them back', async () => {
    const stringer = await adds('Ana Ferreira')
    const own = (await adds('Ana')) as Contributor
    expect(own.person).toBe(ana.id)
    expect((await merges(own, stringer)).body.contributor.id).toBe(stringer.id)
    const of = async () => (await newsroom.composed.newsroom.stores.contributors.ofPerson(ana.id))?.name
    expect(await of()).toBe('Ana Ferreira')
    const [merge] = (await milo.get('/api/contributor-merges')).body.merges
    await milo.post(`/api/contributor-merges/${merge.id}/undo`)
    expect(await of()).toBe('Ana')
  })

  test.each([
    ['two who both sign in', async () => [await adds('Milo'), await adds('Ruth')], /two people/],
    ['one and the same', async () => [await adds('Milo'), await adds('Milo')], /already/],
  ] as const)('are not merged: %s', async (_what, two, why) => {
    const [merged, kept] = (await two()) as [Contributor, Contributor]
    const { status, body } = await merges(merged, kept)
    expect([status, body.error.message]).toEqual([409, expect.stringMatching(why)])
  })

  test('of three merged one after the other each comes back to where it was', async () => {
    const [a, b, c] = [await adds('Lea Blanc'), await adds('Léa Blanc-Roy'), await adds('L. Blanc-Roy')]
    await merges(a, b)
    await merges(b, c)
    const { stores } = newsroom.composed.newsroom
    const standsFor = async ({ id }: Contributor) => (await stores.contributors.find(id))?.name
    expect([await standsFor(a), await standsFor(b)]).toEqual(['L. Blanc-Roy', 'L. Blanc-Roy'])
    expect((await milo.patch(`/api/contributors/${c.id}`, { name: 'Lea Blanc' })).body.error.message).toMatch(
      /merged into L. Blanc-Roy/,
    )
    const [last] = (await milo.get('/api/contributor-merges')).body.merges
    await milo.post(`/api/contributor-merges/${last.id}/undo`)
    expect([await standsFor(a), await standsFor(b)]).toEqual(['Léa Blanc-Roy', 'Léa Blanc-Roy'])
  })

  const undoes = async (merged: Contributor, kept: Contributor) => {
    const { body } = await milo.get('/api/contributor-merges')
    const made = body.merges.find(
      (merge: { merged: Contributor; kept: Contributor }) =>
        merge.merged.id === merged.id && merge.kept.id === kept.id,
    )
    expect((await milo.post(`/api/contributor-merges/${made.id}/undo`)).status).toBe(200)
  }
  type Four = [Contributor, Contributor, Contributor, Contributor]
  test.each([
    [
      'one was merged into another meanwhile',
      'Vera',
      async ([a, b, c, d]: Four) => {
        await merges(a, b)
        await merges(b, c)
        await undoes(a, b)
        await merges(a, d)
        await undoes(b, c)
      },
      'DBCD',
    ],
    [
      'one was merged into the same one meanwhile, by itself',
      'Alma',
      async ([a, b, c]: Four) => {
        await merges(a, b)
        await merges(b, c)
        await undoes(a, b)
        await merges(a, c)
        await undoes(b, c)
      },
      'CBCD',
    ],
    [
      'the middle one of a chain was undone first',
      'Nina',
      async ([a, b, c, d]: Four) => {
        await merges(a, b)
        await merges(b, c)
        await merges(c, d)
        await undoes(b, c)
        await undoes(c, d)
      },
      'BBCD',
    ],
    [
      'the last one of a chain was undone alone',
      'Olga',
      async ([a, b, c, d]: Four) => {
        await merges(a, b)
        await merges(b, c)
        await merges(c, d)
        await undoes(c, d)
      },
      'CCCD',
    ],
  ] as const)(
    'merges are undone in another order than they were made: %s',
    async (_what, name, act, stand) => {
      const four: Contributor[] = []
      for (const letter of 'ABCD') four.push(await adds(`${name} ${letter}`))
      await act(four as Four)
      const { stores } = newsroom.composed.newsroom
      const standing = await Promise.all(four.map(({ id }) => stores.contributors.find(id)))
      expect(standing.map((one) => one?.name.at(-1)).join('')).toBe(stand)
    },
  )

  test.each(['—', '***'])('a name of no words is a name, though nobody is found by it: %s', async (name) => {
    const { status, body } = await ana.post('/api/contributors/match', { names: [name] })
    expect([status, body.matches]).toEqual([200, [{ name, known: null, like: [] }]])
    expect(await found(name)).toEqual([])
    const { id } = await adds(name)
    expect((await adds(name)).id).toBe(id)
    expect(await found(name)).toEqual([])
  })
}
