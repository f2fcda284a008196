import { deleteText, FieldView, insertText } from '@copydesk/shared/copy'
import type { LiveEvent } from '@copydesk/shared/live-event'
import type { Notice } from '@copydesk/shared/notifications'
import { type Comment, type NewThreadAct, Places, type Subject, type Thread } from '@copydesk/shared/threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

type Who = Client & { id: string; name: string }

/** Whatever the newsroom is kept in, people talk about copy, and only those hear it for whom it is meant. */
export function copyIsTalkedAbout(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  /** Ana writes; Ben is of another desk and only reads; Emil edits; Claire translates; Ruth manages. */
  let [ana, ben, emil, claire, ruth] = [] as Who[] as [Who, Who, Who, Who, Who]
  let [story, edition, french, desk] = ['', '', '', '']
  let heard: { event: LiveEvent; only: readonly string[] | null }[] = []
  let made = 0
  const fresh = () => `thread-${++made}`

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    ben = await newsroom.signIn('Ben', 'reporter')
    emil = await newsroom.signIn('Emil', 'editor')
    claire = await newsroom.signIn('Claire', 'translator')
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    desk = (await ana.get('/api/me')).body.desks[0].id
    const elsewhere = await newsroom.desk('Elsewhere')
    const { stores, now, bus } = newsroom.composed.newsroom
    await stores.transact((within) => within.people.stand(ben.id, { desks: [elsewhere] }, now()))
    const text = 'The vote is due soon.\nNobody was hurt.'
    const begun = { slug: 'VOTE', desk, headline: 'Vote due', text, owner: ana.id }
    const { body } = await ana.post('/api/stories', begun)
    ;[story, edition] = [body.story.id, body.edition.id]
    const localized = { language: 'fr', follows: edition }
    french = (await ana.post(`/api/stories/${story}/editions`, localized)).body.edition.id
    bus.onEvent((event, only) => heard.push({ event, only }))
  })
  afterAll(() => newsroom.close())

  const acts = (who: Client, all: readonly unknown[], at = edition) =>
    who.post(`/api/editions/${at}/threads`, { acts: all })
  /** Does it, and gives why not. */
  const does = async (who: Client, act: NewThreadAct, at = edition): Promise<string | null> => {
    const { status, body } = await acts(who, [act], at)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body.refused[0]?.why ?? null
  }
  const threads = async (who: Client, at = edition): Promise<Thread[]> =>
    (await who.get(`/api/editions/${at}/threads`)).body.threads
  const thread = async (id: string, who: Client = ana) => (await threads(who)).find((one) => one.id === id)
  /** What a page sends that puts a comment on these words of the body. */
  const on = (words: string, at = edition): Promise<Subject> =>
    newsroom.composed.newsroom.rooms.read(at, (doc) => {
      const { view, from } = placeOf(doc, words)
      const ranges = view.rangesBetween(from, from + words.length)
      return { on: 'stretch', field: 'body', block: null, quote: 'what the page says', ranges }
    })
  const begins = async (
    who: Client,
    subject: Subject,
    more: Partial<NewThreadAct & { act: 'begin' }> = {},
  ): Promise<string> => {
    const id = fresh()
    expect(await does(who, { act: 'begin', id, subject, words: 'Is that so?', ...more })).toBeNull()
    return id
  }
  const replies = (who: Client, to: string, more: Partial<NewThreadAct & { act: 'reply' }> = {}) =>
    does(who, { act: 'reply', id: fresh(), thread: to, words: 'It is.', ...more })
  const notices = async (who: Who, of: string) =>
    (await newsroom.composed.newsroom.stores.notices.of(who.id))
      .filter((notice) => notice.thread === of)
      .map(({ kind }) => kind)
  const all = { on: 'edition' } as const

  describe('a comment', () => {
    test('stands on the words that the disk has, for everybody who may see the story', async () => {
      const id = await begins(ben, await on('vote is due'))
      expect(await thread(id, claire)).toMatchObject({
        begunBy: ben.id,
        subject: { on: 'stretch', field: 'body', quote: 'vote is due' },
        comments: [{ id, by: ben.id, words: 'Is that so?', editedAt: null }],
        ...{ query: null, task: null, readers: null, resolved: null },
      })
    })

    test('is about a paragraph, a field or all of it', async () => {
      const [block = ''] = await newsroom.blockIds(edition)
      const id = await begins(ana, { on: 'block', block, quote: '', ranges: [] })
      expect((await thread(id))?.subject).toMatchObject({ block, quote: 'The vote is due soon.' })
      await begins(ana, { on: 'field', field: 'headline' })
      await begins(ana, all)
    })

    test('that is sent twice is there once', async () => {
      const id = fresh()
      const act = { act: 'begin', id, subject: all, words: 'Once.' } as const
      expect(await does(ana, act)).toBeNull()
      expect(await does(ana, act)).toBeNull()
      const reply = { act: 'reply', id: fresh(), thread: id, words: 'Once too.' } as const
      expect([await does(ben, reply), await does(ben, reply)]).toEqual([null, null])
      expect((await thread(id))?.comments.map(({ words }) => words)).toEqual(['Once.', 'Once too.'])
      expect(await does(ben, act)).toMatch(/could not be kept/)
    })

    test('outlives its words with what they were, and one that comes late says what its page saw', async () => {
      await newsroom.types(edition, (doc) => insertText(doc, 'body', 1, 'Fleeting. '))
      const subject = await on('Fleeting.')
      const id = await begins(ana, subject)
      await newsroom.types(edition, (doc) => deleteText(doc, 'body', 1, 11))
      expect((await thread(id))?.subject).toMatchObject({ quote: 'Fleeting.' })
      const late = await begins(ben, subject)
      expect((await thread(late))?.subject).toMatchObject({ quote: 'what the page says' })
    })

    test('is changed and removed by its writer alone; what was answered leaves a trace, and no words', async () => {
      const id = await begins(ana, all, { words: 'Canary-one.' })
      const edit = (who: Client) => does(who, { act: 'edit', id: fresh(), comment: id, words: 'Canary-two.' })
      expect(await edit(emil)).toMatch(/Only whoever wrote/)
      expect(await edit(ana)).toBeNull()
      expect((await thread(id))?.comments[0]).toMatchObject({
        words: 'Canary-two.',
        editedAt: expect.any(String),
      })
      await replies(ben, id)
      const remove = (who: Client, comment: string) => does(who, { act: 'remove', id: fresh(), comment })
      expect(await remove(emil, id)).toMatch(/Only whoever wrote/)
      expect(await remove(ana, id)).toBeNull()
      const [first, answer] = ((await thread(id))?.comments ?? []) as [Comment, Comment]
      expect([first.words, answer.words]).toEqual([null, 'It is.'])
      expect(await remove(ben, answer.id)).toBeNull()
      expect(await thread(id)).toBeUndefined()
      const tables = await Promise.all(
        (['comment', 'thread', 'audit', 'notice'] as const).map((table) =>
          newsroom.composed.store.db.selectFrom(table).selectAll().execute(),
        ),
      )
      expect(JSON.stringify(tables)).not.toMatch(/canary/i)
    })
  })

  test('one that nobody could show hides none of the others', async () => {
    const [broken, whole] = [await begins(ana, all), await begins(ana, all)]
    const subject = JSON.stringify({ ...stretch(), block: 'not~a name', ranges: [[1, 0, 1]] })
    const { db } = newsroom.composed.store
    await db.updateTable('thread').set({ subject }).where('id', '=', broken).execute()
    expect(await thread(broken)).toBeUndefined()
    expect(await thread(whole)).toBeDefined()
  })

  test('a comment that was removed is not written again from a page that was away', async () => {
    const id = await begins(ana, all)
    await replies(ben, id)
    expect(await does(ana, { act: 'remove', id: fresh(), comment: id })).toBeNull()
    const late = { act: 'edit', id: fresh(), comment: id, words: 'Back again.' } as const
    expect(await does(ana, late)).toMatch(/not there any more/)
    expect((await thread(id))?.comments[0]?.words).toBeNull()
  })

  describe('a thread', () => {
    test('is resolved by whoever began it, by those whose task it is, and by those who write', async () => {
      const id = await begins(ben, all)
      const resolve = (who: Client) => does(who, { act: 'resolve', id: fresh(), thread: id })
      const reopen = (who: Client) => does(who, { act: 'reopen', id: fresh(), thread: id })
      expect(await resolve(claire)).toMatch(/resolved by whoever began it/)
      for (const who of [ben, ana, emil]) {
        expect(await resolve(who)).toBeNull()
        expect((await thread(id))?.resolved).toMatchObject({ by: who.id })
        expect(await reopen(who)).toBeNull()
      }
      expect(
        await does(emil, { act: 'assign', id: fresh(), thread: id, task: { person: claire.id, due: null } }),
      ).toBeNull()
      expect(await resolve(claire)).toBeNull()
      await replies(ana, id)
      expect((await thread(id))?.resolved).toBeNull()
    })

    test('tells those who have to do with it, each once, of what concerns them most', async () => {
      const id = await begins(ben, all, { mentions: [ana.id, ben.id] })
      expect(await notices(ana, id)).toEqual(['mention'])
      expect(await notices(ben, id)).toEqual([])
      await replies(ana, id, { mentions: [emil.id] })
      expect([await notices(ben, id), await notices(emil, id)]).toEqual([['reply'], ['mention']])
      const due = '2026-12-01T17:00:00.000Z'
      expect(
        await does(ana, { act: 'assign', id: fresh(), thread: id, task: { person: emil.id, due } }),
      ).toBeNull()
      expect(await notices(emil, id)).toEqual(['assigned', 'mention'])
      expect((await thread(id))?.task).toEqual({ person: emil.id, due })
    })

    test('tells each person what was said to them, by whoever said it, until that is removed', async () => {
      const inbox = async (who: Who, of: string): Promise<[string, string, string][]> =>
        (await who.get('/api/notices')).body.notices
          .filter((notice: { thread: string }) => notice.thread === of)
          .map(({ kind, by, words }: Notice) => [kind, by.name, words])
      const id = await begins(ana, all, { words: 'Ben, who confirms this?', mentions: [ben.id] })
      await replies(claire, id, { words: 'Nobody, kill it.' })
      expect(await inbox(ben, id)).toEqual([['mention', 'Ana', 'Ben, who confirms this?']])
      const task = { person: ben.id, due: null }
      await does(emil, { act: 'assign', id: fresh(), thread: id, task })
      const edited = fresh()
      await does(claire, { act: 'reply', id: edited, thread: id, words: 'Sorry.' })
      await does(claire, {
        ...{ act: 'edit', id: fresh(), comment: edited, words: 'Sorry, Ben.', mentions: [ben.id] },
      })
      expect((await inbox(ben, id)).toReversed()).toEqual([
        ['mention', 'Ana', 'Ben, who confirms this?'],
        ['assigned', 'Emil', 'Ben, who confirms this?'],
        ['reply', 'Claire', 'Sorry, Ben.'],
        ['mention', 'Claire', 'Sorry, Ben.'],
      ])
      await does(claire, { act: 'remove', id: fresh(), comment: edited })
      expect((await inbox(ben, id)).slice(0, 2).map(([, , words]) => words)).toEqual(['', ''])
    })

    test('becomes the task of others by those who write alone', async () => {
      const id = await begins(ben, all)
      const task = (person: string) => ({ person, due: null })
      const assigns = (who: Client, person: string | null) =>
        does(who, { act: 'assign', id: fresh(), thread: id, task: person === null ? null : task(person) })
      expect(await assigns(ben, ana.id)).toMatch(/give tasks/)
      expect(await assigns(ben, ben.id)).toBeNull()
      expect(await assigns(ben, null)).toBeNull()
    })

    test('goes with words that are moved, by whoever may not read it too, and not with a copy of them', async () => {
      const { rooms } = newsroom.composed.newsroom
      const moved = (who: Who, write: (doc: Parameters<typeof deleteText>[0]) => void) =>
        rooms.edit(edition, who.id, write).then(() => newsroom.composed.settled())
      const cuts = (who: Who, words: string) =>
        moved(who, (doc) => {
          const { from } = placeOf(doc, words)
          deleteText(doc, 'body', from, from + words.length)
        })
      const pastes = (who: Who, words: string, before: string) =>
        moved(who, (doc) => insertText(doc, 'body', placeOf(doc, before).from, words))
      const standsOn = async (id: string) => {
        const subject = (await thread(id, emil))?.subject as Subject
        return rooms.read(edition, (doc) => {
          const places = new Places(doc)
          const pieces = places.of(subject)
          return pieces && { words: places.wordsOf(pieces), from: pieces[0]?.from }
        })
      }
      const at = (words: string) => rooms.read(edition, (doc) => placeOf(doc, words).from)
      await newsroom.types(edition, (doc) => insertText(doc, 'body', 1, 'Talks went on overnight. '))
      const id = await begins(emil, await on('went on overnight'), { readers: [ruth.id] })
      const short = await begins(emil, await on('Talks'))
      await cuts(ana, ' went on overnight')
      expect(await standsOn(id)).toBeNull()
      heard = []
      await pastes(ana, ' went on overnight', ' was hurt.')
      expect(await standsOn(id)).toEqual({ words: 'went on overnight', from: await at('went on overnight') })
      const told = heard.filter(({ event }) => event.kind === 'threads')
      expect(told.map(({ only }) => only?.toSorted())).toEqual([[emil.id, ruth.id].toSorted()])
      const there = await at('went on overnight')
      await pastes(ana, ' went on overnight', 'Talks')
      expect(await standsOn(id)).toEqual({ words: 'went on overnight', from: there + 18 })
      // Fewer letters than say who wrote them are moved all the same, and once.
      await cuts(ana, 'Talks')
      expect(await standsOn(short)).toBeNull()
      await pastes(ana, 'Talks', 'Nobody')
      expect(await standsOn(short)).toEqual({ words: 'Talks', from: await at('Talks') })
      // Whoever else says the same has cut nothing.
      await cuts(ana, 'Talks')
      await pastes(emil, 'Talks', 'Nobody')
      expect(await standsOn(short)).toBeNull()
    })

    test('is told live, and its acts are on record without its words', async () => {
      heard = []
      const id = await begins(ana, all, { words: 'Unrecorded words.' })
      expect(heard).toContainEqual({ event: { kind: 'threads', id: edition }, only: null })
      const { body } = await ruth.get('/api/audit?act=begin-thread')
      expect(body.acts[0]).toMatchObject({ subject: edition, details: { thread: id } })
      expect(JSON.stringify(body)).not.toContain('Unrecorded')
    })
  })

  describe('a query', () => {
    test('waits for the answer of the one who was asked', async () => {
      const id = await begins(emil, await on('vote is due'), { query: { of: ana.id } })
      expect(await notices(ana, id)).toEqual(['query'])
      await replies(ben, id)
      expect((await thread(id))?.query?.answeredAt).toBeNull()
      await replies(ana, id)
      expect((await thread(id))?.query?.answeredAt).toEqual(expect.any(String))
      expect(await notices(emil, id)).toEqual(['answer', 'reply'])
      const answer = (await thread(id))?.comments.at(-1)?.id as string
      await does(ana, { act: 'remove', id: fresh(), comment: answer })
      expect((await thread(id))?.query?.answeredAt).toBeNull()
      await replies(ana, id)
      await does(emil, { act: 'reopen', id: fresh(), thread: id })
      expect((await thread(id))?.query?.answeredAt).toBeNull()
    })

    test('of the desk reaches those whose story it is, and any of its writers answers', async () => {
      const words = { edition: french, block: 'abc', words: 'Le vote approche.' }
      const id = await begins(claire, await on('vote is due'), { query: { of: null }, askedFrom: words })
      expect(await notices(ana, id)).toEqual(['query'])
      expect((await thread(id, claire))?.askedFrom).toEqual(words)
      await replies(ben, id)
      expect((await thread(id))?.query?.answeredAt).toBeNull()
      await replies(emil, id)
      expect((await thread(id))?.query?.answeredAt).toEqual(expect.any(String))
      expect(await notices(claire, id)).toContain('answer')
      const own = { act: 'begin', id: fresh(), subject: all, words: 'Own.', askedFrom: words } as const
      expect(await does(claire, own, french)).toMatch(/Only a localization of this edition/)
    })
  })

  describe('a thread for named people', () => {
    test('is there for them and for nobody else: not listed, told, notified, answered, or on record', async () => {
      heard = []
      const id = await begins(ana, await on('vote is due'), {
        ...{ words: 'Canary-legal.', readers: [emil.id], mentions: [emil.id] },
      })
      expect((await thread(id, emil))?.readers?.toSorted()).toEqual([ana.id, emil.id].toSorted())
      expect(heard.find(({ event }) => event.kind === 'threads')?.only?.toSorted()).toEqual(
        [ana.id, emil.id].toSorted(),
      )
      expect(await notices(emil, id)).toEqual(['mention'])
      for (const who of [ben, claire, ruth]) {
        expect(JSON.stringify(await threads(who))).not.toMatch(/canary/i)
        expect(await replies(who, id)).toMatch(/not there any more/)
        for (const act of ['resolve', 'reopen'] as const)
          expect(await does(who, { act, id: fresh(), thread: id })).toMatch(/not there any more/)
        expect(await does(who, { act: 'remove', id: fresh(), comment: id })).toMatch(/not there any more/)
      }
      const told = JSON.stringify([
        (await ruth.get('/api/audit')).body,
        (await ruth.get('/api/audit/export?format=jsonl')).body,
      ])
      expect(told).not.toContain(id)
      const { stores } = newsroom.composed.newsroom
      const mine = await stores.audit.page({}, emil, null, 500)
      expect(mine.find(({ subject }) => subject === id)).toMatchObject({ what: 'thread', name: 'VOTE (en)' })
      expect(await stores.threads.readable([id], ruth.id)).toEqual(new Set())
      expect(await stores.threads.readable([id], emil.id)).toEqual(new Set([id]))
    })

    test('mentions, asks and is given to none but them', async () => {
      const begin = { act: 'begin' as const, subject: all, words: 'Quietly.', readers: [emil.id] }
      for (const more of [
        { mentions: [ben.id] },
        { query: { of: ben.id } },
        { task: { person: ben.id, due: null } },
      ])
        expect(await does(ana, { ...begin, id: fresh(), ...more })).toMatch(/Ben is not among those/)
    })
  })

  describe('a restricted story', () => {
    test('is not talked about by others, nor are they mentioned in it', async () => {
      const secret = { slug: 'CANARY/S', desk, text: 'Hush.', owner: ana.id, restrictedTo: [emil.id] }
      const { body } = await ana.post('/api/stories', secret)
      const id = body.edition.id
      heard = []
      const begin = { act: 'begin', id: fresh(), subject: all, words: 'Hush.' } as const
      expect((await acts(ben, [begin], id)).status).toBe(404)
      expect((await ben.get(`/api/editions/${id}/threads`)).status).toBe(404)
      expect(await does(ana, { ...begin, mentions: [ben.id] }, id)).toMatch(/Ben may not see this story/)
      expect(await does(ana, begin, id)).toBeNull()
      const told = heard.filter(({ event }) => event.kind === 'threads')
      expect(told).toHaveLength(1)
      expect(told[0]?.only).not.toContain(ben.id)
      // Whoever is let out of it later has no part in what was said before.
      await ana.patch(`/api/stories/${story}`, { restrictedTo: [emil.id] })
      expect((await ben.get(`/api/editions/${edition}/threads`)).status).toBe(404)
      await ana.patch(`/api/stories/${story}`, { restrictedTo: null })
    })
  })

  describe('what nobody could mean', () => {
    test.each<[string, object, RegExp]>([
      ['words of nobody’s', { subject: { ...stretch(), ranges: [[7, 7, 7]] } }, /not in this edition/],
      ['a thread that is not there', { act: 'resolve', thread: 'nowhere-at-all' }, /not there any more/],
      ['a person who is not there', { mentions: ['nobody'] }, /not in the newsroom/],
    ])('%s is answered with what to do', async (_what, more, why) => {
      const act = { act: 'begin', id: fresh(), subject: all, words: 'So.', ...more }
      expect(await does(ana, act as NewThreadAct)).toMatch(why)
    })

    test.each<[string, object, RegExp]>([
      ['no words', { words: '  ' }, /Write a few words/],
      ['too many words', { words: 'x'.repeat(5001) }, /at most 5,000/],
      ['half a character', { words: 'a\ud800' }, /cannot be shown/],
      ['what cannot be seen', { words: 'a\u0007b' }, /cannot be shown/],
      ['an id that is none', { id: '../x' }, /id/],
      ['more copy than there is', { subject: { ...stretch(), ranges: [[1, 0, 1_000_000]] } }, /subject/],
      ['a negative place', { subject: { ...stretch(), ranges: [[1, -1, 1]] } }, /subject/],
    ])('%s is refused', async (_what, more, why) => {
      const act = { act: 'begin', id: fresh(), subject: all, words: 'So.', ...more }
      const { status, body } = await acts(ana, [act])
      expect([status, body.error.message]).toEqual([400, expect.stringMatching(why)])
    })

    test('of several acts that which cannot be done holds up none', async () => {
      const [one, other] = [fresh(), fresh()]
      const { body } = await acts(ana, [
        { act: 'begin', id: one, subject: all, words: 'First.' },
        { act: 'resolve', id: 'nothing-here', thread: 'nothing-here' },
        { act: 'begin', id: other, subject: all, words: 'Last.' },
      ])
      expect(body.taken).toEqual([one, other])
      expect(body.refused).toEqual([{ id: 'nothing-here', why: expect.any(String) }])
    })
  })
}

const stretch = () => ({ on: 'stretch', field: 'body', block: null, quote: '' })

function placeOf(doc: Parameters<typeof FieldView.now>[0], words: string) {
  const view = FieldView.now(doc, 'body')
  for (const [row, block] of view.blocks.entries()) {
    const within = block.runs
      .map(({ text }) => text)
      .join('')
      .indexOf(words)
    if (within >= 0) return { view, from: (view.starts[row] ?? 0) + within }
  }
  throw new Error(`Nowhere does it say ${words}`)
}
