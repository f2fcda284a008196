import { newStorySchema, storyRowSchema } from '@copydesk/shared/story'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let ana: Client & { id: string }
let claire: Client & { id: string }
let desk: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  ana = await newsroom.signIn('Ana', 'reporter')
  claire = await newsroom.signIn('Claire', 'translator')
  desk = (await ana.get('/api/me')).body.desks[0].id
})
afterAll(() => newsroom.close())

describe('a new story', () => {
  test('begins with its headline and one empty paragraph, on disk', async () => {
    const { body } = await ana.post('/api/stories', { slug: 'PORT/CRANES', desk, headline: 'Cranes stop' })
    expect(storyRowSchema.parse(body.story).editions).toHaveLength(1)
    expect(body.edition).toMatchObject({ headline: 'Cranes stop', state: 'draft', language: 'en', words: 0 })
    const copy = (await ana.get(`/api/editions/${body.edition.id}/copy`)).body.publishable
    expect(copy.headline).toBe('Cranes stop')
  })

  test('can be a budget line, and be begun later, once', async () => {
    const planned = await ana.post('/api/stories', { slug: 'TALKS', desk, withCopy: false, language: 'fr' })
    expect(planned.body.edition).toBeNull()
    const path = `/api/stories/${planned.body.story.id}/original`
    const begun = await Promise.all([ana.post(path), ana.post(path)])
    expect(begun.map((answer) => answer.status)).toEqual([200, 200])
    expect(begun[0]?.body.edition.id).toBe(begun[1]?.body.edition.id)
    expect(begun[0]?.body.edition.language).toBe('fr')
  })

  test.each([
    ['no slug', { slug: '' }, /^slug: /],
    ['a slug with spaces', { slug: 'TWO WORDS' }, /^slug: A slug has letters/],
    ['a desk that is none', { desk: 'nowhere' }, /no such desk/],
    ['an owner who is nobody', { owner: 'nobody' }, /no such person/],
    ['urgency 9', { urgency: 9 }, /^urgency: /],
    ['a due time without a zone', { due: '2026-11-24T10:00:00' }, /^due: /],
    ['a language that is none', { language: 'xx' }, /^language: /],
    ['both kinds of text', { wire: 'a', text: 'b' }, /not with both/],
  ])('is refused with %s, in a sentence, and nothing is made', async (_, bad, sentence) => {
    const before = (await ana.get('/api/stories')).body.stories.length
    const answer = await ana.post('/api/stories', { slug: 'BAD', desk, ...bad })
    expect(answer.status).toBe(400)
    expect(answer.body.error.message).toMatch(sentence)
    expect((await ana.get('/api/stories')).body.stories).toHaveLength(before)
  })

  test('keeps times in UTC, whatever zone they were entered in', async () => {
    const { body } = await ana.post('/api/stories', { slug: 'T', desk, due: '2026-11-24T10:00:00+09:00' })
    expect(body.story.due).toBe('2026-11-24T01:00:00.000Z')
  })

  test('has its web address from an id, and its slug nowhere in it', () => {
    expect(newStorySchema.parse({ slug: 'A', desk }).withCopy).toBe(true)
  })
})

describe('planning', () => {
  test('changes what is given and nothing else', async () => {
    const { body } = await ana.post('/api/stories', { slug: 'PLAN', desk, urgency: 4 })
    const changed = await ana.patch(`/api/stories/${body.story.id}`, {
      owner: ana.id,
      languagesWanted: ['fr'],
    })
    expect(changed.body).toMatchObject({
      slug: 'PLAN',
      urgency: 4,
      owner: { id: ana.id },
      languagesWanted: ['fr'],
    })
  })

  test('whoever restricts a story stays among those who may see it, and so does its owner', async () => {
    const { body } = await ana.post('/api/stories', { slug: 'HUSH', desk })
    const path = `/api/stories/${body.story.id}`
    expect((await ana.patch(path, { restrictedTo: [] })).body.restrictedTo).toEqual([ana.id])
    expect((await claire.get(path)).status).toBe(404)
    const owned = await ana.patch(path, { owner: claire.id })
    expect(owned.body.restrictedTo).toEqual([ana.id, claire.id])
    expect((await claire.get(path)).status).toBe(200)
  })
})

