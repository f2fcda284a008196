import { deleteText, FieldView, insertText } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import type { SourceGroup } from '@copydesk/shared/sources'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doc } from 'yjs'
import { decodingsIn } from '../testing/decodings-in.ts'
import { type Client, cookieOf, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'
import { finishPurges, purgeEntry } from './vault/purge-entry.ts'

const TEXT =
  'The port will close, three sources with knowledge of the matter said.\n\nIt may cost jobs, two of the sources said.'

/** Where words stand in the body. */
function placeOf(doc: Doc, words: string) {
  const view = FieldView.now(doc, 'body')
  const texts = view.blocks.map(({ runs }) => runs.map(({ text }) => text).join(''))
  const row = texts.findIndex((text) => text.includes(words))
  const from = (view.starts[row] ?? 0) + (texts[row] ?? '').indexOf(words)
  return { view, block: view.blocks[row]?.id ?? null, from }
}

/** Whatever the newsroom is kept in: whom copy rests on, who knows them, and the vault. */
export function sourcesAreKept(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let ana: Client & Person
  let milo: Client & Person
  let ines: Client & Person
  let ruth: Client & Person
  let desk: string
  let now = () => new Date()

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings(), { now: () => now() })
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    ana = await newsroom.signIn('Ana', 'reporter')
    milo = await newsroom.signIn('Milo', 'editor')
    ines = await newsroom.signIn('Ines', 'editor')
    desk = (await ruth.get('/api/me')).body.desks[0].id
  })
  afterAll(() => newsroom.close())

  let told = 0
  const begins = async () => {
    const { body } = await ana.post('/api/stories', { slug: `PORT/${++told}`, desk, text: TEXT })
    return {
      story: body.story.id as string,
      at: `/api/editions/${body.edition.id}`,
      id: body.edition.id as string,
    }
  }
  const rangesOf = (edition: string, words: string) =>
    newsroom.composed.newsroom.rooms.read(edition, (doc) => {
      const { view, block, from } = placeOf(doc, words)
      const ranges = view.rangesBetween(from, from + words.length)
      return { on: 'stretch', field: 'body', block, quote: words, ranges }
    })
  let marks = 0
  const mark = async (
    who: Client,
    { at, id }: { at: string; id: string },
    words: string,
    group: string,
    more: object = {},
  ) => {
    const subject = await rangesOf(id, words)
    return who.post(`${at}/sources`, { act: 'mark', id: `mark-${++marks}-of-it`, group, subject, ...more })
  }
  const groupIn = (answer: { body: { groups: SourceGroup[] } }, id: string) =>
    answer.body.groups.find((group) => group.id === id)
  const afresh = async (who: Client) => {
    const answer = await who.post('/api/account/sign-in-afresh', { password: PASSWORD })
    expect(answer.status).toBe(200)
    return newsroom.client(`${who.cookie}; ${cookieOf(answer.headers)}`)
  }

  test('a copy under review is decoded once for all that is asked of it, and not again while it stands as it stood', async () => {
    const port = await begins()
    await mark(ana, port, 'three sources with knowledge of the matter', 'group-once')
    await newsroom.types(port.id, (doc) => insertText(doc, 'body', 0, 'Again. '))
    await newsroom.composed.settled()
    const shows = async () => expect((await milo.get(port.at)).status).toBe(200)
    expect(await decodingsIn(shows)).toBe(1)
    expect(await decodingsIn(shows)).toBe(0)
    // What is found in it is still what it says.
    const { conditions } = (await milo.get(port.at)).body
    const found = conditions.filter(({ kind }: { kind: string }) => kind === 'sources')
    expect(found.map(({ words }: { words: string }) => words)).toEqual([
      expect.stringContaining('three sources with knowledge of the matter'),
      expect.stringContaining('two of the sources'),
    ])
  })

  test('words that are marked twice count once', async () => {
    const port = await begins()
    const words = 'three sources with knowledge of the matter'
    expect((await mark(ana, port, words, 'group-first', { claimed: 3 })).status).toBe(200)
    const again = await mark(ana, port, 'three sources', 'group-first')
    expect(groupIn(again, 'group-first')?.marks).toHaveLength(1)
    const other = await mark(milo, port, 'three sources', 'group-other', { claimed: 3 })
    expect([other.status, other.body.error.message]).toEqual([
      409,
      expect.stringMatching(/^These words are marked already/),
    ])
    // Some of them are spoken of within.
    expect(
      (await mark(ana, port, 'sources with knowledge', 'group-within', { someOf: 'group-first' })).status,
    ).toBe(200)
  })

  test('how many sources the original speaks of, whoever writes another language does not say', async () => {
    const port = await begins()
    await mark(ana, port, 'three sources with knowledge of the matter', 'group-count', { claimed: 3 })
    const claire = await newsroom.signIn('Claire', 'translator')
    const french = { language: 'fr', follows: port.id, begins: 'copy' }
    const made = await ruth.post(`/api/stories/${port.story}/editions`, french)
    const at = `/api/editions/${made.body.edition.id}`
    const change = { act: 'change', group: 'group-count', claimed: 1, someOf: null }
    expect((await claire.get(at)).body.may.write.allowed).toBe(true)
    expect((await claire.post(`${at}/sources`, change)).status).toBe(403)
    expect((await ana.post(`${port.at}/sources`, change)).status).toBe(200)
  })

  test('a fresh sign-in lasts fifteen minutes by the server’s clock, and not a second longer', async () => {
    const port = await begins()
    await mark(ana, port, 'three sources with knowledge of the matter', 'group-fresh', { claimed: 3 })
    const entry = { group: 'group-fresh', who: 'Canary Wren', how: '', promised: '', readers: [] }
    const kept = await ana.post(`${port.at}/vault`, entry)
    const began = Date.now()
    try {
      now = () => new Date(began)
      const fresh = await afresh(ana)
      const opens = async (after: number) => {
        now = () => new Date(began + after)
        const answer = await fresh.post(`${port.at}/vault/open`, { entry: kept.body.entries[0].id })
        return [answer.status, answer.body.who]
      }
      expect(await opens(15 * 60_000 - 1)).toEqual([200, 'Canary Wren'])
      expect(await opens(15 * 60_000)).toEqual([409, undefined])
    } finally {
      now = () => new Date()
    }
  })

  test('a writer marks whom words rest on, and says that some are some of others', async () => {
    const port = await begins()
    const all = await mark(ana, port, 'three sources with knowledge of the matter', 'group-all', {
      claimed: 3,
    })
    expect(groupIn(all, 'group-all')).toMatchObject({ claimed: 3, someOf: null, attestations: [] })
    const some = await mark(ana, port, 'two of the sources', 'group-two', { claimed: 2, someOf: 'group-all' })
    expect(groupIn(some, 'group-two')).toMatchObject({ claimed: 2, someOf: 'group-all' })
    expect(groupIn(some, 'group-two')?.marks[0]?.subject.quote).toBe('two of the sources')
    const round = await ana.post(`${port.at}/sources`, {
      ...{ act: 'change', group: 'group-all', claimed: 3, someOf: 'group-two' },
    })
    expect(round.status).toBe(400)
    const other = await begins()
    expect((await mark(ana, other, 'two of the sources', 'group-all')).status).toBe(404)
    const unmarked = await ana.post(`${port.at}/sources`, { act: 'unmark', mark: `mark-${marks - 1}-of-it` })
    expect(groupIn(unmarked, 'group-two')?.marks).toEqual([])
  })

  test('an editor says that they know them; it ends when the words change, and not when others do', async () => {
    const port = await begins()
    const words = 'three sources with knowledge of the matter'
    await mark(ana, port, words, 'group-known', { claimed: 3 })
    const said = (who: Client, seen = words) =>
      who.post(`${port.at}/attest-source`, { group: 'group-known', words: [seen] })
    expect((await said(ana)).status).toBe(403)
    expect((await said(milo, 'four sources')).status).toBe(409)
    expect(groupIn(await said(milo), 'group-known')?.attestations).toMatchObject([
      { by: milo.id, how: 'told', holds: true },
    ])
    const holds = async () =>
      groupIn(await milo.get(`${port.at}/sources`), 'group-known')?.attestations.map((one) => one.holds)
    const types = (before: string, put: string) =>
      newsroom.types(port.id, (doc) => {
        insertText(doc, 'body', placeOf(doc, before).from, put)
      })
    await types('It may', 'Update: ')
    expect(await holds()).toEqual([true])
    await types('knowledge', 'direct ')
    expect(await holds()).toEqual([false])
    const taken = await milo.post(`${port.at}/withdraw-attestation`, { group: 'group-known' })
    expect(groupIn(taken, 'group-known')?.attestations).toEqual([])
  })

  test('whoever knows two sources does not know twenty-two, nor those of one more word or letter', async () => {
    const port = await begins()
    const marked = 'sources with knowledge'
    const phrase = 'three sources with knowledge of the matter'
    await mark(ana, port, marked, 'group-edges', { claimed: 3 })
    const types = (before: string, put: string) =>
      newsroom.types(port.id, (doc) => insertText(doc, 'body', placeOf(doc, before).from, put))
    const said = (words: string) =>
      milo.post(`${port.at}/attest-source`, { group: 'group-edges', words: [words] })
    const holds = async () =>
      groupIn(await milo.get(`${port.at}/sources`), 'group-edges')?.attestations.map((one) => one.holds)
    expect((await said(marked)).status).toBe(409)
    expect((await said(phrase)).status).toBe(200)
    await types('The port', 'Update: ')
    await types(' said.', ', in the harbour,')
    expect(await holds()).toEqual([true])
    await types('three sources', 'twenty-')
    expect(await holds()).toEqual([false])
    expect((await said(`twenty-${phrase}`)).status).toBe(200)
    expect(await holds()).toEqual([true])
    await types(', in the harbour', 's')
    expect(await holds()).toEqual([false])
  })

  test('what rests on sources does so still where it was cut and put in elsewhere', async () => {
    const port = await begins()
    const words = 'three sources with knowledge of the matter'
    await mark(ana, port, words, 'group-moved', { claimed: 3 })
    await milo.post(`${port.at}/attest-source`, { group: 'group-moved', words: [words] })
    const moved = async (write: (doc: Doc) => void) => {
      await newsroom.composed.newsroom.rooms.edit(port.id, ana.id, write)
      await newsroom.composed.settled()
    }
    await moved((doc) => {
      const { from } = placeOf(doc, words)
      deleteText(doc, 'body', from, from + words.length)
    })
    const known = async () =>
      groupIn(await milo.get(`${port.at}/sources`), 'group-moved')?.attestations[0]?.holds
    expect(await known()).toBe(false)
    await moved((doc) => insertText(doc, 'body', placeOf(doc, 'It may').from, `${words} `))
    expect(await known()).toBe(true)
    const { conditions } = (await milo.get(port.at)).body
    expect(JSON.stringify(conditions)).not.toContain('three sources')
  })

  test('clearing tells which sources no editor knows, and waits for them where the desk says so', async () => {
    const port = await begins()
    const missing = async () =>
      (await milo.get(port.at)).body.conditions
        .filter(({ kind }: { kind: string }) => kind === 'sources')
        .map(
          ({ words, blocks }: { words: string; blocks: boolean }) =>
            `${blocks ? 'blocks' : 'advice'}: ${words}`,
        )
    expect(await missing()).toEqual([
      expect.stringMatching(
        /^advice: 2 places look like .*: “three sources with knowledge of the matter”, “two of the sources”/,
      ),
    ])
    const words = 'three sources with knowledge of the matter'
    await mark(ana, port, words, 'group-asked', { claimed: 3 })
    await mark(ana, port, 'two of the sources', 'group-some', { claimed: 2, someOf: 'group-asked' })
    expect(await missing()).toEqual([
      expect.stringMatching(/^advice: No editor has said .*three sources/),
      expect.stringMatching(/^advice: No editor has said .*two of the sources/),
    ])
    const policy = (await ruth.get(`/api/desks/${desk}/policy`)).body
    const asks = (more: object) => ruth.patch(`/api/desks/${desk}/policy`, { ...policy, ...more })
    expect((await asks({ knowsSources: true, sourcesNeeded: 4 })).status).toBe(200)
    expect(await missing()).toEqual([
      expect.stringMatching(/^blocks: It rests on 3 sources .* asks for 4/),
      expect.stringMatching(/^blocks: No editor has said .*three sources/),
      expect.stringMatching(/^blocks: No editor has said .*two of the sources/),
    ])
    await ana.post(`${port.at}/file`, { note: '' })
    const clear = async () => milo.post(`${port.at}/clear`, { hash: (await milo.get(port.at)).body.liveHash })
    expect((await clear()).body.error.message).not.toMatch(/looks like/)
    await asks({ knowsSources: true, sourcesNeeded: 3 })
    // Who knows all of them knows some of them, in the words that they had before them.
    await milo.post(`${port.at}/attest-source`, { group: 'group-asked', words: [words] })
    expect(await missing()).toEqual([])
    await mark(ana, port, 'It may', 'group-since', { someOf: 'group-asked' })
    expect(await missing()).toEqual([expect.stringMatching(/^blocks: No editor has said .*It may/)])
    await milo.post(`${port.at}/attest-source`, { group: 'group-asked', words: [words] })
    expect(await missing()).toEqual([])
    await newsroom.types(port.id, (doc) => insertText(doc, 'body', placeOf(doc, 't may').from, 'n fact i'))
    expect(await missing()).toEqual([expect.stringMatching(/^blocks: No editor has said .*In fact it may/)])
    await asks({})
  })

  test('sources that somebody wrote anew are marked anew, where an editor must know them', async () => {
    const port = await begins()
    const words = 'three sources with knowledge of the matter'
    await mark(ana, port, words, 'group-anew', { claimed: 3 })
    const dead = marks
    const policy = (await ruth.get(`/api/desks/${desk}/policy`)).body
    const asks = (more: object) => ruth.patch(`/api/desks/${desk}/policy`, { ...policy, ...more })
    const blocks = async () =>
      (await milo.get(port.at)).body.conditions.flatMap(
        ({ kind, words, blocks }: { kind: string; words: string; blocks: boolean }) =>
          kind === 'sources' && blocks ? words : [],
      )
    await asks({ knowsSources: true })
    await ana.post(`${port.at}/file`, { note: '' })
    await milo.post(`${port.at}/attest-source`, { group: 'group-anew', words: [words] })
    expect(await blocks()).toEqual([])
    await newsroom.types(port.id, (doc) => {
      const { from } = placeOf(doc, words)
      deleteText(doc, 'body', from, from + words.length)
      insertText(doc, 'body', from, 'officials who asked not to be named')
    })
    const gone = [
      expect.stringMatching(/^“three sources .*is gone, and “officials who asked .*is not marked/),
    ]
    expect(await blocks()).toEqual(gone)
    // To file it so makes it no better.
    await ana.post(`${port.at}/file`, { note: '' })
    expect(await blocks()).toEqual(gone)
    await ana.post(`${port.at}/sources`, { act: 'unmark', mark: `mark-${dead}-of-it` })
    expect(await blocks()).toEqual([])
    await asks({})
  })

  test('a paragraph that was deleted is no source of the copy, and what is typed in its place is asked for by itself', async () => {
    const port = await begins()
    const first = 'three sources with knowledge of the matter'
    await mark(ana, port, first, 'group-kept', { claimed: 3 })
    await mark(ana, port, 'two of the sources', 'group-kept')
    const dead = `mark-${marks}-of-it`
    await mark(ana, port, 'It may cost jobs', 'group-fallen', { claimed: 2 })
    const policy = (await ruth.get(`/api/desks/${desk}/policy`)).body
    const asks = (more: object) => ruth.patch(`/api/desks/${desk}/policy`, { ...policy, ...more })
    const told = async () =>
      (await milo.get(port.at)).body.conditions.flatMap(
        ({ kind, words, blocks }: { kind: string; words: string; blocks: boolean }) =>
          kind === 'sources' ? `${blocks ? 'blocks' : 'advice'}: ${words}` : [],
      )
    await asks({ knowsSources: true, sourcesNeeded: 5 })
    const said = (group: string, words: string[]) => milo.post(`${port.at}/attest-source`, { group, words })
    expect((await said('group-kept', [first, 'two of the sources'])).status).toBe(200)
    expect((await said('group-fallen', ['It may cost jobs'])).status).toBe(200)
    expect(await told()).toEqual([])
    await newsroom.types(port.id, (doc) => {
      const { view, from } = placeOf(doc, 'It may cost')
      const row = view.starts.findLastIndex((start) => start <= from)
      const start = view.starts[row] ?? 0
      const length = (view.blocks[row]?.runs ?? []).reduce((sum, { text }) => sum + text.length, 0)
      deleteText(doc, 'body', start, start + length)
    })
    // Five were enough; of those two nothing is said any more.
    expect(await told()).toEqual([expect.stringMatching(/^blocks: It rests on 3 sources .* asks for 5/)])
    await asks({ knowsSources: true, sourcesNeeded: 1 })
    expect(await told()).toEqual([])
    await newsroom.types(port.id, (doc) => {
      insertText(doc, 'body', placeOf(doc, 'The port will').from, 'Two sources said so. ')
    })
    const anew = expect.stringMatching(/^advice: “Two sources” looks like/)
    const gone = (words: string) =>
      expect.stringMatching(new RegExp(`^blocks: “${words}.* was marked and is gone, and “Two sources”`))
    expect(await told()).toEqual([gone('two of the'), gone('It may'), anew])
    await ana.post(`${port.at}/sources`, { act: 'unmark', mark: dead })
    expect(await told()).toEqual([gone('It may'), anew])
    // Marked as somebody else, they are asked for like anybody.
    await mark(ana, port, 'Two sources', 'group-new', { claimed: 2 })
    expect(await told()).toEqual([expect.stringMatching(/^blocks: No editor has said .*Two sources/)])
    await said('group-new', ['Two sources'])
    expect(await told()).toEqual([])
    await asks({})
  })

  test('that there are too few of them blocks, however much is advised beside it', async () => {
    const port = await begins()
    const policy = (await ruth.get(`/api/desks/${desk}/policy`)).body
    const asks = (more: object) => ruth.patch(`/api/desks/${desk}/policy`, { ...policy, ...more })
    await asks({ sourcesNeeded: 2 })
    await mark(ana, port, 'three sources with knowledge of the matter', 'group-few', { claimed: 1 })
    for (const words of ['The port', 'close', 'said', 'It may', 'cost', 'jobs', 'two of the sources'])
      await mark(ana, port, words, `some-${words.replaceAll(' ', '-')}`, { someOf: 'group-few' })
    expect((await milo.get(port.at)).body.conditions).toContainEqual(
      expect.objectContaining({ kind: 'sources', blocks: true, words: expect.stringMatching(/one source/) }),
    )
    await asks({})
  })

  test('an editor knows nobody by an empty entry, nor again by one after they took it back', async () => {
    const port = await begins()
    await mark(ana, port, 'two of the sources', 'group-empty')
    const empty = { group: 'group-empty', who: '', how: ' ', promised: 'No name', readers: [milo.id] }
    const [{ id }] = (await ana.post(`${port.at}/vault`, empty)).body.entries
    const fresh = { ana: await afresh(ana), milo: await afresh(milo) }
    const opens = async () => {
      expect((await fresh.milo.post(`${port.at}/vault/open`, { entry: id })).status).toBe(200)
      return groupIn(await ana.get(`${port.at}/sources`), 'group-empty')?.attestations.map(({ by }) => by)
    }
    expect(await opens()).toEqual([])
    await fresh.ana.post(`${port.at}/vault/change`, { entry: id, who: 'Wren', how: '', promised: '' })
    expect(await opens()).toEqual([milo.id])
    await milo.post(`${port.at}/withdraw-attestation`, { group: 'group-empty' })
    expect(await opens()).toEqual([])
    const words = ['two of the sources']
    await milo.post(`${port.at}/attest-source`, { group: 'group-empty', words })
    expect(await opens()).toEqual([milo.id])
  })

  test('whoever cannot be named any more keeps no reporter from changing who may open an entry', async () => {
    const port = await begins()
    const gone = await newsroom.signIn('Gone', 'editor')
    await mark(ana, port, 'two of the sources', 'group-gone')
    const entry = { group: 'group-gone', who: 'Wren', how: '', promised: '', readers: [gone.id, milo.id] }
    const [{ id }] = (await ana.post(`${port.at}/vault`, entry)).body.entries
    const { status } = await ruth.post(`/api/people/${gone.id}/disable`, {})
    expect(status).toBe(200)
    const fresh = await afresh(ana)
    const named = await fresh.post(`${port.at}/vault/readers`, { entry: id, reader: milo.id, mayOpen: false })
    expect(named.body.entries).toMatchObject([{ readers: [] }])
    const again = await fresh.post(`${port.at}/vault/readers`, { entry: id, reader: gone.id, mayOpen: true })
    expect(again.status).toBe(400)
  })

  test('a reporter is offered exactly those who may be named: editors, and the lawyers of the desk', async () => {
    const port = await begins()
    const lou = await newsroom.signIn('Lou', 'reporter')
    const offered = async () => (await ana.get(`${port.at}/vault`)).body.namable
    expect(await offered()).toEqual(expect.arrayContaining([milo.id, ines.id, ruth.id]))
    expect(await offered()).not.toContain(lou.id)
    expect(await offered()).not.toContain(ana.id)
    expect((await ruth.post('/api/duties/grant', { person: lou.id, duty: 'legal', desk })).status).toBe(200)
    expect(await offered()).toContain(lou.id)
    await mark(ana, port, 'two of the sources', 'group-lawyer')
    const entry = { group: 'group-lawyer', who: 'Wren', how: '', promised: '', readers: [lou.id] }
    expect((await ana.post(`${port.at}/vault`, entry)).body.entries).toMatchObject([{ readers: [lou.id] }])
  })

  test('the vault opens for its reporter and the editors whom they name, freshly signed in, and on record', async () => {
    const port = await begins()
    await mark(ana, port, 'three sources with knowledge of the matter', 'group-vault', { claimed: 3 })
    const entry = { group: 'group-vault', who: 'Canary Wren', how: 'In the room', promised: 'No name' }
    expect((await milo.post(`${port.at}/vault`, { ...entry, readers: [ana.id] })).status).toBe(403)
    const kept = await ana.post(`${port.at}/vault`, { ...entry, readers: [milo.id] })
    expect(kept.body.entries).toMatchObject([{ owner: ana.id, readers: [milo.id], openings: [] }])
    const { id } = kept.body.entries[0]
    const open = (who: Client, at = port.at) => who.post(`${at}/vault/open`, { entry: id })
    expect((await open(milo)).status).toBe(409)
    const wrong = await milo.post('/api/account/sign-in-afresh', { password: 'not it' })
    expect(wrong.status).toBe(400)
    const fresh = {
      ana: await afresh(ana),
      milo: await afresh(milo),
      ines: await afresh(ines),
      ruth: await afresh(ruth),
    }
    expect((await open(fresh.milo)).body).toMatchObject({
      who: 'Canary Wren',
      how: 'In the room',
      documents: [],
    })
    for (const outside of [fresh.ines, fresh.ruth]) {
      expect((await open(outside)).status).toBe(404)
      expect((await outside.get(`${port.at}/vault`)).body.entries).toEqual([])
    }
    // Somebody else's fresh sign-in is nobody's.
    const [, note = ''] = fresh.ana.cookie.split('; ')
    expect((await open(newsroom.client(`${milo.cookie}; ${note}`))).status).toBe(409)
    // Nor is one's own, from where one is signed in besides.
    const again = await newsroom.nobody.post('/api/auth/sign-in/email', {
      email: 'milo@desk.example',
      password: PASSWORD,
    })
    const [, own = ''] = fresh.milo.cookie.split('; ')
    expect((await open(newsroom.client(`${cookieOf(again.headers)}; ${own}`))).status).toBe(409)
    const [seen] = (await ana.get(`${port.at}/vault`)).body.entries
    expect(seen.openings).toMatchObject([{ by: milo.id }])
    expect((await milo.get(`${port.at}/vault`)).body.entries[0].openings).toBeNull()
    // Who has read it knows the sources.
    expect(groupIn(await ana.get(`${port.at}/sources`), 'group-vault')?.attestations).toMatchObject([
      { by: milo.id, how: 'vault', holds: true },
    ])
    // That there is an entry, and who opens it, is told to nobody else.
    const vaultActs = async () => {
      const acts = (await ruth.get(`/api/audit?subject=${port.id}`)).body.acts
      expect(JSON.stringify(acts)).not.toContain('Canary')
      return acts.flatMap((one: { act: string }) => (one.act.includes('vault') ? one.act : []))
    }
    expect(groupIn(await ruth.get(`${port.at}/sources`), 'group-vault')?.attestations).toMatchObject([
      { by: milo.id, how: 'told', holds: true },
    ])
    expect(await vaultActs()).toEqual([])
    const named = await fresh.ana.post(`${port.at}/vault/readers`, {
      entry: id,
      reader: ruth.id,
      mayOpen: true,
    })
    expect(named.status).toBe(200)
    expect(await vaultActs()).toEqual(expect.arrayContaining(['keep-in-vault', 'open-vault']))
    await fresh.ana.post(`${port.at}/vault/readers`, { entry: id, reader: ruth.id, mayOpen: false })
    expect(await vaultActs()).toEqual([])
    // From another story it is not there, nor once somebody else is named.
    expect((await open(fresh.milo, (await begins()).at)).status).toBe(404)
    expect(
      (await fresh.milo.post(`${port.at}/vault/readers`, { entry: id, reader: milo.id, mayOpen: false }))
        .status,
    ).toBe(403)
    const names = (reader: string, mayOpen: boolean) =>
      fresh.ana.post(`${port.at}/vault/readers`, { entry: id, reader, mayOpen })
    // What one says does not undo what the other says at the same moment.
    const both = await Promise.all([names(milo.id, false), names(ines.id, true)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect((await open(fresh.milo)).status).toBe(404)
    expect((await open(fresh.ines)).body.who).toBe('Canary Wren')
    await fresh.ana.post(`${port.at}/vault/change`, { entry: id, who: 'Canary Finch', how: '', promised: '' })
    expect((await open(fresh.ines)).body.who).toBe('Canary Finch')
    const purged = await fresh.ana.post(`${port.at}/vault/purge`, { entry: id })
    expect(purged.body.entries).toEqual([])
    expect((await open(fresh.ana)).status).toBe(404)
  })

  test('what somebody who is kept out left in the vault a managing editor destroys, and is told nothing of it', async () => {
    const port = await begins()
    const cleo = await newsroom.signIn('Cleo', 'reporter')
    const secret = await cleo.post('/api/stories', {
      ...{ slug: 'CANARY', desk, text: TEXT, restrictedTo: [cleo.id, milo.id] },
    })
    const dock = { id: secret.body.edition.id, at: `/api/editions/${secret.body.edition.id}` }
    await mark(cleo, dock, 'two of the sources', 'group-of-cleo')
    const words = { who: 'Canary', how: '', promised: '', readers: [milo.id] }
    const [{ id }] = (await cleo.post(`${dock.at}/vault`, { ...words, group: 'group-of-cleo' })).body.entries
    await mark(ana, port, 'two of the sources', 'group-of-ana')
    const others = (await ana.post(`${port.at}/vault`, { ...words, group: 'group-of-ana' })).body.entries[0]
    const { vaultKeys } = newsroom.composed.newsroom
    const purges = (who: Client, of: string) => who.post(`/api/people/${of}/purge-vault`, {})
    for (const who of [ana, milo]) expect((await purges(who, cleo.id)).status).toBe(403)
    // While they can sign in it is theirs.
    expect((await purges(ruth, cleo.id)).body.error.message).toMatch(/Keep them out first/)
    const quiet = await newsroom.signIn('Quiet', 'reporter')
    for (const gone of [cleo, quiet]) await ruth.post(`/api/people/${gone.id}/disable`, {})
    const [something, nothing] = [await purges(ruth, cleo.id), await purges(ruth, quiet.id)]
    expect([something.status, something.body]).toEqual([nothing.status, nothing.body])
    expect(something.status).toBe(200)
    const { acts } = (await ruth.get(`/api/audit?subject=${cleo.id}`)).body
    expect(acts.map(({ act }: { act: string }) => act)).toContain('purge-vault-of')
    expect(JSON.stringify(acts)).not.toMatch(new RegExp(`${id}|group-of-cleo|${dock.id}|CANARY`, 'i'))
    await newsroom.composed.settled()
    expect([await vaultKeys.read(id), (await vaultKeys.read(others.id)) !== null]).toEqual([null, true])
    const fresh = await afresh(milo)
    expect((await fresh.post(`${dock.at}/vault/open`, { entry: id })).status).toBe(404)
    expect((await fresh.get(`${dock.at}/vault`)).body.entries).toEqual([])
    expect((await fresh.post(`${port.at}/vault/open`, { entry: others.id })).status).toBe(200)
    expect(await newsroom.composed.newsroom.stores.vault.ownedBy(cleo.id)).toEqual([])
  })

  test('an owner whose key could not be destroyed is told so, and it is tried again', async () => {
    const port = await begins()
    await mark(ana, port, 'two of the sources', 'group-left')
    const words = { group: 'group-left', who: 'Wren', how: '', promised: '', readers: [] }
    const [{ id }] = (await ana.post(`${port.at}/vault`, words)).body.entries
    const { vaultKeys, ...here } = newsroom.composed.newsroom
    const locked = { ...vaultKeys, destroy: () => Promise.reject(new Error('EACCES')) }
    await expect(purgeEntry({ ...here, vaultKeys: locked }, ana, port.id, id)).rejects.toThrow(
      /tries again every minute/,
    )
    expect((await ana.get(`${port.at}/vault`)).body.entries).toEqual([])
    expect(await vaultKeys.kept()).toContain(id)
    await finishPurges({ ...here, vaultKeys })
    expect(await vaultKeys.kept()).not.toContain(id)
  })

  test('a document is kept as it is, and only ever saved', async () => {
    const port = await begins()
    await mark(ana, port, 'two of the sources', 'group-paper')
    const empty = { group: 'group-paper', who: '', how: '', promised: '', readers: [] }
    const [{ id }] = (await ana.post(`${port.at}/vault`, empty)).body.entries
    const fresh = await afresh(ana)
    const page = '<script>alert(1)</script> Canary'
    const base64 = Buffer.from(page).toString('base64')
    const added = await fresh.post(`${port.at}/vault/add-document`, {
      entry: id,
      name: '../Brief an “uns”.html',
      base64,
    })
    expect(added.body.entries).toMatchObject([{ documents: 1 }])
    const { documents } = (await fresh.post(`${port.at}/vault/open`, { entry: id })).body
    expect(documents).toMatchObject([{ name: 'Brief an “uns”.html', bytes: page.length }])
    const taken = await fresh.post(`${port.at}/vault/document`, { entry: id, document: documents[0].id })
    expect(taken.body).toBe(page)
    const [seen] = (await ana.get(`${port.at}/vault`)).body.entries
    expect(seen.openings).toMatchObject([{ by: ana.id }, { by: ana.id }])
    const acts = await newsroom.composed.store.db
      .selectFrom('audit')
      .select('details')
      .where('act', '=', 'open-vault')
      .where('subject', '=', port.id)
      .execute()
    const opened = acts.map(({ details }) => String(details).includes(documents[0].id))
    expect(opened.sort()).toEqual([false, true])
    expect(taken.headers.get('content-type')).toBe('application/octet-stream')
    expect(taken.headers.get('content-disposition')).toMatch(/^attachment; /)
    expect(taken.headers.get('cache-control')).toBe('no-store')
    const large = Buffer.alloc(10_000_001).toString('base64')
    const refused = await fresh.post(`${port.at}/vault/add-document`, { entry: id, name: 'x', base64: large })
    expect(refused.status).toBe(413)
    await fresh.post(`${port.at}/vault/remove-document`, { entry: id, document: documents[0].id })
    expect((await fresh.post(`${port.at}/vault/open`, { entry: id })).body.documents).toEqual([])
  })

  test('in a story that is not theirs to see nobody finds anything of it', async () => {
    const port = await begins()
    await mark(ana, port, 'two of the sources', 'group-shut')
    const entry = { group: 'group-shut', who: 'Canary', how: '', promised: '' }
    const kept = await ana.post(`${port.at}/vault`, { ...entry, readers: [milo.id] })
    const { id } = kept.body.entries[0]
    await ana.patch(`/api/stories/${port.story}`, { restrictedTo: [ana.id] })
    const fresh = await afresh(milo)
    for (const answer of [
      await fresh.get(`${port.at}/sources`),
      await fresh.get(`${port.at}/vault`),
      await fresh.post(`${port.at}/vault/open`, { entry: id }),
    ])
      expect([answer.status, answer.body.error.message]).toEqual([404, 'There is no such story.'])
  })
}
