import { insertText } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkNewsroom } from '../edition/check-newsroom.ts'
import { liveCopy } from '../edition/live-copy.ts'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { type PlainClient, plainClient } from '../testing/plain-client.ts'
import { keepVersion, measure } from '../versions/keep-version.ts'

const CANARY = 'Canary Wren'
const TEXT = `The harbour closes on Friday.\n\nIt was ${CANARY} who said so, and canary  wren who knew.\n\nNobody else did.`

/** Whatever the newsroom is kept in: words that are removed for good are nowhere, and all others are whole. */
export function wordsAreRemoved(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let ana: Client & Person
  let milo: Client & Person
  let ruth: Client & Person
  let desk: string
  let told = 0
  const here: PlainClient[] = []

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    ana = await newsroom.signIn('Ana', 'reporter')
    milo = await newsroom.signIn('Milo', 'editor')
    desk = (await ruth.get('/api/me')).body.desks[0].id
  })
  afterAll(async () => {
    for (const client of here) client.close()
    await newsroom.close()
  })

  const begins = async () => {
    const { body } = await ana.post('/api/stories', { slug: `HARBOUR/${++told}`, desk, text: TEXT })
    const id = body.edition.id as string
    return { id, at: `/api/editions/${id}`, story: body.story.id as string }
  }
  const redacts = (who: Client, at: string, words = CANARY, reason = 'A promise to a source') =>
    who.post(`${at}/redact`, { words, reason })
  const everything = async ({ at, story }: { at: string; story: string }) => {
    const { versions } = (await ruth.get(`${at}/versions`)).body
    const ways = [
      '',
      '/copy',
      '/changes',
      '/threads',
      '/authorship',
      '/cuts',
      '/sources',
      '/export?format=html',
    ]
    const paths = [
      ...ways.map((way) => at + way),
      ...versions.flatMap(({ id }: { id: string }) => [`/api/versions/${id}`, `/api/versions/${id}/working`]),
      ...[`/api/stories/${story}`, '/api/stories', '/api/audit'],
    ]
    const answers: string[] = []
    for (const path of paths) answers.push(`${path}: ${JSON.stringify((await ruth.get(path)).body)}`)
    return answers
  }

  test('a managing editor has words removed, and they are in no version, comment or row any more', async () => {
    const harbour = await begins()
    const { rooms, stores } = newsroom.composed.newsroom
    await newsroom.types(harbour.id, (doc) => insertText(doc, 'headline', 0, 'Harbour, says Canary Wren'))
    await newsroom.composed.settled()
    expect((await ana.post(`${harbour.at}/file`, { note: '' })).status).toBe(200)
    const thread = `thread-on-it-${told}`
    await ana.post(`${harbour.at}/threads`, {
      acts: [
        {
          ...{
            act: 'begin',
            id: thread,
            subject: { on: 'edition' },
            words: `Is ${CANARY} safe?`,
            mentions: [],
          },
          ...{ at: new Date().toISOString(), readers: null, query: null, task: null, askedFrom: null },
        },
      ],
    })
    const lengthOf = () => rooms.read(harbour.id, (doc) => doc.getText('body').length)
    const length = await lengthOf()
    expect((await everything(harbour)).filter((text) => text.includes('Wren')).length).toBeGreaterThan(3)

    for (const who of [ana, milo]) expect((await redacts(who, harbour.at)).status).toBe(403)
    expect((await redacts(ruth, harbour.at, CANARY, `For ${CANARY}`)).body.error.message).toMatch(
      /without the words/,
    )
    expect((await redacts(ruth, harbour.at, 'no such words')).status).toBe(400)
    const done = await redacts(ruth, harbour.at)
    expect(done.body).toMatchObject({ places: 3 })
    expect(done.body.versions).toBeGreaterThan(0)

    expect((await everything(harbour)).filter((text) => /canary|wren/i.test(text))).toEqual([])
    expect(await lengthOf()).toBe(length - CANARY.length * 2 - 1)
    const body = await rooms.read(harbour.id, (doc) => String(doc.getText('body').toJSON()))
    expect(body).toContain('It was  who said so')
    expect(body).toContain('Nobody else did.')
    const page = (await milo.get(harbour.at)).body
    expect(page.redacted).toMatchObject({ by: ruth.id, reason: 'A promise to a source' })
    expect((await checkNewsroom(stores, newsroom.composed.store.log)).findings).toEqual([])
  })

  test('whoever has the story open is told to open it anew, and what they then write is kept', async () => {
    const harbour = await begins()
    const port = Number(new URL(newsroom.address).port)
    const open = () => {
      const client = plainClient(port, ana.cookie, harbour.id)
      here.push(client)
      return client
    }
    const before = open()
    await before.until(() => before.body.toString().includes(CANARY))
    const closed = new Promise<number>((resolve) => {
      before.provider.on('connection-close', (event) => resolve(event?.code ?? 0))
    })
    const { epoch } = (await newsroom.composed.store.log.read(`edition/${harbour.id}`)) ?? { epoch: 0 }
    await redacts(ruth, harbour.at)
    expect(await closed).toBe(4411)
    const again = open()
    await again.until(() => again.body.toString().includes('Nobody else'))
    expect(again.body.toString()).not.toMatch(/canary/i)
    again.body.insert(again.body.length, ' More.')
    await expect
      .poll(
        () => newsroom.composed.newsroom.rooms.read(harbour.id, (doc) => doc.getText('body').toString()),
        {
          timeout: 60_000,
        },
      )
      .toContain('More.')
    expect((await newsroom.composed.store.log.read(`edition/${harbour.id}`))?.epoch).toBe(epoch + 1)
  })

  test('a copy that was read before words were removed is not kept as a version after it', async () => {
    const harbour = await begins()
    const here = newsroom.composed.newsroom
    const edition = await here.stores.editions.find(harbour.id)
    if (!edition) throw new Error('It is gone.')
    const keeps = async (copy: Awaited<ReturnType<typeof liveCopy>>) => {
      const measured = await measure(here, harbour.id, copy)
      const made = { edition: harbour.id, reason: 'named', madeBy: ana.id, note: '' } as const
      const madeAt = here.now().toISOString()
      return here.stores.transact((stores) => keepVersion(stores, { ...made, madeAt }, copy, measured))
    }
    const before = await liveCopy(here, edition)
    expect((await redacts(ruth, harbour.at)).status).toBe(200)
    await expect(keeps(before)).rejects.toThrow(/Words were removed/)
    expect((await everything(harbour)).filter((text) => /canary|wren/i.test(text))).toEqual([])
    expect(await keeps(await liveCopy(here, edition))).toBeTruthy()
  })

  test('a filed copy that lost words is not cleared under the hash of what it was', async () => {
    const harbour = await begins()
    await newsroom.types(harbour.id, (doc) => insertText(doc, 'headline', 0, 'Harbour to close'))
    await newsroom.composed.settled()
    expect((await ana.post(`${harbour.at}/file`, { note: '' })).status).toBe(200)
    const { filed } = (await milo.get(harbour.at)).body
    expect((await redacts(ruth, harbour.at)).status).toBe(200)
    const refused = await milo.post(`${harbour.at}/clear`, { hash: filed.hash })
    expect(refused.body.error?.message).toMatch(/Words were removed from the copy that was filed/)
    const { liveHash } = (await milo.get(harbour.at)).body
    expect((await milo.post(`${harbour.at}/clear`, { hash: liveHash })).status).toBe(200)
  })

  test('words are in no table any more, but in the record of acts, which is only added to', async () => {
    const harbour = await begins()
    const { db } = newsroom.composed.store
    const at = new Date().toISOString()
    const [who, edition, story] = [{ person: ana.id, at }, harbour.id, harbour.story]
    const words = `For ${CANARY}`
    await db.updateTable('story').set({ budgetLine: words }).where('id', '=', story).execute()
    await db
      .insertInto('hold')
      .values({ edition, reason: words, until: null, ...who })
      .execute()
    await db
      .insertInto('legalHold')
      .values({ story, reason: words, ...who })
      .execute()
    await db
      .insertInto('behindAllowed')
      .values({ edition, hash: 'of it', original: 'none', reason: words, ...who })
      .execute()
    await db
      .insertInto('storyName')
      .values({ id: `name-${told}`, story, forms: JSON.stringify({ en: CANARY }), ...who })
      .execute()
    for (const [n, releasedAt] of [null, at].entries()) {
      const alert = `alert-${told}-${n}`
      await db
        .insertInto('alert')
        .values({ id: alert, story, number: n + 1, at })
        .execute()
      const filed = { words, hash: 'of it', filedBy: ana.id, filedAt: at, address: null }
      const released = { releasedBy: releasedAt && ana.id, releasedAt }
      await db
        .insertInto('alertWords')
        .values({ alert, edition, ...filed, ...released })
        .execute()
    }
    const holding = async () => {
      const found: string[] = []
      for (const { name } of await db.introspection.getTables()) {
        const rows = await db
          .selectFrom(name as 'story')
          .selectAll()
          .execute()
        if (rows.some((row) => JSON.stringify(row).includes(CANARY))) found.push(name)
      }
      return found.filter((name) => name !== 'audit').sort()
    }
    // In a copy they are bytes, and looked for in the other tests.
    expect(await holding()).toEqual(
      expect.arrayContaining(['alertWords', 'behindAllowed', 'hold', 'legalHold', 'story', 'storyName']),
    )
    expect((await redacts(ruth, harbour.at)).status).toBe(200)
    // What is out as an alert is only ever added to.
    expect(await holding()).toEqual(['alertWords'])
    const left = await db.selectFrom('alertWords').select('words').where('edition', '=', edition).execute()
    expect(left).toEqual([{ words }])
  })

  test('words are found whole, as they are, and in what is bold and not', async () => {
    const harbour = await begins()
    await newsroom.types(harbour.id, (doc) =>
      insertText(doc, 'headline', 0, 'Wrens and a wren; Ann in Annual'),
    )
    await redacts(ruth, harbour.at, 'wren\nAnn')
    const headline = await newsroom.composed.newsroom.rooms.read(harbour.id, (doc) =>
      doc.getText('headline').toString(),
    )
    expect(headline).toBe('Wrens and a ;  in Annual')
  })
}
