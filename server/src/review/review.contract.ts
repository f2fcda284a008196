import type { Person, PersonRole } from '@copydesk/shared/people'
import { type DeskPolicy, FIRST_POLICY } from '@copydesk/shared/review'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { type Answer, type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { askReadBacks } from './ask-read-backs.ts'
import { clearEdition } from './clear-edition.ts'
import { handOnFlags } from './hand-on-flags.ts'
import { ringUnclaimed } from './ring-unclaimed.ts'

type Somebody = Client & Person
const named = (id: string) => (id[0] ?? '').toUpperCase() + id.slice(1)

/** Whatever the newsroom is kept in, what goes out was looked at as its desk wants it. */
export function deskReviewsCopy(settings: () => Promise<Record<string, string>>): void {
  describe('on its way from filed to cleared', () => {
    let newsroom: TestNewsroom
    const cast = {} as Record<'ana' | 'ben' | 'milo' | 'nia' | 'ruth' | 'leo' | 'dora' | 'claire', Somebody>
    let desk = ''

    beforeAll(async () => {
      newsroom = await openNewsroom(await settings())
      const roles: Record<keyof typeof cast, PersonRole> = {
        ...{ ana: 'reporter', ben: 'reporter', milo: 'editor', nia: 'editor', ruth: 'managing-editor' },
        ...{ leo: 'reporter', dora: 'reporter', claire: 'translator' },
      }
      for (const [name, role] of Object.entries(roles))
        cast[name as keyof typeof cast] = await newsroom.signIn(named(name), role)
      desk = cast.ana.desk ?? ''
      for (const [who, duty] of [
        [cast.leo, 'legal'],
        [cast.dora, 'duty-editor'],
      ] as const)
        expect((await cast.ruth.post('/api/duties/grant', { person: who.id, duty, desk })).status).toBe(200)
    })
    afterAll(() => newsroom.close())
    beforeEach(async () => {
      newsroom.composed.newsroom.now = () => new Date()
      await policy(FIRST_POLICY)
    })

    const policy = async (change: Partial<DeskPolicy>) =>
      expect((await cast.ruth.patch(`/api/desks/${desk}/policy`, change)).status).toBe(200)
    const act = (who: Client, id: string, does: string, more: object = {}): Promise<Answer> =>
      who.post(`/api/editions/${id}/${does}`, more)
    const page = async (who: Client, id: string) => (await who.get(`/api/editions/${id}`)).body
    const liveHash = async (id: string): Promise<string> => (await page(cast.milo, id)).liveHash
    const clears = async (who: Client, id: string) => act(who, id, 'clear', { hash: await liveHash(id) })
    const said = ({ status, body }: Answer) => [status, body.error?.message ?? body.edition?.state]
    const missing = ({ conditions }: { conditions: { kind: string; words: string }[] }, kind: string) =>
      conditions.filter((one) => one.kind === kind).map(({ words }) => words)
    const inbox = async (
      who: Client,
    ): Promise<{ kind: string; outcome: string; edition: { id: string } }[]> =>
      (await who.get('/api/notices')).body.notices
    const told = async (who: Client, id: string) =>
      (await inbox(who)).filter(({ edition }) => edition?.id === id).map((one) => [one.kind, one.outcome])

    async function draft(more: object = {}): Promise<string> {
      const text = 'The bridge is closed.\nIt opens on Friday.'
      const asked = { slug: 'BRIDGE', desk, headline: 'Bridge shut', text, ...more }
      return (await cast.ana.post('/api/stories', asked)).body.edition.id
    }
    async function filed(filing: object = {}): Promise<string> {
      const id = await draft()
      expect((await act(cast.ana, id, 'file', filing)).status).toBe(200)
      return id
    }
    const eyes = (body: { clearedBy: { name: string }[] }) => body.clearedBy.map(({ name }) => name)
    const types = (who: Person, id: string, words: string) =>
      newsroom.composed.newsroom.rooms.edit(id, who.id, (doc) => {
        const headline = doc.getText('headline')
        headline.insert(headline.length, words)
      })

    test('two people clear a copy where the desk asks for two, and the same one does not count twice', async () => {
      await policy({ approvals: 2 })
      const id = await filed()
      const first = await clears(cast.milo, id)
      expect(said(first)).toEqual([200, 'submitted'])
      expect(first.body).toMatchObject({ approvals: 2, clearings: [{ by: { name: 'Milo' }, as: 'editor' }] })
      expect(missing(first.body, 'second-eyes')).toEqual(['1 of 2 has cleared this copy.'])
      expect(eyes(first.body)).toEqual(['Milo'])
      expect(said(await clears(cast.milo, id))).toEqual([409, expect.stringMatching(/^You have cleared/)])
      expect(await told(cast.ana, id)).toEqual([])
      const second = await clears(cast.ruth, id)
      expect(said(second)).toEqual([200, 'approved'])
      expect(second.body.cleared).toMatchObject({ madeBy: { name: 'Ruth' }, hash: second.body.liveHash })
      expect(missing(second.body, 'second-eyes')).toEqual([])
      expect(await told(cast.ana, id)).toEqual([['decision', 'cleared']])
      // Another copy asks for two once more, and the one that is cleared stays so.
      await types(cast.nia, id, ' again')
      const third = await clears(cast.nia, id)
      expect(said(third)).toEqual([200, 'approved'])
      expect(third.body.cleared.hash).toBe(second.body.liveHash)
      expect(missing(third.body, 'second-eyes')).toEqual(['1 of 2 has cleared this copy.'])
    })

    test('whoever sends back what they cleared clears it again, and what was cleared before counts no more', async () => {
      await policy({ approvals: 2 })
      const id = await filed()
      await clears(cast.milo, id)
      await act(cast.milo, id, 'return', { note: 'Who says Friday?' })
      expect(said(await act(cast.ana, id, 'file'))).toEqual([200, 'submitted'])
      expect((await page(cast.ana, id)).clearings).toEqual([])
      expect(said(await clears(cast.ruth, id))).toEqual([200, 'submitted'])
      expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
    })

    test('where the desk asks for fewer now, the first who cleared it clears it', async () => {
      await policy({ approvals: 2 })
      const id = await filed()
      await clears(cast.milo, id)
      await policy({ approvals: 1 })
      expect((await page(cast.milo, id)).may.clear.allowed).toBe(true)
      expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
    })

    test('a policy is changed by a managing editor, on record with what it was before', async () => {
      const no = await cast.milo.patch(`/api/desks/${desk}/policy`, { approvals: 3 })
      expect(no.status).toBe(403)
      await policy({ approvals: 3, ringAfter: null })
      expect((await cast.ana.get(`/api/desks/${desk}/policy`)).body).toMatchObject({
        approvals: 3,
        ringAfter: null,
      })
      const { acts } = (await cast.ruth.get('/api/audit?act=change-policy')).body
      expect(acts[0].details.changed).toEqual({
        approvals: { from: 1, to: 3 },
        ringAfter: { from: FIRST_POLICY.ringAfter, to: null },
      })
    })

    test('only those clear whose clearing counts at the desk', async () => {
      await policy({ counts: ['managing-editor'] })
      const id = await filed()
      expect(said(await clears(cast.milo, id))).toEqual([409, 'At this desk managing editors clear copy.'])
      expect(said(await clears(cast.ruth, id))).toEqual([200, 'approved'])
    })

    test('a clearing counts only while the desk lets it count', async () => {
      await policy({ approvals: 2 })
      const id = await filed()
      await clears(cast.milo, id)
      await policy({ counts: ['managing-editor'] })
      const first = await clears(cast.ruth, id)
      expect(said(first)).toEqual([200, 'submitted'])
      expect(eyes(first.body)).toEqual(['Ruth'])
      expect(missing(first.body, 'second-eyes')).toEqual(['1 of 2 has cleared this copy.'])
    })

    test('whoever wrote most of a copy is not the only one who clears it', async () => {
      const id = await filed()
      await types(cast.milo, id, ` – and ${'much more is told of it by the editor, '.repeat(4)}`)
      const first = await clears(cast.milo, id)
      expect(said(first)).toEqual([200, 'submitted'])
      expect(missing(first.body, 'second-eyes')).toEqual([
        'Whoever wrote most of this copy has cleared it, and nobody else has.',
      ])
      expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
      // Of what was filed, Ana wrote all: whoever clears that copy alone is a second pair of eyes.
      const other = await filed()
      const { hash } = (await page(cast.milo, other)).filed
      await types(cast.milo, other, ` – and ${'much more is told of it by the editor, '.repeat(4)}`)
      expect(said(await act(cast.milo, other, 'clear', { hash }))).toEqual([200, 'approved'])
      await policy({ mainWriterNotAlone: false })
      expect(said(await clears(cast.milo, other))).toEqual([200, 'approved'])
    })

    test('a copy that is filed while somebody clears is not cleared by whoever wrote most of it', async () => {
      const id = await filed()
      const ours = newsroom.composed.newsroom
      const much = ` – and ${'much more is told of it by the editor, '.repeat(4)}`
      await types(cast.milo, id, much)
      const hash = await liveHash(id)
      await ours.rooms.edit(id, cast.milo.id, (doc) =>
        doc.getText('headline').delete('Bridge shut'.length, much.length),
      )
      let transactions = 0
      /** The first tells the lists how it reads; who wrote it is asked before the second, which clears it. */
      const transact: typeof ours.stores.transact = async (work) => {
        if (++transactions === 2) {
          await types(cast.milo, id, much)
          expect((await act(cast.ana, id, 'file')).status).toBe(200)
        }
        return ours.stores.transact(work)
      }
      const meanwhile = { ...ours, stores: { ...ours.stores, transact } }
      await expect(clearEdition(meanwhile, cast.milo, id, { hash })).rejects.toThrow(
        /changed since you looked/,
      )
      expect(said(await act(cast.milo, id, 'clear', { hash }))).toEqual([200, 'submitted'])
    })

    test('whoever says which languages they read clears no other', async () => {
      const id = await filed()
      const reads = (languages: string[]) =>
        cast.nia.patch(`/api/people/${cast.nia.id}/profile`, { languages })
      await reads(['fr', 'de'])
      expect(said(await clears(cast.nia, id))).toEqual([
        409,
        expect.stringMatching(/^Whoever clears it reads English/),
      ])
      await reads(['fr', 'en'])
      expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
      await reads([])
    })

    test('a query that waits is advice, or in the way where the desk says so, until it is answered', async () => {
      const id = await filed()
      const thread = newId()
      const begin = { act: 'begin', id: thread, subject: { on: 'edition' }, words: 'Who says Friday?' }
      await act(cast.milo, id, 'threads', { acts: [{ ...begin, query: { of: cast.ana.id } }] })
      const before = await page(cast.milo, id)
      expect(before.conditions).toContainEqual({
        ...{ kind: 'query', for: 'clear', blocks: false, words: 'Milo asks: “Who says Friday?”' },
        ...{ who: 'Ana answers that.', place: { panel: 'comments', thread } },
      })
      expect(before.may.clear.allowed).toBe(true)
      await policy({ queriesBlock: true })
      expect(said(await clears(cast.milo, id))).toEqual([
        409,
        'Milo asks: “Who says Friday?” Ana answers that.',
      ])
      const reply = { act: 'reply', id: newId(), thread, words: 'The harbour master.' }
      await act(cast.ana, id, 'threads', { acts: [reply] })
      expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
    })

    test('a query that only named people read says nothing to others, and is not in their way', async () => {
      await policy({ queriesBlock: true })
      const id = await filed()
      const words = 'CANARY-QUERY: is the source the mayor?'
      const begin = { act: 'begin', id: newId(), subject: { on: 'edition' }, words, readers: [cast.ana.id] }
      await act(cast.milo, id, 'threads', { acts: [{ ...begin, query: { of: cast.ana.id } }] })
      expect(missing(await page(cast.milo, id), 'query')).toHaveLength(1)
      const others = await cast.nia.get(`/api/editions/${id}`)
      expect(JSON.stringify(others.body)).not.toContain('CANARY')
      expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
    })

    test('whoever filed reads back what an editor changed since, and says so of exactly that copy', async () => {
      const id = await filed()
      await act(cast.milo, id, 'claim')
      expect(missing(await page(cast.milo, id), 'read-back')).toEqual([])
      await types(cast.milo, id, ' for good')
      const asked = await page(cast.ana, id)
      expect(asked.asksReadBack).toBe(true)
      expect(missing(asked, 'read-back')).toEqual([
        'Ana filed it, and has not said whether what was changed since is right.',
      ])
      const says = (answer: string, hash: string, words = '') =>
        act(cast.ana, id, 'read-back', { hash, answer, words })
      expect(said(await act(cast.ben, id, 'read-back', { hash: asked.liveHash, answer: 'ok' }))).toEqual([
        409,
        expect.stringMatching(/^Whoever filed it reads it back/),
      ])
      expect((await says('problem', asked.liveHash)).status).toBe(400)
      expect(said(await says('ok', '0'.repeat(64)))).toEqual([
        409,
        expect.stringMatching(/changed since you looked/),
      ])
      const problem = await says('problem', asked.liveHash, 'Not for good: for a week.')
      expect(problem.body.readBack).toMatchObject({ answer: 'problem', ofThis: true, by: { name: 'Ana' } })
      expect(missing(problem.body, 'read-back')[0]).toContain('Not for good: for a week.')
      expect(await told(cast.milo, id)).toEqual([['read-back', 'problem']])
      await policy({ readBackBlocks: true })
      expect(said(await clears(cast.milo, id))).toEqual([409, expect.stringMatching(/^Ana sees a problem/)])
      await types(cast.milo, id, ', nearly')
      expect((await page(cast.ana, id)).asksReadBack).toBe(true)
      const ok = await says('ok', await liveHash(id))
      expect([ok.body.asksReadBack, missing(ok.body, 'read-back')]).toEqual([false, []])
      expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
    })

    test('whoever filed is asked once to read back, when the editor has come to rest', async () => {
      const id = await filed()
      await act(cast.milo, id, 'claim')
      const ours = newsroom.composed.newsroom
      const resting = new Map<string, string>()
      const looks = async (seen = resting) => {
        await newsroom.composed.settled()
        await askReadBacks(ours, seen)
        return (await told(cast.ana, id)).filter(([kind]) => kind === 'read-back').length
      }
      expect([await looks(), await looks()]).toEqual([0, 0])
      await types(cast.milo, id, ' for good')
      expect(await looks()).toBe(0)
      await types(cast.milo, id, ', nearly')
      expect(await looks()).toBe(0)
      expect(await looks()).toBe(1)
      // Neither this server nor another asks again, whatever is changed after that.
      await types(cast.milo, id, ' so')
      const other = new Map<string, string>()
      expect([await looks(), await looks(), await looks(other), await looks(other)]).toEqual([1, 1, 1, 1])
    })

    test('legal is asked about a passage, and it goes nowhere until they have cleared that', async () => {
      const id = await filed()
      await act(cast.milo, id, 'claim')
      const flag = newId()
      const question = 'CANARY-LEGAL: may we call him a thief?'
      const asks = { flag, duty: 'legal', question, subject: { on: 'field', field: 'headline' } }
      const asked = await act(cast.ana, id, 'flags', asks)
      expect(asked.status).toBe(200)
      expect(asked.body.flags).toMatchObject([{ thread: flag, duty: 'legal', answer: null, mine: false }])
      expect(await told(cast.leo, id)).toEqual([['flag', null]])
      // Sent twice, it is asked once.
      await act(cast.ana, id, 'flags', asks)
      expect(await told(cast.leo, id)).toHaveLength(1)
      expect((await page(cast.leo, id)).flags).toMatchObject([{ mine: true }])
      expect(missing(await page(cast.milo, id), 'flag')[0]).toContain('CANARY-LEGAL')
      const others = await page(cast.nia, id)
      expect(missing(others, 'flag')).toEqual(['Legal is asked about a passage.'])
      expect(
        JSON.stringify([others, (await cast.nia.get(`/api/editions/${id}/threads`)).body]),
      ).not.toContain('CANARY')
      expect(JSON.stringify((await cast.ruth.get('/api/audit')).body)).not.toContain('CANARY')
      expect(said(await clears(cast.nia, id))).toEqual([409, expect.stringMatching(/Leo answers that\.$/)])
      const forces = { hash: await liveHash(id), reason: 'It is on air.' }
      expect((await act(cast.dora, id, 'force', forces)).status).toBe(409)
      const answers = (who: Client, more: object) =>
        act(who, id, 'answer-flag', { duty: 'legal', flag, ...more })
      expect((await answers(cast.milo, { answer: 'cleared' })).status).toBe(403)
      const no = await answers(cast.leo, { answer: 'not-cleared', words: 'Say “accused of theft”.' })
      expect(missing(no.body, 'flag')[0]).toMatch(/^Legal has not cleared/)
      expect((await clears(cast.nia, id)).status).toBe(409)
      const yes = await answers(cast.leo, { answer: 'cleared' })
      expect([yes.status, missing(yes.body, 'flag')]).toEqual([200, []])
      expect(await told(cast.ana, id)).toEqual([
        ['flag', 'cleared'],
        ['flag', 'not-cleared'],
      ])
      expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
    })

    test('a question of law that nobody could answer is refused, and one that is taken back is in nobody’s way', async () => {
      const id = await filed()
      const asks = { duty: 'standards', question: 'In taste?', subject: { on: 'edition' } }
      expect(said(await act(cast.ana, id, 'flags', { ...asks, flag: newId() }))).toEqual([
        409,
        expect.stringMatching(/answers for standards at its desk. A managing editor grants/),
      ])
      const flag = newId()
      await act(cast.ana, id, 'flags', { ...asks, flag, duty: 'legal' })
      expect((await clears(cast.milo, id)).status).toBe(409)
      await act(cast.ana, id, 'threads', { acts: [{ act: 'remove', id: newId(), comment: flag }] })
      expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
    })

    test('a question of law that was asked by day is answered by whoever holds the duty at night', async () => {
      const id = await filed()
      const flag = newId()
      const asks = { flag, duty: 'legal', question: 'A thief?', subject: { on: 'edition' } }
      await act(cast.ana, id, 'flags', asks)
      const gives = (who: Somebody, what: 'grant' | 'end') =>
        cast.ruth.post(`/api/duties/${what}`, { person: who.id, duty: 'legal', desk })
      expect((await gives(cast.ben, 'grant')).status).toBe(200)
      const ours = newsroom.composed.newsroom
      await Promise.all([handOnFlags(ours), handOnFlags(ours)])
      await handOnFlags(ours)
      expect(await told(cast.ben, id)).toEqual([['flag', null]])
      expect(await told(cast.leo, id)).toEqual([['flag', null]])
      expect((await page(cast.ben, id)).flags).toMatchObject([{ thread: flag, mine: true }])
      expect(missing(await page(cast.ben, id), 'flag')).toEqual(['Legal is asked about: “A thief?”'])
      const answer = await act(cast.ben, id, 'answer-flag', { duty: 'legal', flag, answer: 'cleared' })
      expect([answer.status, missing(answer.body, 'flag')]).toEqual([200, []])
      expect((await gives(cast.ben, 'end')).status).toBe(200)
    })

    test('what legal has refused is in the way, whoever takes the question away, until legal clears it', async () => {
      const id = await filed()
      const flag = newId()
      const asks = { flag, duty: 'legal', question: 'A thief?', subject: { on: 'edition' } }
      await act(cast.ana, id, 'flags', asks)
      const answers = (more: object) =>
        act(cast.leo, id, 'answer-flag', { duty: 'legal', flag, answer: 'not-cleared', ...more })
      expect(said(await answers({}))).toEqual([400, 'Say what has to change.'])
      expect((await answers({ words: 'Say “accused”.' })).status).toBe(200)
      const removes = async (who: Client, comment: string) =>
        (await act(who, id, 'threads', { acts: [{ act: 'remove', id: newId(), comment }] })).status
      const { threads } = (await cast.leo.get(`/api/editions/${id}/threads`)).body
      const [{ comments }] = threads
      expect(await removes(cast.ana, flag)).toBe(200)
      expect(await removes(cast.leo, comments.at(-1).id)).toBe(200)
      expect(missing(await page(cast.milo, id), 'flag')).toEqual(['Legal has not cleared a passage.'])
      expect((await clears(cast.milo, id)).status).toBe(409)
      expect((await page(cast.leo, id)).flags).toMatchObject([{ thread: flag, mine: true }])
      expect((await answers({ answer: 'cleared' })).status).toBe(200)
      expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
    })

    test('where legal looks at every copy, it does not go out before they have cleared exactly that', async () => {
      await policy({ duties: ['legal'] })
      const id = await filed()
      await clears(cast.milo, id)
      const { may } = await page(cast.milo, id)
      expect(may.release.why).toBe('Legal has not cleared this copy. Leo clears it.')
      const hash = await liveHash(id)
      const whole = { duty: 'legal', flag: null, answer: 'cleared' }
      expect((await act(cast.leo, id, 'answer-flag', { ...whole, hash: '0'.repeat(64) })).status).toBe(409)
      expect((await act(cast.leo, id, 'answer-flag', { ...whole, hash })).status).toBe(200)
      expect((await page(cast.milo, id)).may.release).toEqual({ allowed: true, why: '' })
      await types(cast.ana, id, ' still')
      expect(missing(await page(cast.milo, id), 'duty')).toEqual(['Legal has not cleared this copy.'])
    })

    test('where legal looks at every copy, they clear the one that is on its way while its writers type on', async () => {
      await policy({ duties: ['legal'] })
      const id = await filed()
      const { hash } = (await page(cast.milo, id)).filed
      await types(cast.ana, id, ' still')
      expect((await page(cast.leo, id)).dutiesAsked).toEqual([{ duty: 'legal', version: 1, hash }])
      expect((await page(cast.milo, id)).dutiesAsked).toEqual([])
      expect(said(await act(cast.milo, id, 'clear', { hash }))).toEqual([200, 'approved'])
      expect((await page(cast.leo, id)).dutiesAsked).toEqual([{ duty: 'legal', version: 2, hash }])
      const whole = { duty: 'legal', flag: null, answer: 'cleared', hash }
      const cleared = await act(cast.leo, id, 'answer-flag', whole)
      expect([cleared.status, cleared.body.dutiesAsked]).toEqual([200, []])
      // Leo filed this one: another lawyer looks at it.
      const own = await draft({ owner: cast.leo.id })
      await act(cast.leo, own, 'file')
      expect((await page(cast.leo, own)).dutiesAsked).toEqual([])
      const no = await act(cast.leo, own, 'answer-flag', { ...whole, hash: await liveHash(own) })
      expect(said(no)).toEqual([403, 'You filed this version: somebody else clears it.'])
    })

    test('what is on hold is filed and cleared, and does not go out until that is lifted or its time has come', async () => {
      const id = await filed()
      const held = await act(cast.milo, id, 'hold', { reason: 'Wait for the minister' })
      expect(held.body.hold).toMatchObject({
        reason: 'Wait for the minister',
        by: { name: 'Milo' },
        until: null,
      })
      expect(await told(cast.ana, id)).toEqual([['decision', 'held']])
      expect(said(await act(cast.nia, id, 'hold', { reason: 'Too' }))[1]).toMatch(/on hold already: Wait for/)
      expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
      expect((await page(cast.nia, id)).may.release.why).toMatch(/^Milo holds it: Wait for the minister\./)
      expect((await act(cast.ana, id, 'unhold')).status).toBe(403)
      expect((await act(cast.nia, id, 'unhold')).body).toMatchObject({
        hold: null,
        may: { release: { allowed: true } },
      })
      const past = await act(cast.milo, id, 'hold', { reason: 'An hour', until: '2020-01-01T00:00:00Z' })
      expect(past.status).toBe(400)
      const until = new Date(Date.now() + 3_600_000).toISOString()
      expect((await act(cast.milo, id, 'hold', { reason: 'An hour', until })).body.hold.until).toBe(until)
      newsroom.composed.newsroom.now = () => new Date(Date.parse(until) - 1)
      expect((await page(cast.nia, id)).may.release.allowed).toBe(false)
      newsroom.composed.newsroom.now = () => new Date(until)
      expect(await page(cast.nia, id)).toMatchObject({ hold: null, may: { release: { allowed: true } } })
      expect(said(await act(cast.nia, id, 'hold', { reason: 'Another' }))).toEqual([200, 'approved'])
    })

    test('a force needs a reason and another’s work, and stays unreviewed until somebody clears a copy', async () => {
      await policy({ approvals: 3, queriesBlock: true })
      const id = await filed()
      const begin = {
        act: 'begin',
        id: newId(),
        subject: { on: 'edition' },
        words: 'Sure?',
        query: { of: null },
      }
      await act(cast.milo, id, 'threads', { acts: [begin] })
      const hash = await liveHash(id)
      expect((await act(cast.milo, id, 'force', { hash, reason: 'On air' })).status).toBe(403)
      expect((await act(cast.dora, id, 'force', { hash, reason: ' ' })).status).toBe(400)
      const forced = await act(cast.dora, id, 'force', { hash, reason: 'It is on air already.' })
      expect(said(forced)).toEqual([200, 'approved'])
      expect(forced.body).toMatchObject({
        cleared: { reason: 'forced', hash },
        notReviewed: { by: { name: 'Dora' }, reason: 'It is on air already.' },
      })
      expect(said(await act(cast.ruth, id, 'force', { hash, reason: 'Too' }))).toEqual([
        409,
        'It is forced as it stands.',
      ])
      await policy({ approvals: 1, queriesBlock: false })
      const reviewed = await clears(cast.milo, id)
      expect([...said(reviewed), reviewed.body.notReviewed]).toEqual([200, 'approved', null])
      const own = await draft({ owner: cast.ruth.id })
      await act(cast.ana, own, 'file')
      const no = await act(cast.ruth, own, 'force', { hash: await liveHash(own), reason: 'Mine' })
      expect(said(no)).toEqual([403, 'The story is yours: somebody else clears it.'])
      const { entries } = (await cast.milo.get(`/api/desks/${desk}/log`)).body
      expect(entries.find((one: { act: string }) => one.act === 'force').words).toBe('It is on air already.')
    })

    test('a force does not pass what must never go out', async () => {
      const id = await draft({ headline: '' })
      await act(cast.ana, id, 'file')
      const no = await act(cast.dora, id, 'force', { hash: await liveHash(id), reason: 'On air' })
      expect(said(no)).toEqual([409, expect.stringMatching(/^It has no headline\./)])
    })

    test('what is spiked goes nowhere until it is brought back, and is a draft then', async () => {
      const id = await filed()
      await act(cast.milo, id, 'claim')
      const spiked = await act(cast.milo, id, 'spike', { reason: 'Overtaken.' })
      expect([spiked.body.edition.state, spiked.body.edition.claimedBy]).toEqual(['spiked', null])
      expect(await told(cast.ana, id)).toEqual([['decision', 'spiked']])
      expect(said(await act(cast.ana, id, 'file'))).toEqual([409, 'It is spiked.'])
      expect(said(await act(cast.milo, id, 'hold', { reason: 'No' }))).toEqual([409, 'It is spiked.'])
      expect((await act(cast.ana, id, 'revive')).status).toBe(403)
      expect(said(await act(cast.nia, id, 'revive', { note: 'It is news again.' }))).toEqual([200, 'draft'])
      expect(said(await act(cast.ana, id, 'file'))).toEqual([200, 'submitted'])
    })

    test('it is filed to an editor, who is told; to somebody who cannot take it, it is not filed', async () => {
      const id = await draft()
      expect(said(await act(cast.ana, id, 'file', { to: cast.ben.id }))).toEqual([
        409,
        'Ben cannot take this at that desk. File it to another editor, or to the desk.',
      ])
      expect((await page(cast.ana, id)).edition.state).toBe('draft')
      const to = await act(cast.ana, id, 'file', { to: cast.nia.id, note: 'You asked for it.' })
      expect(to.body.filedTo).toMatchObject({ name: 'Nia' })
      expect(await told(cast.nia, id)).toEqual([['filed', null]])
    })

    test('what nobody takes rings the desk once, whichever server looks, and again when it was given back', async () => {
      const id = await filed()
      const ours = newsroom.composed.newsroom
      const began = Date.now()
      const later = (minutes: number) => () => new Date(began + minutes * 60_000 + 5_000)
      const heard = async () => (await told(cast.milo, id)).filter(([kind]) => kind === 'unclaimed').length
      // Dora is duty editor: with somebody on, the other editors are left in peace.
      const rung = async () => (await told(cast.dora, id)).filter(([kind]) => kind === 'unclaimed').length
      await ringUnclaimed({ ...ours, now: later(14) })
      expect(await rung()).toBe(0)
      const look = () => ringUnclaimed({ ...ours, now: later(16) })
      await Promise.all([look(), look(), look()])
      await look()
      expect([await rung(), await heard()]).toEqual([1, 0])
      await act(cast.milo, id, 'claim')
      await act(cast.milo, id, 'unclaim')
      await ringUnclaimed({ ...ours, now: later(14) })
      expect(await rung()).toBe(1)
      await ringUnclaimed({ ...ours, now: later(40) })
      expect(await rung()).toBe(2)
      await policy({ ringAfter: null })
      const other = await filed()
      await ringUnclaimed({ ...ours, now: later(600) })
      expect((await told(cast.dora, other)).length).toBe(0)
      await policy({ ringAfter: 5 })
      await act(cast.milo, other, 'claim')
      await ringUnclaimed({ ...ours, now: later(600) })
      expect((await told(cast.dora, other)).length).toBe(0)
    })
  })
}