describe('a localization', () => {
  const text = 'The bridge is closed.\nIt opens on Friday.'

  test('has the original’s blocks under their ids, without their words', async () => {
    const { body } = await ana.post('/api/stories', { slug: 'BRIDGE', desk, headline: 'Shut', text })
    const { id } = body.edition
    const path = `/api/stories/${body.story.id}/editions`
    const made = await claire.post(path, { language: 'fr', follows: id })
    expect(made.body.edition).toMatchObject({ language: 'fr', follows: id, headline: '', words: 0 })
    const ids = (edition: string) => newsroom.blockIds(edition)
    expect(await ids(made.body.edition.id)).toEqual(await ids(id))
    expect(await ids(id)).toHaveLength(2)
  })

  test('is made once, also by two at once', async () => {
    const { body } = await ana.post('/api/stories', { slug: 'TWICE', desk, text })
    const path = `/api/stories/${body.story.id}/editions`
    const both = await Promise.all(
      [ana, claire].map((who) => who.post(path, { language: 'fr', follows: body.edition.id })),
    )
    expect(both[0]?.body.edition.id).toBe(both[1]?.body.edition.id)
  })

  test('does not follow another story, or its own language', async () => {
    const one = (await ana.post('/api/stories', { slug: 'ONE', desk })).body
    const two = (await ana.post('/api/stories', { slug: 'TWO', desk })).body
    const path = `/api/stories/${one.story.id}/editions`
    expect((await ana.post(path, { language: 'fr', follows: two.edition.id })).status).toBe(400)
    expect((await ana.post(path, { language: 'en', follows: one.edition.id })).status).toBe(409)
  })
})

describe('a story that follows another agency’s', () => {
  const outside = { agency: 'Agence Exemple', language: 'fr', link: 'https://agence.example/depeche/7' }
  const origin = async (edition: string) =>
    JSON.parse(JSON.stringify((await ana.get(`/api/editions/${edition}/export?format=json`)).body)).origin

  test('says whose it follows, where that is, and tells whoever it is sent to', async () => {
    const { body } = await ana.post('/api/stories', {
      slug: 'OUT',
      desk,
      text: 'In.',
      outsideOriginal: outside,
    })
    expect(body.story.outsideOriginal).toEqual(outside)
    expect(await origin(body.edition.id)).toEqual(outside)
    const path = `/api/stories/${body.story.id}`
    // Its localizations follow an edition that is here.
    const german = (await ana.post(`${path}/editions`, { language: 'de', follows: body.edition.id })).body
    expect(await origin(german.edition.id)).toBeUndefined()
    // Nothing can be held against a text that is not here.
    expect((await ana.get(`/api/editions/${body.edition.id}/translation`)).status).toBe(400)

    const bad = { outsideOriginal: { ...outside, link: 'javascript:alert(1)' } }
    expect((await ana.patch(path, bad)).status).toBe(400)
    expect((await ana.patch(path, { outsideOriginal: null })).body.outsideOriginal).toBeNull()
    expect(await origin(body.edition.id)).toBeUndefined()
  })
})

describe('contributors', () => {
  test('of one name are one, however it is spelled and however many add it at once', async () => {
    const names = ['Yara Nouri', 'yara  nouri', ' YARA NOURI ', 'Ｙara Nouri']
    const answers = await Promise.all(names.map((name) => ana.post('/api/contributors', { name })))
    expect(new Set(answers.map((answer) => answer.body.contributor.id)).size).toBe(1)
  })

  test('everybody who signs in is one', async () => {
    const { contributors } = (await ana.get('/api/contributors')).body
    expect(contributors.find((one: { name: string }) => one.name === 'Ana').person).toBe(ana.id)
  })

  test('two do not get the same name', async () => {
    const { body } = await ana.post('/api/contributors', { name: 'First' })
    const editor = await newsroom.signIn('Ed', 'editor')
    await ana.post('/api/contributors', { name: 'Second' })
    expect((await editor.patch(`/api/contributors/${body.contributor.id}`, { name: 'second' })).status).toBe(
      409,
    )
  })
})
