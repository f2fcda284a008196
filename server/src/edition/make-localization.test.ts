import { insertText, readField } from '@copydesk/shared/copy'
import { addCredit } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { startTranslator, type TestTranslator } from '../testing/start-translator.ts'

type Colleague = Client & Person

let newsroom: TestNewsroom
let translator: TestTranslator
let ana: Colleague
let claire: Colleague
let otto: Colleague
let milo: Colleague

beforeAll(async () => {
  translator = await startTranslator('the key')
  newsroom = await openNewsroom({ translateUrl: translator.address, translateKey: 'the key' })
  ana = await newsroom.signIn('Ana', 'reporter')
  claire = await newsroom.signIn('Claire', 'translator')
  otto = await newsroom.signIn('Otto', 'translator')
  milo = await newsroom.signIn('Milo', 'editor')
})
afterAll(async () => {
  await newsroom.close()
  await translator.close()
})

let told = 0
async function story(more: object = {}) {
  const { body } = await ana.post('/api/stories', {
    ...{ slug: `BRIDGE/${++told}`, desk: ana.desk, headline: 'Bridge shut' },
    ...{ text: 'The bridge is closed.\nIt opens on Friday.', ...more },
  })
  return { path: `/api/stories/${body.story.id}`, original: body.edition.id as string }
}
const makes = async (who: Client, path: string, wanted: object) => {
  const { status, body } = await who.post(`${path}/editions`, wanted)
  return { status, why: body.error?.message as string | undefined, ...body }
}
const paragraphs = (edition: string) =>
  newsroom.composed.newsroom.rooms.read(edition, (doc) => [
    readField(doc, 'headline')
      .flatMap(({ runs }) => runs.map(({ text }) => text))
      .join(''),
    ...readField(doc, 'body').map(({ runs }) => runs.map(({ text }) => text).join('')),
  ])
const words = async (edition: string) =>
  (await claire.get(`/api/editions/${edition}/translation`)).body.words.map(
    ({ is, localized }: { is: string; localized: string }) => `${is}: ${localized}`,
  )

describe('a localization begins', () => {
  test('with its dateline in its own language', async () => {
    const { path, original } = await story()
    await newsroom.types(original, (doc) => {
      doc.getMap('fields').set('dateline.place', 'TOKYO')
      doc.getMap('fields').set('dateline.date', '2026-03-15')
    })
    const german = (await makes(ana, path, { language: 'de', follows: original })).edition.id
    expect((await ana.get(`/api/editions/${german}/copy`)).body.publishable.dateline).toMatch(
      /TOKIO.*15\. März/i,
    )
  })

  test('with a copy of the words that it follows', async () => {
    const { path, original } = await story()
    const { edition, why } = await makes(ana, path, { language: 'fr', follows: original, begins: 'copy' })
    expect(why).toBeNull()
    expect(await paragraphs(edition.id)).toEqual(await paragraphs(original))
    expect(edition.progress).toMatchObject({ done: 0, unconfirmed: 3, machine: 0, toDo: 0 })
  })

  test('from another localization, whose blocks it has and whose original’s reporters it credits', async () => {
    const { path, original } = await story()
    const { contributor } = (await ana.post('/api/contributors', { name: 'Ines Calder' })).body
    const french = (await makes(ana, path, { language: 'fr', follows: original })).edition.id
    await newsroom.types(french, (doc) => insertText(doc, 'body', 1, 'Le pont est fermé.'))
    const german = (await makes(ana, path, { language: 'de', follows: french })).edition
    expect(german.follows).toBe(french)
    // Of the French only one block has words: the other is missing here as soon as it has some.
    expect(await newsroom.blockIds(german.id)).toEqual((await newsroom.blockIds(french)).slice(0, 1))
    expect(german.progress).toMatchObject({ toDo: 1 })
    await newsroom.types(original, (doc) => addCredit(doc, contributor.id, 'reporting'))
    const line = (await ana.get(`/api/editions/${german.id}/copy`)).body.publishable.creditLine
    expect(line).toContain('Ines Calder')
    // Its list shows it too, though nobody wrote in it.
    await newsroom.composed.settled()
    const { hash } = (await ana.get(`/api/editions/${german.id}/copy`)).body
    expect((await newsroom.composed.newsroom.stores.editions.find(german.id))?.liveHash).toBe(hash)
  })

  test('with whoever is to translate it, by an act that only some may do', async () => {
    const { path, original } = await story()
    const wanted = { language: 'fr', follows: original, translator: otto.id }
    expect((await makes(claire, path, wanted)).status).toBe(403)
    expect((await makes(milo, path, { ...wanted, translator: 'nobody' })).why).toMatch(/no such person/)
    expect((await ana.get(path)).body.editions).toHaveLength(1)
    const { edition } = await makes(milo, path, wanted)
    const { assigned } = (await ana.get(path)).body
    expect(assigned).toMatchObject([{ person: { id: otto.id }, as: 'translator', edition: edition.id }])
    const own = await makes(claire, path, { language: 'de', follows: original, translator: claire.id })
    expect((await ana.get(path)).body.assigned).toContainEqual(
      expect.objectContaining({ as: 'translator', edition: own.edition.id }),
    )
  })

  test('once: what is there already is given, whatever it was to begin with', async () => {
    const { path, original } = await story()
    const first = await makes(claire, path, { language: 'fr', follows: original })
    translator.asked = []
    const again = await makes(claire, path, { language: 'fr', follows: original, begins: 'machine' })
    expect([first.why, again.why]).toEqual([null, 'The French was there already; nothing of it was changed.'])
    expect(again.edition.id).toBe(first.edition.id)
    expect(translator.asked).toEqual([])
    expect(await paragraphs(first.edition.id)).toEqual(['', '', ''])
  })
})

