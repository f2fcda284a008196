import { FieldView } from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { begunIn, clearedIn, clears, orders, outOf } from '../testing/cleared-story.ts'
import { type ReleasingDesk, utc } from '../testing/desk-that-releases.ts'
import { readReleases } from './read-releases.ts'

/** Somebody who writes it marks whom these words of its first paragraph rest on. */
async function marksSource({ desk, here }: ReleasingDesk, edition: string, quote: string) {
  const subject = await here().rooms.read(edition, (doc) => {
    const view = FieldView.now(doc, 'body')
    const text = view.blocks[0]?.runs.map((run) => run.text).join('') ?? ''
    const from = (view.starts[0] ?? 0) + text.indexOf(quote)
    const ranges = view.rangesBetween(from, from + quote.length)
    return { on: 'stretch', field: 'body', block: view.blocks[0]?.id ?? null, quote, ranges }
  })
  const wanted = { act: 'mark', id: 'mark-of-the-quay', group: 'group-quay', claimed: 1, subject }
  expect((await desk.ana.post(`/api/editions/${edition}/sources`, wanted)).status).toBe(200)
}

/** Each language that was not ordered together with others goes or stays by itself, but for what it follows. */
export function languagesGoByThemselves(on: () => ReleasingDesk): void {
  test('a time that is centuries away is no time: nothing goes out for it', async () => {
    const { clock, desk } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of } = await clearedIn(desk, [])
    const en = of.en ?? ''
    const hash = (await desk.milo.get(`/api/editions/${en}/copy`)).body.hash
    const end = { local: '9999-12-31T23:59', zone: 'America/New_York' }
    for (const times of [{ embargo: end }, { notBefore: utc('2099-01-01T06:00'), embargo: end }]) {
      const asked = { kind: 'story', editions: [{ edition: en, hash }], ...times }
      const { status, body } = await desk.milo.post(`/api/editions/${en}/release`, asked)
      expect([status, body.error?.message]).toEqual([
        400,
        expect.stringMatching(/too far away.*without an end/),
      ])
    }
    expect(await outOf(desk, en)).toEqual([])
  })

  test('where some are returned or spiked the others go at their time, and whoever ordered them is told', async () => {
    const { clock, desk, here, settled, told } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of, story } = await clearedIn(desk, ['fr', 'de'])
    const { en = '', fr = '', de = '' } = of
    await orders(desk, [en, fr, de], { notBefore: utc('2026-03-28T12:00') })
    const stopped = async () =>
      (await told(desk.milo.id)).flatMap((one) =>
        one.story === story && one.outcome === 'stopped' ? one.edition : [],
      )
    expect((await desk.ruth.post(`/api/editions/${fr}/return`, { note: 'No.' })).status).toBe(200)
    expect(await stopped()).toContain(fr)
    expect((await desk.ruth.post(`/api/editions/${de}/spike`, { reason: 'No.' })).status).toBe(200)
    expect(await stopped()).toContain(de)
    expect(await here().stores.acts.doneTo(fr, ['leave-out-of-release'])).toHaveLength(1)
    await clock.to('2026-03-28T12:00:00.000Z')
    await settled()
    expect([await outOf(desk, en), await outOf(desk, fr), await outOf(desk, de)]).toEqual([['story'], [], []])
    const [release] = (await readReleases(here(), desk.milo, en)).releases
    expect(release).toMatchObject({ state: 'done', editions: [{ edition: en, out: true }] })
  })

  test('what the original is held for, or the lawyer asked about it, keeps back what follows it', async () => {
    const { clock, desk, here, settled, lawyer } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of } = await clearedIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    await orders(desk, [fr], { notBefore: utc('2026-03-28T12:00') })
    const why = async () =>
      (await readReleases(here(), desk.milo, fr)).releases[0]?.editions.find(({ edition }) => edition === fr)
        ?.waitsFor
    expect((await desk.milo.post(`/api/editions/${en}/hold`, { reason: 'A call is due.' })).status).toBe(200)
    await clock.to('2026-03-28T12:00:00.000Z')
    await settled()
    expect(await outOf(desk, fr)).toEqual([])
    expect(await why()).toMatch(
      /^It follows the English, which is kept back\. Milo holds it: A call is due\./,
    )
    const flag = newId()
    const asks = { flag, duty: 'legal', question: 'A thief?', subject: { on: 'field', field: 'headline' } }
    expect((await desk.ana.post(`/api/editions/${en}/flags`, asks)).status).toBe(200)
    await desk.milo.post(`/api/editions/${en}/unhold`, {})
    await settled()
    expect(await outOf(desk, fr)).toEqual([])
    expect(await why()).toMatch(/^It follows the English, which is kept back\. Legal is asked about/)
    const answers = { duty: 'legal', flag, answer: 'cleared', words: 'Fine.' }
    expect((await lawyer.post(`/api/editions/${en}/answer-flag`, answers)).status).toBe(200)
    await clock.to('2026-03-28T12:01:00.000Z')
    await settled()
    expect(await outOf(desk, fr)).toEqual(['story'])
  })

  test('a hold reaches what follows a localization of it, and ends for them where the original is spiked', async () => {
    const { clock, desk, here, settled } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of, story } = await clearedIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    const wanted = { language: 'es', follows: fr, begins: 'copy' }
    const es = (await desk.ana.post(`/api/stories/${story}/editions`, wanted)).body.edition.id as string
    await clears(desk, es)
    await orders(desk, [es], { notBefore: utc('2026-03-28T12:00') })
    expect((await desk.milo.post(`/api/editions/${en}/hold`, { reason: 'A call is due.' })).status).toBe(200)
    await clock.to('2026-03-28T12:00:00.000Z')
    await settled()
    expect(await outOf(desk, es)).toEqual([])
    const [release] = (await readReleases(here(), desk.milo, es)).releases
    expect(release?.editions[0]?.waitsFor).toMatch(/^It follows the English, which is kept back\. Milo/)
    expect((await desk.milo.post(`/api/editions/${en}/spike`, { reason: 'Old.' })).status).toBe(200)
    await clock.to('2026-03-28T12:01:00.000Z')
    await settled()
    expect(await outOf(desk, es)).toEqual(['story'])
  })

  test('what a correction says is not told to translators where it names who was withheld since it was ordered', async () => {
    const { clock, desk, settled, types } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of } = await clearedIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    await orders(desk, [en])
    await types(en, 'It is shut. ')
    await clears(desk, en)
    const advisory = 'Zora Quill tells us that it is shut.'
    await orders(desk, [en], { kind: 'correction', advisory, notBefore: utc('2026-03-28T12:00') })
    const withheld = { name: 'Zora Quill', role: 'reporting' }
    expect((await desk.milo.post(`/api/editions/${en}/withhold-credit`, withheld)).status).toBe(200)
    await clock.to('2026-03-28T12:00:00.000Z')
    await settled()
    expect(await outOf(desk, en)).toEqual(['story', 'correction'])
    const { threads } = (await desk.claire.get(`/api/editions/${fr}/threads`)).body
    expect(threads).toHaveLength(1)
    expect(threads[0].comments[0].words).toMatch(/^The original was corrected\..*\n.*paragraph 1/)
    expect(JSON.stringify(threads)).not.toContain('Quill')
  })

  test('a problem that whoever filed it sees in what is cleared and queued keeps it back, and those who cleared it hear of it', async () => {
    const { clock, desk, here, settled, told, types } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const policy = (await desk.ruth.get(`/api/desks/${desk.id}/policy`)).body
    const asks = (more: object) => desk.ruth.patch(`/api/desks/${desk.id}/policy`, { ...policy, ...more })
    const { of, story } = await begunIn(desk, [])
    const en = of.en ?? ''
    const hash = await clears(desk, en)
    await orders(desk, [en], { notBefore: utc('2026-03-28T12:00') })
    const says = (answer: string, words = '') =>
      desk.ana.post(`/api/editions/${en}/read-back`, { hash, answer, words })
    expect((await says('problem', 'The minister did not say that.')).status).toBe(200)
    expect(await told(desk.milo.id)).toContainEqual(
      expect.objectContaining({ kind: 'read-back', outcome: 'problem', story }),
    )
    expect((await asks({ readBackBlocks: true })).status).toBe(200)
    await clock.to('2026-03-28T12:00:00.000Z')
    await settled()
    expect(await outOf(desk, en)).toEqual([])
    const [waiting] = (await readReleases(here(), desk.milo, en)).releases
    expect(waiting?.editions[0]?.waitsFor).toMatch(/^Ana sees a problem.*The minister did not say that/)
    expect((await says('ok')).status).toBe(200)
    await clock.to('2026-03-28T12:01:00.000Z')
    await settled()
    expect(await outOf(desk, en)).toEqual(['story'])

    // A force is somebody's answer to it.
    const forced = (await begunIn(desk, [])).of.en ?? ''
    await desk.ana.post(`/api/editions/${forced}/file`)
    await types(forced, ' It rains.')
    const copy = (await desk.milo.get(`/api/editions/${forced}/copy`)).body.hash
    const said = { hash: copy, answer: 'problem', words: 'It does not.' }
    expect((await desk.ana.post(`/api/editions/${forced}/read-back`, said)).status).toBe(200)
    const forces = { hash: copy, reason: 'It is on air.' }
    expect((await desk.ruth.post(`/api/editions/${forced}/force`, forces)).status).toBe(200)
    await orders(desk, [forced])
    expect(await outOf(desk, forced)).toEqual(['story'])

    // What they say of a copy that came after it mends nothing in the one that is queued.
    await clock.to('2026-03-28T10:00:00.000Z')
    const mended = (await begunIn(desk, [])).of.en ?? ''
    const queued = await clears(desk, mended)
    await orders(desk, [mended], { notBefore: utc('2026-03-28T12:00') })
    const reads = (of: string, answer: string) =>
      desk.ana.post(`/api/editions/${mended}/read-back`, { hash: of, answer, words: 'Not so.' })
    expect((await reads(queued, 'problem')).status).toBe(200)
    await types(mended, ' It is so.')
    const { hash: newer } = (await desk.milo.get(`/api/editions/${mended}/copy`)).body
    await clock.to('2026-03-28T10:00:01.000Z')
    expect((await reads(newer, 'ok')).status).toBe(200)
    await clock.to('2026-03-28T12:00:00.000Z')
    await settled()
    expect(await outOf(desk, mended)).toEqual([])
    await asks({})
  })

  test('an editor who knows its sources after all not, keeps back what is cleared and queued', async () => {
    const { clock, desk, here, settled } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const policy = (await desk.ruth.get(`/api/desks/${desk.id}/policy`)).body
    const asks = (more: object) => desk.ruth.patch(`/api/desks/${desk.id}/policy`, { ...policy, ...more })
    await asks({ knowsSources: true })
    const words = 'a person with knowledge of the matter'
    const { of } = await begunIn(desk, [], { text: `The quay is shut, ${words} said.` })
    const en = of.en ?? ''
    await marksSource(on(), en, words)
    const attests = (act: string, more: object = {}) =>
      desk.milo.post(`/api/editions/${en}/${act}`, { group: 'group-quay', ...more })
    await desk.ana.post(`/api/editions/${en}/file`, { note: '' })
    expect((await attests('attest-source', { words: [words] })).status).toBe(200)
    const { hash } = (await desk.milo.get(`/api/editions/${en}/copy`)).body
    expect((await desk.milo.post(`/api/editions/${en}/clear`, { hash })).status).toBe(200)
    await orders(desk, [en], { notBefore: utc('2026-03-28T12:00') })
    expect((await attests('withdraw-attestation')).status).toBe(200)
    await clock.to('2026-03-28T12:00:00.000Z')
    await settled()
    expect(await outOf(desk, en)).toEqual([])
    const [waiting] = (await readReleases(here(), desk.milo, en)).releases
    expect(waiting?.editions[0]?.waitsFor).toMatch(/^No editor has said that they know who “a person with/)
    expect((await attests('attest-source', { words: [words] })).status).toBe(200)
    await clock.to('2026-03-28T12:01:00.000Z')
    await settled()
    expect(await outOf(desk, en)).toEqual(['story'])
    await asks({})
  })

  test('what goes out at its time is by whoever ordered it, whatever program made the server look', async () => {
    const { clock, desk, here, settled } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const program = (await desk.ruth.post('/api/tokens', { name: 'Wall', scopes: ['review'], days: 1 })).body
    const shown = { authorization: `Bearer ${program.secret}` }
    const { of } = await begunIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    await clears(desk, en)
    const later = (await clearedIn(desk, [])).of.en ?? ''
    await orders(desk, [later], { notBefore: utc('2026-03-28T12:00') })
    await desk.claire.post(`/api/editions/${fr}/file`)
    await orders(desk, [en, fr], { joint: true })
    const { hash } = (await desk.milo.get(`/api/editions/${fr}/copy`)).body
    await on().letsGo(fr, en)
    const clearing = await desk.newsroom.nobody.post(`/api/editions/${fr}/clear`, { hash }, shown)
    expect(clearing.status).toBe(200)
    await on().letsGo(fr, en)
    await clock.to('2026-03-28T12:00:00.000Z')
    // No request of anybody's: the clock of what looks by itself.
    await expect.poll(() => outOf(desk, later), { timeout: 60_000 }).toEqual(['story'])
    await expect.poll(() => outOf(desk, fr), { timeout: 60_000 }).toEqual(['story'])
    await settled()
    const rows = await desk.newsroom.composed.store.db
      .selectFrom('audit')
      .select(['subject', 'act', 'person', 'token'])
      .where('subject', 'in', [en, fr, later])
      .where('act', 'in', ['release', 'clear'])
      .where('token', 'is not', null)
      .execute()
    expect(rows.map(({ subject, act }) => [subject, act])).toEqual([[fr, 'clear']])
    expect(await here().stores.acts.doneTo(later, ['release'])).toEqual([
      { person: desk.milo.id, act: 'release' },
    ])
  })

  test('a kill says why and what is to be done, and each desk that it concerns says for itself that it has seen it', async () => {
    const { clock, desk, orderer, types } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of, story } = await clearedIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    const paris = await desk.newsroom.desk('Paris')
    expect((await desk.ruth.post(`/api/editions/${fr}/desk`, { desk: paris })).status).toBe(200)
    const worksAt = (at: string) => desk.ruth.patch(`/api/people/${orderer.id}`, { desks: [at] })
    expect((await worksAt(paris)).status).toBe(200)
    await orders(desk, [en])
    const whole = { reason: 'It is not true.', instruction: 'Do not use it.', substitute: false }
    const { substitute: _, ...unsaid } = whole
    for (const wrong of [{ ...whole, reason: ' ' }, { ...whole, instruction: '' }, unsaid])
      expect((await desk.ruth.post(`/api/stories/${story}/kill`, wrong)).status).toBe(400)
    expect(await outOf(desk, en)).toEqual(['story'])
    await types(en, 'More of it. ')
    expect((await desk.ana.post(`/api/editions/${en}/file`, { note: '' })).status).toBe(200)
    expect((await desk.milo.post(`/api/editions/${en}/return`, { note: 'Who says so?' })).status).toBe(200)
    const returned = async () =>
      (await desk.ana.get('/api/queues')).body.returned.map((one: { edition: string }) => one.edition)
    expect(await returned()).toContain(en)
    expect((await desk.ruth.post(`/api/stories/${story}/kill`, whole)).status).toBe(200)
    // Nobody writes it any more.
    expect(await returned()).not.toContain(en)
    const waitsFor = async (who: Pick<typeof orderer, 'get'>) => {
      const { body } = await who.get('/api/kills')
      const own = body.filter((one: { story: string }) => one.story === story)
      return own.map((one: { desk: string }) => one.desk).sort()
    }
    const sees = async (who: Pick<typeof orderer, 'post'>, one: string) =>
      (await who.post(`/api/stories/${story}/acknowledge-kill`, { desk: one })).status
    expect([await waitsFor(orderer), await waitsFor(desk.ruth)]).toEqual([[paris], [desk.id, paris].sort()])
    expect([await sees(orderer, desk.id), await sees(orderer, paris)]).toEqual([403, 200])
    expect([await sees(orderer, paris), await waitsFor(orderer), await waitsFor(desk.ruth)]).toEqual([
      ...[409, []],
      [desk.id],
    ])
    expect([await sees(desk.ana, desk.id), await waitsFor(desk.ruth)]).toEqual([200, []])
    await worksAt(desk.id)
  })
}
