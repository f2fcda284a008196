import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let ruth: Client & Person
let ana: Client & Person
let ben: Client & Person
let milo: Client & Person
let eve: Client & Person
let here: string
let world: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  ruth = await newsroom.signIn('Ruth', 'managing-editor')
  ana = await newsroom.signIn('Ana', 'reporter')
  ben = await newsroom.signIn('Ben', 'reporter')
  milo = await newsroom.signIn('Milo', 'editor')
  eve = await newsroom.signIn('Eve', 'editor')
  here = ana.desk ?? ''
  world = await newsroom.desk('World')
  await ruth.patch(`/api/people/${eve.id}`, { desks: [world] })
})
afterAll(() => newsroom.close())

let told = 0
/** A story of Ana's, by path, and its original. */
async function story(more: object = {}): Promise<{ path: string; edition: string }> {
  const wanted = {
    slug: `STORY-${++told}`,
    desk: here,
    owner: ana.id,
    headline: 'A ship',
    text: 'In.',
    ...more,
  }
  const { body } = await ana.post('/api/stories', wanted)
  return { path: `/api/stories/${body.story.id}`, edition: body.edition.id }
}

describe('a restricted story', () => {
  test('is not opened to a new owner by whoever may only plan it', async () => {
    const { path } = await story({ owner: null, restrictedTo: [ben.id] })
    const letsIn = await ben.patch(path, { owner: eve.id })
    expect([letsIn.status, letsIn.body.error.message]).toEqual([
      403,
      expect.stringMatching(/say who may see it/),
    ])
    expect((await eve.get(path)).status).toBe(404)
    // Those who are in it, and nobody, are no others.
    expect((await ben.patch(path, { owner: ben.id })).status).toBe(200)
    expect((await ben.patch(path, { owner: null })).status).toBe(200)
    expect((await ana.patch(path, { owner: eve.id })).status).toBe(200)
    expect((await eve.get(path)).status).toBe(200)
  })
})

describe('to another desk', () => {
  test('a story is moved by its owner and its editors, not by whoever only writes it', async () => {
    const { path } = await story()
    expect((await ana.post(`${path}/assign`, { person: eve.id, as: 'writer' })).status).toBe(200)
    for (const who of [ben, eve]) {
      const { status, body } = await who.patch(path, { desk: world, urgency: 2 })
      expect([status, body.error.message]).toEqual([403, expect.stringMatching(/editors of its desk/)])
      expect((await who.patch(path, { desk: here, urgency: 2 })).status).toBe(200)
    }
    expect((await milo.patch(path, { desk: world })).body.desk).toBe(world)
    const { path: own } = await story()
    expect((await ana.patch(own, { desk: world })).body.desk).toBe(world)
  })

  test('a writer files to it, but not to where they would clear it', async () => {
    const { path, edition } = await story()
    expect((await ana.post(`${path}/assign`, { person: eve.id, as: 'writer' })).status).toBe(200)
    expect((await eve.post(`/api/editions/${edition}/file`, { desk: world })).status).toBe(403)
    const filed = await ben.post(`/api/editions/${edition}/file`, { desk: world })
    expect(filed.body.story?.desk).toBe(world)
  })
})