describe('a machine', () => {
  test('translates it, and each of its blocks is marked as the machine’s until a person confirms it', async () => {
    translator.is = 'well'
    const { path, original } = await story()
    const { edition, why } = await makes(claire, path, {
      ...{ language: 'fr', follows: original, begins: 'machine' },
    })
    expect(why).toBeNull()
    expect(await paragraphs(edition.id)).toEqual([
      '[fr] Bridge shut',
      '[fr] The bridge is closed.',
      '[fr] It opens on Friday.',
    ])
    expect(edition.progress).toMatchObject({ machine: 3, toDo: 0, unconfirmed: 0 })
    expect(await words(edition.id)).toEqual([
      'machine: [fr] Bridge shut',
      'machine: [fr] The bridge is closed.',
      'machine: [fr] It opens on Friday.',
    ])
    const [block = ''] = await newsroom.blockIds(original)
    const originals = [{ block, text: 'The bridge is closed.' }]
    const confirm = {
      id: 'act-conf-1',
      act: 'confirm',
      block,
      originals,
      localized: '[fr] The bridge is closed.',
    }
    await claire.post(`/api/editions/${edition.id}/translation`, { acts: [confirm] })
    await newsroom.composed.settled()
    const { editions } = (await ana.get(path)).body
    expect(editions[1].progress).toMatchObject({ done: 1, machine: 2 })
  })

  test('that gives none leaves the localization empty, and says so', async () => {
    const { path, original } = await story()
    translator.is = 500
    const { edition, why } = await makes(claire, path, {
      ...{ language: 'fr', follows: original, begins: 'machine' },
    })
    expect(why).toBe(
      'The translation service has a fault of its own. The localization was made empty; try again from its menu.',
    )
    expect(await paragraphs(edition.id)).toEqual(['', '', ''])
    expect(edition.progress).toMatchObject({ machine: 0, toDo: 3 })
  })

  test('fills in later what is still empty, and nothing that a person wrote', async () => {
    const { path, original } = await story()
    const { edition } = await makes(claire, path, { language: 'fr', follows: original })
    await newsroom.types(edition.id, (doc) => insertText(doc, 'body', 1, 'Le pont est fermé.'))
    const ask = () => claire.post(`/api/editions/${edition.id}/machine-translation`)
    translator.is = 'nonsense'
    expect((await ask()).body).toEqual({
      filled: 0,
      why: expect.stringMatching(/no translation.*try again/),
    })
    translator.is = 'well'
    expect((await ask()).body).toEqual({ filled: 2, why: null })
    expect(await paragraphs(edition.id)).toEqual([
      '[fr] Bridge shut',
      'Le pont est fermé.',
      '[fr] It opens on Friday.',
    ])
    expect(await words(edition.id)).toEqual([
      'machine: [fr] Bridge shut',
      'machine: [fr] It opens on Friday.',
    ])
    expect((await ask()).body).toEqual({ filled: 0, why: null })
    const acts = (await newsroom.composed.newsroom.stores.acts.doneTo(edition.id, ['machine-blocks'])).length
    expect(acts).toBe(1)
  })

  test('is not sent a story that only some people may see', async () => {
    translator.is = 'well'
    translator.asked = []
    const { path, original } = await story({ restrictedTo: [claire.id] })
    const wanted = { language: 'fr', follows: original, begins: 'machine' }
    const { edition, why } = await makes(claire, path, wanted)
    expect(why).toMatch(/^Only some people may see this story.*made empty/)
    const later = await claire.post(`/api/editions/${edition.id}/machine-translation`)
    expect(later.body).toMatchObject({ filled: 0 })
    expect(translator.asked).toEqual([])
    expect((await claire.get(`/api/editions/${edition.id}`)).body.machine).toBe(false)
  })
})
