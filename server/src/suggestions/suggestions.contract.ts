import {
  closeInsertion,
  FieldView,
  groupsOf,
  newGroup,
  readField,
  seenOf,
  suggestDelete,
  suggestInsert,
} from '@copydesk/shared/copy'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { finishAllDecisions } from './finish-decisions.ts'

type Who = Client & { id: string }

/** Whatever the newsroom is kept in: what is suggested is decided once, done in the text, and on record. */
export function suggestionsAreDecided(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let [ana, emil, ruth] = [] as Who[] as [Who, Who, Who]
  let desk = ''
  let edition = ''

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    emil = await newsroom.signIn('Emil', 'editor')
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    desk = (await ana.get('/api/me')).body.desks[0].id
  })
  afterAll(() => newsroom.close())

  beforeEach(async () => {
    const text = 'The vote is due soon.'
    edition = (await ana.post('/api/stories', { slug: 'LOCK', desk, text })).body.edition.id
  })

  /** Somebody suggests that these words go, and others come behind them; gives the name of it. */
  async function suggests(who: Who, struck: string, written: string): Promise<string> {
    let group = ''
    await newsroom.composed.newsroom.rooms.edit(edition, who.id, (doc) => {
      group = newGroup(doc)
      const by = { person: who.id, at: Date.now(), group }
      const view = FieldView.open(doc, 'body')
      const text = view.blocks[0]?.runs.map((run) => run.text).join('') ?? ''
      const at = (view.starts[0] ?? 0) + text.indexOf(struck)
      suggestDelete(doc, 'body', at, at + struck.length, by)
      suggestInsert(doc, 'body', at + struck.length, written, by)
      closeInsertion(doc)
      view.destroy()
    })
    return group
  }

  const text = () =>
    newsroom.composed.newsroom.rooms.read(edition, (doc) =>
      readField(doc, 'body')
        .map(({ runs }) => runs.map((run) => run.text).join(''))
        .join(' | '),
    )
  const open = () =>
    newsroom.composed.newsroom.rooms.read(edition, (doc) => groupsOf(doc).map(({ group }) => group))
  const decides = (who: Who, decision: 'accept' | 'reject', ...groups: string[]) =>
    who.post(`/api/editions/${edition}/suggestions/decide`, { decision, groups })
  const decided = async () => (await ana.get(`/api/editions/${edition}/suggestions/decided`)).body.decided

  test('what is accepted stands in the copy, is on record, and whoever suggested it is told', async () => {
    const group = await suggests(ana, 'soon', 'on Friday')
    const before = (await ana.get('/api/notices')).body.notices.length
    const answer = await decides(emil, 'accept', group)
    expect(answer.body).toEqual({ decided: [group], earlier: [], gone: [] })
    expect(await text()).toBe('The vote is due on Friday.')
    expect(await open()).toEqual([])
    expect(await decided()).toEqual([
      {
        ...{ group, decision: 'accept', person: emil.id, by: ana.id, undone: null, at: expect.any(String) },
        words: [
          { does: 'delete', words: 'soon' },
          { does: 'insert', words: 'on Friday' },
        ],
      },
    ])
    const { notices } = (await ana.get('/api/notices')).body
    expect(notices).toHaveLength(before + 1)
    expect(notices[0]).toMatchObject({
      kind: 'decision',
      outcome: 'accepted',
      suggestion: group,
      by: { id: emil.id },
    })
    const [act] = (await ruth.get('/api/audit?act=accept-suggestions')).body.acts
    expect(act).toMatchObject({ details: { suggestions: 1, of: [ana.id] } })
  })

  test('of two who decide at once one decides, the other is told who did, and both are on record', async () => {
    const group = await suggests(ana, 'soon', 'on Friday')
    const answers = await Promise.all([decides(emil, 'accept', group), decides(ruth, 'reject', group)])
    const [won, lost] = answers[0].body.decided.length === 1 ? answers : answers.toReversed()
    const [winner, decision] = won === answers[0] ? [emil, 'accept'] : [ruth, 'reject']
    expect(won?.body.decided).toEqual([group])
    expect(lost?.body).toMatchObject({ decided: [], earlier: [{ group, decision, person: winner.id }] })
    expect(await text()).toBe(decision === 'accept' ? 'The vote is due on Friday.' : 'The vote is due soon.')
    expect(await decided()).toHaveLength(1)
    const [late] = (await ruth.get('/api/audit?act=decide-suggestions-late')).body.acts
    expect(late.person.id ?? late.person).toBe(won === answers[0] ? ruth.id : emil.id)
    expect(late.details).toMatchObject({ decision: won === answers[0] ? 'reject' : 'accept' })
    expect((await decides(ruth, 'reject', group)).body.earlier).toMatchObject([{ person: winner.id }])
  })

  test('many are decided in one go, and what is not there is told', async () => {
    const groups = [
      await suggests(ana, 'The', 'A'),
      await suggests(ana, 'vote', 'ballot'),
      await suggests(emil, 'soon', 'late'),
    ]
    expect((await decides(emil, 'reject', ...groups, 'x-0')).body).toEqual({
      decided: groups,
      earlier: [],
      gone: ['x-0'],
    })
    expect(await text()).toBe('The vote is due soon.')
    expect(await decided()).toHaveLength(3)
  })

  test('what is too much for one moment is decided all the same, and taken back all the same', async () => {
    const { rooms } = newsroom.composed.newsroom
    const letters = 250
    await rooms.edit(edition, ana.id, (doc) => {
      for (let n = 0; n < letters; n++) {
        suggestInsert(doc, 'body', 1, 'x', { person: ana.id, at: n, group: newGroup(doc) })
        closeInsertion(doc)
      }
    })
    const groups = await open()
    expect(groups).toHaveLength(letters)
    const { position } = await rooms.read(edition, (_doc, position) => ({ position }))
    expect((await decides(emil, 'accept', ...groups)).body.decided).toHaveLength(letters)
    expect(await text()).toBe(`${'x'.repeat(letters)}The vote is due soon.`)
    expect(await open()).toEqual([])
    expect((await rooms.rowsOf(edition, position)).length).toBeGreaterThan(1)
    await emil.post(`/api/editions/${edition}/suggestions/undo-decide`, { groups })
    expect((await open()).toSorted()).toEqual(groups.toSorted())
  })

  test('a decision is taken back by whoever made it, and can be made again', async () => {
    const group = await suggests(ana, 'soon', 'on Friday')
    await decides(emil, 'accept', group)
    const undo = (who: Who) =>
      who.post(`/api/editions/${edition}/suggestions/undo-decide`, { groups: [group] })
    expect((await undo(ruth)).status).toBe(403)
    expect((await undo(emil)).status).toBe(200)
    expect(await text()).toBe('The vote is due soonon Friday.')
    expect(await open()).toEqual([group])
    expect((await decided())[0].undone).toMatchObject({ person: emil.id })
    expect((await undo(emil)).status).toBe(200)
    expect(await text()).toBe('The vote is due soonon Friday.')
    expect((await decides(ruth, 'reject', group)).body.decided).toEqual([group])
    expect(await text()).toBe('The vote is due soon.')
    const { spans } = (await emil.get(`/api/editions/${edition}/authorship`)).body
    const writers = new Set(JSON.stringify(spans).match(new RegExp(`${ana.id}|${emil.id}|${ruth.id}`, 'g')))
    expect([...writers]).toEqual([ana.id])
  })

  test('what somebody adds while it is decided stays open, also when the server dies in between', async () => {
    const { newsroom: room } = newsroom.composed
    const group = await suggests(ana, 'soon', 'on Fri')
    const seen = await room.rooms.read(edition, (doc) => seenOf(doc, [group]))
    const goesOn = (words: string) =>
      room.rooms.edit(edition, ana.id, (doc) => {
        const at = doc.getText('body').toString().indexOf('.') + 1
        suggestInsert(doc, 'body', at, words, { person: ana.id, at: Date.now(), group })
        closeInsertion(doc)
      })
    await goesOn('day')
    const edit = room.rooms.edit
    let died = false
    room.rooms.edit = async (...asked) => {
      if (died) return edit(...asked)
      died = true
      throw new Error('The server died.')
    }
    const path = `/api/editions/${edition}/suggestions/decide`
    expect((await emil.post(path, { decision: 'accept', groups: [group], seen })).status).toBe(500)
    room.rooms.edit = edit
    await goesOn(' noon')
    await finishAllDecisions(room)
    const live = async () =>
      (await emil.get(`/api/editions/${edition}/copy`)).body.publishable.body[0].runs[0].text
    expect(await live()).toBe('The vote is due on Fri.')
    expect(await open()).toEqual([group])
    expect((await decided())[0].words).toEqual([
      { does: 'delete', words: 'soon' },
      { does: 'insert', words: 'on Fri' },
    ])
    // What is left is decided by itself.
    const rest = await room.rooms.read(edition, (doc) => seenOf(doc, [group]))
    const again = await emil.post(path, { decision: 'accept', groups: [group], seen: rest })
    expect(again.body).toMatchObject({ decided: [group] })
    expect(await live()).toBe('The vote is due on Friday noon.')
    expect((await emil.post(path, { decision: 'reject', groups: [group], seen: rest })).body.decided).toEqual(
      [],
    )
    expect(await live()).toBe('The vote is due on Friday noon.')
  })

  test('what was decided in one act is taken back in one, and nothing that was decided apart', async () => {
    const apart = await suggests(ana, 'The', 'A')
    await decides(emil, 'accept', apart)
    const groups = [await suggests(ana, 'vote', 'ballot'), await suggests(emil, 'soon', 'late')]
    await decides(emil, 'accept', ...groups)
    expect(await text()).toBe('A ballot is due late.')
    const path = `/api/editions/${edition}/suggestions/undo-decide`
    const asked = { groups: [groups[0]], together: true }
    expect((await ruth.post(path, asked)).status).toBe(403)
    expect((await emil.post(path, asked)).status).toBe(200)
    expect(await text()).toBe('A voteballot is due soonlate.')
    expect((await open()).toSorted()).toEqual(groups.toSorted())
    // One of them is decided again by somebody else: that stays when the rest is taken back once more.
    await decides(emil, 'reject', ...groups)
    await emil.post(path, { groups: [groups[0]] })
    await decides(ruth, 'accept', groups[0] as string)
    expect((await emil.post(path, { groups: [groups[1]], together: true })).status).toBe(200)
    expect(await text()).toBe('A ballot is due soonlate.')
  })

  test('what was decided in two rounds is taken back from the last one on, whatever an older page asks', async () => {
    const [group, other] = [await suggests(ana, 'soon', 'on Friday'), await suggests(ana, 'vote', 'ballot')]
    await decides(emil, 'accept', group, other)
    const [{ at }] = await decided()
    await newsroom.composed.newsroom.rooms.edit(edition, ana.id, (doc) => {
      suggestInsert(doc, 'body', 1, 'Now: ', { person: ana.id, at: Date.now(), group })
      closeInsertion(doc)
    })
    await decides(emil, 'accept', group)
    const path = `/api/editions/${edition}/suggestions/undo-decide`
    const late = await emil.post(path, { groups: [group], at, together: true })
    expect([late.status, late.body.error.message]).toEqual([409, expect.stringMatching(/decided since/)])
    expect(await text()).toBe('Now: The ballot is due on Friday.')
    // The others of that act are its own still.
    expect((await emil.post(path, { groups: [other], at, together: true })).status).toBe(200)
    expect(await text()).toBe('Now: The voteballot is due on Friday.')
  })

  test('what was done in the text before the server died is not said to be taken back', async () => {
    const { newsroom: room } = newsroom.composed
    const group = await suggests(ana, 'soon', 'on Friday')
    const seen = await room.rooms.read(edition, (doc) => seenOf(doc, [group]))
    await room.rooms.edit(edition, ana.id, (doc) => {
      const at = doc.getText('body').toString().indexOf('.') + 1
      suggestInsert(doc, 'body', at, ' noon', { person: ana.id, at: Date.now(), group })
      closeInsertion(doc)
    })
    const edit = room.rooms.edit
    room.rooms.edit = async (...asked) => {
      await edit(...asked)
      throw new Error('The server died.')
    }
    await emil.post(`/api/editions/${edition}/suggestions/decide`, {
      decision: 'accept',
      groups: [group],
      seen,
    })
    room.rooms.edit = edit
    await finishAllDecisions(room)
    const there = await text()
    const back = await emil.post(`/api/editions/${edition}/suggestions/undo-decide`, { groups: [group] })
    expect([back.status, back.body.error?.message]).toEqual([409, expect.stringMatching(/Change the text/)])
    expect(await text()).toBe(there)
    expect((await decided())[0].undone).toBe(null)
  })

  test('what was decided when the server died is done when it starts, and only once', async () => {
    const group = await suggests(ana, 'soon', 'on Friday')
    const { newsroom: room } = newsroom.composed
    const [summary] = [{ group, by: ana.id, words: [] }]
    await room.stores.transact(({ decisions }) =>
      decisions.add([
        {
          ...summary,
          ...{ edition, round: 1, decision: 'accept', person: emil.id, at: new Date().toISOString() },
          ...{ seen: null, position: null, trace: null, undone: null },
        },
      ]),
    )
    expect(await text()).toBe('The vote is due soonon Friday.')
    expect(await decided()).toEqual([])
    await Promise.all([finishAllDecisions(room), finishAllDecisions(room)])
    expect(await text()).toBe('The vote is due on Friday.')
    expect((await decides(ruth, 'reject', group)).body.earlier).toMatchObject([{ person: emil.id }])
    expect(await text()).toBe('The vote is due on Friday.')
  })

  test('where a decision cannot be done when the server starts, those of other stories are done', async () => {
    const { newsroom: room } = newsroom.composed
    const waiting: string[] = []
    for (let n = 0; n < 3; n++) {
      const made = await ana.post('/api/stories', { slug: `LOCK${n}`, desk, text: 'The vote is due soon.' })
      edition = made.body.edition.id
      waiting.push(edition)
      const row = {
        group: await suggests(ana, 'soon', 'on Friday'),
        by: ana.id,
        words: [],
        edition,
        round: 1,
      }
      const accepted = { decision: 'accept', person: emil.id, at: new Date().toISOString() } as const
      const undone = { seen: null, position: null, trace: null, undone: null }
      await room.stores.transact(({ decisions }) => decisions.add([{ ...row, ...accepted, ...undone }]))
    }
    const [stuck] = await room.stores.decisions.editionsWaiting()
    const full = new Error('The story is as long as it can be.')
    const rooms = {
      ...room.rooms,
      edit: (...asked: Parameters<typeof room.rooms.edit>) =>
        asked[0] === stuck ? Promise.reject(full) : room.rooms.edit(...asked),
    }
    await expect(finishAllDecisions({ ...room, rooms })).rejects.toBe(full)
    expect(await room.stores.decisions.editionsWaiting()).toEqual([stuck])
    expect(waiting).toContain(stuck)
    await finishAllDecisions(room)
  })

  test('what decisions said is told as long as the newsroom shows who wrote what', async () => {
    const group = await suggests(ana, 'soon', 'on Friday')
    await decides(emil, 'accept', group)
    await ruth.patch('/api/newsroom/drafts', { showsWriters: false })
    expect((await decided())[0]).toMatchObject({
      group,
      words: [
        { does: 'delete', words: '…' },
        { does: 'insert', words: '…' },
      ],
    })
    // Nor to whoever decides it once more, and is told that it was decided.
    const late = await decides(emil, 'accept', group)
    expect(JSON.stringify(late)).toContain(group)
    expect(JSON.stringify(late)).not.toContain('on Friday')
    await ruth.patch('/api/newsroom/drafts', { showsWriters: true })
    expect((await decided())[0].words[1]).toEqual({ does: 'insert', words: 'on Friday' })
  })

  test('nobody decides who may not write, and a restricted story is not there', async () => {
    const group = await suggests(ana, 'soon', 'on Friday')
    const tom = await newsroom.signIn('Tom', 'translator')
    expect((await decides(tom, 'accept', group)).status).toBe(403)
    const { story } = (await ana.get(`/api/editions/${edition}`)).body
    const restricted = { restrictedTo: [ana.id, emil.id] }
    expect((await ana.patch(`/api/stories/${story.id}`, restricted)).status).toBe(200)
    expect((await decides(tom, 'accept', group)).status).toBe(404)
    expect((await tom.get(`/api/editions/${edition}/suggestions/decided`)).status).toBe(404)
  })
}
