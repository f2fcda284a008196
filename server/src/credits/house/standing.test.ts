import { insertText } from '@copydesk/shared/copy'
import type { HouseBook } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { type Client, openNewsroom, type TestNewsroom } from '../../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let ana: Client & Person
let ben: Client & Person
let ruth: Client & Person
let desk: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  ana = await newsroom.signIn('Ana', 'reporter')
  ben = await newsroom.signIn('Ben', 'editor')
  ruth = await newsroom.signIn('Ruth', 'managing-editor')
  desk = (await ana.get('/api/me')).body.desks[0].id
})
afterAll(() => newsroom.close())

const begun = async (slug: string, genre: string) => {
  const text = 'The port is for sale.'
  const { story, edition } = (await ana.post('/api/stories', { slug, desk, genre, text })).body
  await newsroom.types(edition.id, (doc) => doc.getText('headline').insert(0, 'A port is for sale'))
  return { story: story.id as string, edition: edition.id as string }
}
const copyOf = async (edition: string) => (await ana.get(`/api/editions/${edition}/copy`)).body.publishable
const says = (edition: string, name: string, value: string) =>
  newsroom.types(edition, (doc: Y.Doc) => doc.getMap('fields').set(name, value))

test('a column carries its head, its author’s bio and whose opinions they are, and news carries nothing', async () => {
  const { story, edition } = await begun('PORT/COLUMN', 'column')
  const { contributor } = (await ana.post('/api/contributors', { name: 'Cleo Lind' })).body
  await newsroom.types(edition, (doc) => {
    const credits = doc.getMap('credits')
    credits.set(`${contributor.id}|writing@order`, 'a0')
    credits.set(`${contributor.id}|writing@byline`, true)
  })
  await newsroom.composed.settled()
  const { liveHash } = (await ana.get(`/api/editions/${edition}`)).body
  await ben.patch(`/api/contributors/${contributor.id}`, { bio: 'Cleo Lind\nwrites of ports.' })
  expect(await copyOf(edition)).toMatchObject({
    head: 'COLUMN',
    bio: 'Cleo Lind writes of ports.',
    opinions: 'The opinions expressed are the author’s own.',
  })
  // A bio that changes is a changed copy, on the lists too.
  const row = await newsroom.composed.newsroom.stores.editions.find(edition)
  expect(row?.liveHash).not.toBe(liveHash)
  const { body: text } = await ana.get(`/api/editions/${edition}/export?format=text`)
  expect(text).toMatch(/^COLUMN\n\nA port is for sale\n/)
  expect(text).toContain('Cleo Lind writes of ports.\n\nThe opinions expressed')
  const { body: html } = await ana.get(`/api/editions/${edition}/export?format=html`)
  expect(html).toContain('<p class="standing-head">COLUMN</p>')

  const made = await ana.post(`/api/stories/${story}/editions`, { language: 'fr', follows: edition })
  const french = made.body.edition.id
  // The profile's bio is in the original's language: the French desk writes its own.
  const before = await copyOf(french)
  expect([before.head, before.bio]).toEqual(['CHRONIQUE', undefined])
  await says(french, 'bio', 'Cleo Lind écrit sur les ports.')
  expect((await copyOf(french)).bio).toBe('Cleo Lind écrit sur les ports.')

  await ana.patch(`/api/stories/${story}`, { genre: 'news' })
  const news = await copyOf(edition)
  expect(['head', 'bio', 'opinions', 'disclosure'].filter((name) => name in news)).toEqual([])
})

test('where a desk asks, a story is cleared once somebody has said what its authors hold', async () => {
  const { story, edition } = await begun('PORT/SHARES', 'news')
  const asked = await ruth.post('/api/house/holdings', { desk, asks: true })
  expect((asked.body.house as HouseBook).holdings).toEqual([desk])
  expect((await ana.post('/api/house/holdings', { desk, asks: false })).status).toBe(403)
  await ana.post(`/api/editions/${edition}/file`, { note: '' })
  const clear = async () => {
    const { hash } = (await ben.get(`/api/editions/${edition}/copy`)).body
    return ben.post(`/api/editions/${edition}/clear`, { hash })
  }
  const page = (await ben.get(`/api/editions/${edition}`)).body
  const why = 'Nobody has said what its authors hold of what it is about.'
  expect(page.may.clear).toMatchObject({ allowed: false, why: expect.stringContaining(why) })
  const refused = await clear()
  expect([refused.status, refused.body.error.message]).toEqual([409, page.may.clear.why])

  await says(edition, 'holdings', 'none')
  expect((await copyOf(edition)).disclosure).toBe(
    'Nobody who worked on this story holds any of the assets it names.',
  )
  const made = await ana.post(`/api/stories/${story}/editions`, { language: 'fr', follows: edition })
  const french = made.body.edition.id
  expect((await copyOf(french)).disclosure).toMatch(/^Aucun des auteurs/)
  expect((await clear()).status).toBe(200)

  // Words for readers are in one language: the other edition says it in its own.
  await says(edition, 'holdings', 'Ana owns shares of the port.')
  expect((await copyOf(edition)).disclosure).toBe('Ana owns shares of the port.')
  expect('disclosure' in (await copyOf(french))).toBe(false)
  // Nor does a colleague of the other edition deny there what the original tells.
  await says(french, 'holdings', 'none')
  expect('disclosure' in (await copyOf(french))).toBe(false)
  await newsroom.types(french, (doc) => {
    insertText(doc, 'headline', 0, 'Un port à vendre')
    insertText(doc, 'body', 1, 'Le port est à vendre.')
  })
  expect((await ana.post(`/api/editions/${french}/file`, { note: '' })).status).toBe(200)
  expect((await ben.get(`/api/editions/${french}`)).body.may.clear.why).toContain(why)
  await says(french, 'holdings', 'Ana détient des actions du port.')
  expect((await ben.get(`/api/editions/${french}`)).body.may.clear).toMatchObject({ allowed: true })
  expect((await ruth.post('/api/house/holdings', { desk, asks: false })).body.house.holdings).toEqual([])
})
