import { deleteText, insertText, splitBlock } from '@copydesk/shared/copy'
import { translationBlocks, translationFactsSchema } from '@copydesk/shared/translation/standing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { startTranslator, type TestTranslator } from '../testing/start-translator.ts'
import { keepProgress } from './keep-progress.ts'

/** Whatever the newsroom is kept in, it knows what was said of each block of a localization, and how far that one is. */
export function translationsAreKept(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let translator: TestTranslator
  let ana: Client & { id: string }
  let claire: Client & { id: string }
  let meg: Client
  let [story, original, french] = ['', '', '']
  let [block, other] = ['', '']

  beforeAll(async () => {
    translator = await startTranslator('the key')
    newsroom = await openNewsroom({
      ...(await settings()),
      ...{ translateUrl: translator.address, translateKey: 'the key' },
    })
    ana = await newsroom.signIn('Ana', 'reporter')
    claire = await newsroom.signIn('Claire', 'translator')
    meg = await newsroom.signIn('Meg', 'managing-editor')
    const desk = (await ana.get('/api/me')).body.desks[0].id
    const text = 'The crane stopped at nine.\nNobody was hurt.'
    const { body } = await ana.post('/api/stories', { slug: 'CRANE', desk, headline: 'Crane stops', text })
    original = body.edition.id
    story = body.story.id
    const made = await ana.post(`/api/stories/${body.story.id}/editions`, {
      language: 'fr',
      follows: original,
    })
    french = made.body.edition.id
    ;[block = '', other = ''] = await newsroom.blockIds(original)
    await newsroom.types(french, (doc) => insertText(doc, 'body', 1, 'La grue s’est arrêtée à neuf heures.'))
  })
  afterAll(async () => {
    await newsroom.close()
    await translator.close()
  })

  const confirm = (id: string, text = 'The crane stopped at nine.') => ({
    id,
    act: 'confirm',
    block,
    originals: [{ block, text }],
    localized: 'La grue s’est arrêtée à neuf heures.',
  })
  const say = (client: Client, ...acts: object[]) =>
    client.post(`/api/editions/${french}/translation`, { acts })
  const facts = async () =>
    translationFactsSchema.parse((await claire.get(`/api/editions/${french}/translation`)).body)

  test('what was confirmed is kept with both texts and its person, once, however often it is sent', async () => {
    for (const _ of [1, 2])
      expect((await say(claire, confirm('act-one-1'))).body).toEqual({ taken: ['act-one-1'], refused: [] })
    expect((await facts()).words).toMatchObject([
      { is: 'confirmed', block, by: claire.id, originals: [{ block, text: 'The crane stopped at nine.' }] },
    ])
    const { acts } = (await meg.get('/api/audit?act=confirm-blocks')).body
    expect(acts).toHaveLength(1)
  })

  test('an act about words that are not there any more is refused in a sentence, and the others are taken', async () => {
    const late = confirm('act-late-1', 'The crane stopped at ten.')
    const out = { id: 'act-out-1', act: 'leave-out', block: other, original: 'Nobody was hurt.' }
    const { body } = await say(claire, late, out)
    expect(body.taken).toEqual(['act-out-1'])
    expect(body.refused).toMatchObject([{ id: 'act-late-1' }])
    expect(body.refused[0].why).toMatch(/The original has changed/)
    expect((await facts()).words.map(({ is }) => is)).toEqual(['confirmed', 'left-out'])
  })

  test('of each block the newest act counts, whatever was said of other blocks meanwhile', async () => {
    const { stores } = newsroom.composed.newsroom
    const by = { person: claire.id, at: new Date() }
    const german = (await ana.post(`/api/stories/${story}/editions`, { language: 'de', follows: original }))
      .body.edition.id
    const keep = (id: string, about: string, act: 'confirm' | 'take-back' | 'machine', localized = '') => {
      const seen = { block: about, originals: [{ block: about, text: 'Nobody was hurt.' }], localized }
      return stores.translation.keep(
        german,
        act === 'take-back' ? { id, act, block: about, of: 'confirmed' as const } : { id, act, ...seen },
        by,
      )
    }
    expect(await keep('act-de-01', other, 'machine', 'Keiner verletzt.')).toBe(true)
    expect(await keep('act-de-02', block, 'confirm', 'Der Kran steht.')).toBe(true)
    expect(await keep('act-de-03', other, 'confirm', 'Niemand wurde verletzt.')).toBe(true)
    expect(await keep('act-de-04', block, 'take-back')).toBe(true)
    expect(await keep('act-de-03', other, 'machine', 'Sent again, late.')).toBe(false)
    // Only what undoes undoes, however another act is called.
    expect(await keep('undo-act-de-03', block, 'take-back')).toBe(true)
    expect(await stores.translation.wordsOf(german)).toEqual([
      {
        ...{ is: 'confirmed', block: other, made: 'Keiner verletzt.', localized: 'Niemand wurde verletzt.' },
        ...{
          originals: [{ block: other, text: 'Nobody was hurt.' }],
          by: claire.id,
          at: by.at.toISOString(),
        },
      },
    ])
    // The French is another localization, with the same blocks.
    expect((await facts()).words.map(({ is }) => is)).toEqual(['confirmed', 'left-out'])
  })

  test('whoever undoes a hasty confirmation has what was said before it again; nobody undoes another’s', async () => {
    const before = (await facts()).words
    await newsroom.types(original, (doc) => insertText(doc, 'body', 1, 'Now '))
    const hasty = confirm('act-hasty-1', 'Now The crane stopped at nine.')
    expect((await say(claire, hasty)).body.taken).toEqual(['act-hasty-1'])
    await say(meg, { id: 'undo-act-hasty-1', act: 'undo', block })
    expect((await facts()).words).not.toEqual(before)
    await newsroom.types(original, (doc) => deleteText(doc, 'body', 1, 5))
    const again = { ...confirm('act-hasty-2'), localized: hasty.localized }
    expect((await say(claire, again)).body.taken).toEqual(['act-hasty-2'])
    for (const act of ['act-hasty-2', 'act-hasty-2'])
      expect((await say(claire, { id: `undo-${act}`, act: 'undo', block })).body.refused).toEqual([])
    expect((await facts()).words.find((word) => word.block === block)?.originals[0]?.text).toMatch(/^Now/)
  })

  test('what is taken back is not there any more', async () => {
    await say(claire, { id: 'act-back-1', act: 'take-back', block: other, of: 'left-out' })
    expect((await facts()).words.map(({ is }) => is)).toEqual(['confirmed'])
  })

  test('that a block is left out, and what is said of the localized one of its id, never end each other', async () => {
    const { stores } = newsroom.composed.newsroom
    const by = { person: claire.id, at: new Date() }
    const spanish = (await ana.post(`/api/stories/${story}/editions`, { language: 'es', follows: original }))
      .body.edition.id
    const keep = (act: Parameters<typeof stores.translation.keep>[1]) =>
      stores.translation.keep(spanish, act, by)
    const said = async () => (await stores.translation.wordsOf(spanish)).map(({ is }) => is)
    const words = { block: other, originals: [{ block, text: 'The crane stopped.' }], localized: 'Paró.' }
    await keep({ id: 'act-es-01', act: 'machine', ...words })
    await keep({ id: 'act-es-02', act: 'leave-out', block: other, original: 'Nobody was hurt.' })
    expect(await said()).toEqual(['machine', 'left-out'])
    await keep({ id: 'act-es-03', act: 'confirm', ...words })
    expect(await said()).toEqual(['left-out', 'confirmed'])
    await keep({ id: 'act-es-04', act: 'take-back', block: other, of: 'left-out' })
    expect(await said()).toEqual(['confirmed'])
    // Whose words they were is not taken back.
    await keep({ id: 'act-es-05', act: 'take-back', block: other, of: 'confirmed' })
    expect(await said()).toEqual(['machine'])
  })

  test('a typo that was mended in the original leaves what was confirmed confirmable as it was seen', async () => {
    expect((await say(claire, confirm('act-typo-0'))).body.taken).toEqual(['act-typo-0'])
    await newsroom.types(original, (doc) => {
      deleteText(doc, 'body', 1, 4)
      insertText(doc, 'body', 1, 'This')
    })
    const now = 'This crane stopped at nine.'
    expect((await say(claire, confirm('act-typo-1'))).body.refused).toHaveLength(1)
    const typos = [{ block, from: 'The crane stopped at nine.', to: now }]
    expect((await claire.post(`/api/editions/${original}/typos`, { typos })).status).toBe(403)
    const wrong = [
      { ...typos[0], to: 'A crane stopped at nine.' },
      { ...typos[0], from: 'A crane stopped at nine.' },
    ]
    for (const one of wrong)
      expect((await ana.post(`/api/editions/${original}/typos`, { typos: [one] })).status).toBe(409)
    expect((await facts()).typos).toEqual([])
    for (const _ of [1, 2])
      expect((await ana.post(`/api/editions/${original}/typos`, { typos })).status).toBe(200)
    expect((await say(claire, confirm('act-typo-2'))).body.taken).toEqual(['act-typo-2'])
    expect((await facts()).typos).toEqual(typos)
  })

  test('what the original said when it was filed is there to compare with', async () => {
    expect((await facts()).filed).toBeNull()
    const told: string[] = []
    const stop = newsroom.composed.newsroom.bus.onEvent((event) => {
      if (event.kind === 'translation') told.push(event.id)
    })
    const filed = await ana.post(`/api/editions/${original}/file`, { note: '' })
    expect(filed.status).toBe(200)
    stop()
    expect(told).toContain(french)
    expect((await facts()).filed?.texts.find((one) => one.block === other)?.text).toBe('Nobody was hurt.')
  })

  test('lists show how far each localization is, and that it falls behind', async () => {
    const progress = async () => {
      await newsroom.composed.settled()
      const { editions } = (await claire.get(`/api/stories/${story}`)).body
      return editions.find((one: { id: string }) => one.id === french).progress
    }
    const none = { done: 0, stale: 0, unconfirmed: 0, machine: 0, toDo: 0, loose: 0 }
    // The headline, which is not written, and the block that was taken back.
    expect(await progress()).toEqual({ ...none, done: 1, toDo: 2 })
    const [first] = (await claire.get(`/api/stories/${story}`)).body.editions
    expect(first.progress).toBeNull()
    await newsroom.types(original, (doc) => insertText(doc, 'body', 1, 'At ten, t'))
    expect(await progress()).toEqual({ ...none, stale: 1, toDo: 2 })
    await newsroom.types(original, (doc) => deleteText(doc, 'body', 1, 10))
    expect(await progress()).toEqual({ ...none, done: 1, toDo: 2 })
    await newsroom.types(french, (doc) => doc.getMap('blocks').set(`${other}@gone`, true))
    const out = { id: 'act-out-9', act: 'leave-out', block: other, original: 'Nobody was hurt.' }
    expect((await say(claire, out)).body.taken).toEqual(['act-out-9'])
    expect(await progress()).toEqual({ ...none, done: 2, toDo: 1 })
    await newsroom.types(french, (doc) => insertText(doc, 'headline', 0, 'La grue s’arrête'))
    expect(await progress()).toEqual({ ...none, done: 2, unconfirmed: 1 })
  })

  test('what somebody writes and confirms while the machine thinks is theirs, and stays confirmed', async () => {
    const portuguese = (
      await ana.post(`/api/stories/${story}/editions`, { language: 'pt', follows: original })
    ).body.edition.id
    const answered = Promise.withResolvers<void>()
    translator.thinks = answered.promise
    translator.asked = []
    const filling = claire.post(`/api/editions/${portuguese}/machine-translation`)
    await expect.poll(() => translator.asked, { timeout: 20_000 }).toHaveLength(1)
    await newsroom.types(portuguese, (doc) => insertText(doc, 'body', 1, 'A grua parou.'))
    const [seen] = await newsroom.composed.newsroom.rooms.read(original, (doc) =>
      translationBlocks(doc).filter(({ id }) => id === block),
    )
    const own = { block, originals: [{ block, text: seen?.text }], localized: 'A grua parou.' }
    const acts = [{ id: 'act-pt-01', act: 'confirm', ...own }]
    const said = await claire.post(`/api/editions/${portuguese}/translation`, { acts })
    expect(said.body.taken).toEqual(['act-pt-01'])
    translator.thinks = null
    answered.resolve()
    expect((await filling).body).toEqual({ filled: 2, why: null })
    const { words } = (await claire.get(`/api/editions/${portuguese}/translation`)).body
    expect(words).toContainEqual(expect.objectContaining({ is: 'confirmed', ...own }))
  })

  test('a localization that could not be read once is counted later', async () => {
    await newsroom.composed.settled()
    const { stores, rooms, bus } = newsroom.composed.newsroom
    const failures: string[] = []
    const read: typeof rooms.read = async (edition, ...rest) => {
      if (edition === french && failures.length === 0) throw new Error('the disk was busy')
      return rooms.read(edition, ...rest)
    }
    const keeper = keepProgress(
      { stores, bus, rooms: { ...rooms, read } },
      (_, edition) => failures.push(edition),
      1,
    )
    const isLeft = async () =>
      (await stores.translation.uncounted(100, [])).some((one) => one.edition === french)
    await stores.translation.fallBehind(french)
    keeper.look()
    await expect
      .poll(
        async () => {
          keeper.look()
          await keeper.settled()
          return [failures, await isLeft()]
        },
        { timeout: 20_000 },
      )
      .toEqual([[french], false])
    await keeper.close()
  })

  test('what is written in the original while it is localized is counted too', async () => {
    const desk = (await ana.get('/api/me')).body.desks[0].id
    const begun = { slug: 'FERRY', desk, headline: 'Ferry late', text: 'It left at ten.' }
    const { body } = await ana.post('/api/stories', begun)
    const answered = Promise.withResolvers<void>()
    translator.thinks = answered.promise
    translator.asked = []
    const making = claire.post(`/api/stories/${body.story.id}/editions`, {
      ...{ language: 'pt', follows: body.edition.id, begins: 'machine' },
    })
    await expect.poll(() => translator.asked, { timeout: 20_000 }).toHaveLength(1)
    await newsroom.types(body.edition.id, (doc) => {
      splitBlock(doc, 'body', doc.getText('body').length, 'later')
      insertText(doc, 'body', doc.getText('body').length, 'It arrived.')
    })
    await newsroom.composed.settled()
    translator.thinks = null
    answered.resolve()
    expect((await making).body.edition.progress).toMatchObject({ machine: 2, toDo: 0 })
    await newsroom.composed.settled()
    const { editions } = (await claire.get(`/api/stories/${body.story.id}`)).body
    expect(editions[1].progress).toMatchObject({ machine: 2, toDo: 1 })
  })

  test('what a machine wrote is not cleared until somebody confirmed all of it, wherever it stands by now', async () => {
    const desk = (await ana.get('/api/me')).body.desks[0].id
    const text = 'The river rose overnight. The bridge is shut.'
    const { body } = await ana.post('/api/stories', { slug: 'RIVER', desk, headline: 'Flood', text })
    const made = await ana.post(`/api/stories/${body.story.id}/editions`, {
      ...{ language: 'pt', follows: body.edition.id, begins: 'machine' },
    })
    const id = made.body.edition.id
    const [river = ''] = await newsroom.blockIds(id)
    // The machine's first paragraph is cut in two.
    await newsroom.types(id, (doc) =>
      splitBlock(doc, 'body', 1 + '[pt] The river rose overnight.'.length, 'cut'),
    )
    expect((await ana.post(`/api/editions/${id}/file`, { note: '' })).status).toBe(200)
    const clear = async () => {
      const { liveHash, may } = (await meg.get(`/api/editions/${id}`)).body
      const { status, body } = await meg.post(`/api/editions/${id}/clear`, { hash: liveHash })
      return status === 200 ? 'cleared' : { said: body.error.message, shown: may.clear.why }
    }
    const refused = (why: RegExp) => ({
      said: expect.stringMatching(why),
      shown: expect.stringMatching(why),
    })
    expect(await clear()).toEqual(refused(/^A machine wrote “\[pt\] Flood”, .* and “The bridge is shut\.”/))
    const confirms = (act: string, block: string, localized: string, seen = text) =>
      claire.post(`/api/editions/${id}/translation`, {
        acts: [{ id: act, act: 'confirm', block, localized, originals: [{ block: river, text: seen }] }],
      })
    const headline = { block: '~headline', originals: [{ block: '~headline', text: 'Flood' }] }
    await claire.post(`/api/editions/${id}/translation`, {
      acts: [{ id: 'act-head-1', act: 'confirm', ...headline, localized: '[pt] Flood' }],
    })
    await confirms('act-river-1', river, '[pt] The river rose overnight.')
    expect(await clear()).toEqual(refused(/^A machine wrote “The bridge is shut\.”, and nobody/))
    // A hasty one is taken back: the words are the machine's again.
    await claire.post(`/api/editions/${id}/translation`, {
      acts: [{ id: 'act-back-9', act: 'take-back', block: river, of: 'confirmed' }],
    })
    expect(await clear()).toEqual(refused(/“\[pt\] The river rose overnight\.” and “The bridge is shut\.”/))
    await confirms('act-river-2', river, '[pt] The river rose overnight.')
    await confirms('act-cut-01', 'cut', 'The bridge is shut.')
    expect(await clear()).toBe('cleared')
  })

  test('an original is translated from, and has nothing of its own to confirm', async () => {
    expect((await ana.get(`/api/editions/${original}/translation`)).status).toBe(400)
  })
}
