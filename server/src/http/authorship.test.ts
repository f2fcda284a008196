import { deleteText, insertText } from '@copydesk/shared/copy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

test('[SY22] whoever may read an edition may ask who wrote what of it', async () => {
  const ana = await newsroom.signIn('Ana', 'reporter')
  const ben = await newsroom.signIn('Ben', 'editor')
  const desk = (await ana.get('/api/me')).body.desks[0].id
  const made = await ana.post('/api/stories', {
    slug: 'FERRY',
    desk,
    headline: 'Ferry late',
    text: 'The ferry is late again.',
  })
  const edition = made.body.edition.id
  const { rooms } = newsroom.composed.newsroom
  await rooms.edit(edition, ben.id, (doc) => insertText(doc, 'body', 4, ' night'))
  await rooms.edit(edition, ben.id, (doc) => deleteText(doc, 'headline', 0, 6))
  const { status, body } = await ben.get(`/api/editions/${edition}/authorship`)
  expect(status).toBe(200)
  const words = (field: string) =>
    body.spans
      .filter((span: { field: string }) => span.field === field)
      .map(({ person, text }: { person: string; text: string }) => [person, text])
  expect(words('body')).toEqual([
    [ana.id, 'The'],
    [ben.id, ' night'],
    [ana.id, ' ferry is late again.'],
  ])
  expect(words('headline').map(([person]: string[]) => person)).toEqual([ana.id])
  expect(new Date(body.spans[0].at).getTime()).toBeGreaterThan(Date.now() - 120_000)

  const hidden = await ana.post('/api/stories', { slug: 'QUIET', desk, text: 'Not yet.', restrictedTo: [] })
  expect((await ben.get(`/api/editions/${hidden.body.edition.id}/authorship`)).status).toBe(404)
})
