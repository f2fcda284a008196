import { FieldView, insertText } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import type { PublicationKind } from '@copydesk/shared/publication'
import { translationBlocks } from '@copydesk/shared/translation/standing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkNewsroom } from '../edition/check-newsroom.ts'
import { liveCopy } from '../edition/live-copy.ts'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { type PlainClient, plainClient } from '../testing/plain-client.ts'
import { copyOf, putOut } from '../testing/published-story.ts'
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

  test('they are drawn over in what went out beside the copy: corrections, alerts, releases, a kill', async () => {
    const { id, at, story } = await begins()
    const { stores } = newsroom.composed.newsroom
    const put = (kind: PublicationKind, advisory: string, hour: number) =>
      putOut(stores, { id, language: 'en', person: milo.id }, kind, {
        ...{ copy: copyOf('en', { headline: 'Harbour' }), advisory },
        at: new Date(Date.UTC(2026, 2, 6, hour)).toISOString(),
      })
    await put('story', '', 6)
    const address = await put('correction', `It was ${CANARY} who said so.`, 7)
    await stores.transact(async (within) => {
      await within.releases.add({
        ...{ id: `release-${story}`, story, kind: 'update', joint: false, newest: false, notBefore: null },
        ...{ embargo: null, advisory: `Of ${CANARY}.`, state: 'waiting', why: `Of ${CANARY}.` },
        ...{
          editions: [{ edition: id, version: null, out: false }],
          person: milo.id,
          at: new Date().toISOString(),
        },
      })
      await within.kills.add(
        {
          ...{ id: `kill-${story}`, story, reason: `${CANARY} asks.`, instruction: 'Take it down.' },
          ...{ substitute: false, person: ruth.id, at: new Date().toISOString() },
        },
        [],
      )
    })
    expect((await newsroom.nobody.get(address)).body).toContain(CANARY)
    expect((await redacts(ruth, at)).body.elsewhere).toBe(3)
    const { body } = await newsroom.nobody.get(address)
    expect(body).toContain('It was [redacted] who said so.')
    expect(body).not.toContain(CANARY)
    const { db } = newsroom.composed.store
    for (const table of ['publication', 'release', 'storyKill'] as const)
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toContain(CANARY)
    // Nothing else of it is changed, nor said otherwise.
    const changes: { advisory?: string; hash?: string }[] = [
      ...[{ advisory: 'It was nobody.' }, { advisory: '[redacted]', hash: 'another' }],
    ]
    for (const change of changes)
      await expect(
        db.updateTable('publication').set(change).where('edition', '=', id).execute(),
      ).rejects.toThrow(/only ever added to/)
    await expect(db.deleteFrom('publication').where('edition', '=', id).execute()).rejects.toThrow(
      /only ever added to/,
    )
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

  test('a browser that was closed meanwhile is told from which stories words were removed, and of no other story', async () => {
    const harbour = await begins()
    const redacted = async (who: Client) => (await who.get('/api/me')).body.redacted[harbour.story]
    expect(await redacted(milo)).toBeUndefined()
    const { epoch } = (await newsroom.composed.store.log.read(`edition/${harbour.id}`)) ?? { epoch: 0 }
    expect((await redacts(ruth, harbour.at)).status).toBe(200)
    const told = { times: 1, epochs: { [harbour.id]: epoch + 1 } }
    for (const who of [ana, milo]) expect(await redacted(who)).toEqual(told)
    expect((await redacts(ruth, harbour.at, 'Nobody else')).status).toBe(200)
    expect(await redacted(milo)).toEqual({ times: 2, epochs: { [harbour.id]: epoch + 2 } })
    await ana.patch(`/api/stories/${harbour.story}`, { restrictedTo: [ana.id, ruth.id] })
    expect((await redacted(ana)).times).toBe(2)
    expect(await redacted(milo)).toBeUndefined()
  })

  test('a comment on words that are removed comes late, and does not bring them back by its quote', async () => {
    const harbour = await begins()
    const subject = await newsroom.composed.newsroom.rooms.read(harbour.id, (doc) => {
      const view = FieldView.now(doc, 'body')
      // Of the paragraphs the second has it.
      const [, { runs } = { runs: [] }] = view.blocks
      const from = (view.starts[1] ?? 0) + (runs[0]?.text.indexOf(CANARY) ?? 0)
      const ranges = view.rangesBetween(from, from + CANARY.length)
      return { on: 'stretch', field: 'body', block: null, quote: CANARY, ranges }
    })
    expect((await redacts(ruth, harbour.at)).status).toBe(200)
    const id = `thread-late-${told}`
    const late = { act: 'begin', id, subject, words: 'Is this right?' }
    const { body } = await ana.post(`${harbour.at}/threads`, { acts: [late] })
    expect(body.taken).toEqual([id])
    expect((await everything(harbour)).filter((text) => /canary|wren/i.test(text))).toEqual([])
  })

  test('whoever comes back is told what others wrote since, and not that something was removed before they were here', async () => {
    const harbour = await begins()
    await ruth.post(`${harbour.at}/versions`, { name: 'Before' })
    expect((await redacts(ruth, harbour.at)).status).toBe(200)
    await milo.post(`${harbour.at}/visit`)
    await newsroom.types(harbour.id, (doc) => insertText(doc, 'headline', 0, 'Harbour closes'))
    const { since } = (await milo.get(`${harbour.at}/since-visit`)).body
    expect(since.now.headline).toBe('Harbour closes')
    expect(since.before).toEqual({ ...since.now, headline: '' })
  })

  test('of a suggestion that was decided in two rounds each keeps its own words, and what had the words is not taken back', async () => {
    const { id, at } = await begins()
    const { decisions } = newsroom.composed.newsroom.stores
    const round = (n: number, words: string) => ({
      ...({ edition: id, group: '7-1', round: n, decision: 'accept', person: ruth.id, by: ana.id } as const),
      ...{ at: `2026-03-0${n}T10:00:00.000Z`, words: [{ does: 'delete', words }] as const, seen: null },
      trace: JSON.stringify({
        parts: {},
        written: [],
        lost: [{ field: 'body', range: [7, n, words.length], text: words }],
      }),
      ...{ position: n, undone: null },
    })
    const rounds = [round(1, `${CANARY} said`), round(2, 'on Friday')]
    await decisions.add(rounds.map((one) => ({ ...one, words: [...one.words] })))
    expect((await redacts(ruth, at)).status).toBe(200)
    expect(await decisions.list(id, 9)).toEqual([
      rounds[1],
      { ...rounds[0], words: [{ does: 'delete', words: '[redacted] said' }], trace: null },
    ])
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
    expect(await holding()).toEqual([])
    // An alert that waits is filed anew; of one that is out the words are drawn over.
    const left = await db.selectFrom('alertWords').select('words').where('edition', '=', edition).execute()
    expect(left).toEqual([{ words: words.replace(CANARY, '[redacted]') }])
  })

  test('what a translator confirmed is not behind the original because words were removed from it', async () => {
    const harbour = await begins()
    const wanted = { language: 'fr', follows: harbour.id, begins: 'copy' }
    const { body } = await ana.post(`/api/stories/${harbour.story}/editions`, wanted)
    const french = body.edition.id as string
    const [, block = ''] = await newsroom.blockIds(harbour.id)
    const textOf = async (edition: string) =>
      (await newsroom.composed.newsroom.rooms.read(edition, translationBlocks)).find(({ id }) => id === block)
        ?.text ?? ''
    const before = await textOf(harbour.id)
    expect(before).toContain(CANARY)
    const act = { id: 'confirm-of-it', act: 'confirm', block, localized: await textOf(french) }
    const acts = [{ ...act, originals: [{ block, text: before }] }]
    const said = await ana.post(`/api/editions/${french}/translation`, { acts })
    expect(said.body).toMatchObject({ taken: ['confirm-of-it'] })
    const progress = async () => {
      await newsroom.composed.settled()
      const { editions } = (await ana.get(`/api/stories/${harbour.story}`)).body
      return editions.find(({ id }: { id: string }) => id === french)?.progress
    }
    const standing = await progress()
    expect(standing).toMatchObject({ done: 1, stale: 0 })
    const heard: (string | undefined)[] = []
    const stop = newsroom.composed.newsroom.bus.onEvent((event) => {
      if (event.kind === 'redacted') heard.push(event.id)
    })
    expect((await redacts(ruth, harbour.at)).status).toBe(200)
    stop()
    // The translator's page has what the original said, too.
    expect(heard.sort()).toEqual([harbour.id, french].sort())
    const [word] = (await ana.get(`/api/editions/${french}/translation`)).body.words
    expect(word.originals).toEqual([{ block, text: await textOf(harbour.id) }])
    expect(JSON.stringify(word)).not.toContain(CANARY)
    expect(await progress()).toEqual(standing)
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
