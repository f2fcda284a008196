import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccessCast, castForAccess, type Player } from '../testing/access-cast.ts'
import { type Answer, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { type PlainClient, plainClient } from '../testing/plain-client.ts'

/** Words that stand in a restricted story alone; nobody who is left out may meet one of them anywhere. */
const CANARY = /canary/i

let newsroom: TestNewsroom
let cast: AccessCast
let outsiders: Player[]
let inside: PlainClient
/** Ids that nobody who is left out may meet either. */
let ids: string[]

beforeAll(async () => {
  newsroom = await openNewsroom()
  cast = await castForAccess(newsroom)
  outsiders = cast.players
}, 120_000)
afterAll(async () => {
  inside?.close()
  await newsroom.close()
})

const leaks = (text: string) => CANARY.test(text) || ids.some((id) => text.includes(id))

/** Everything that comes down somebody's stream of news until it is stopped. */
function listens({ cookie }: Player) {
  const stop = new AbortController()
  let heard = ''
  const over = fetch(`${newsroom.address}/api/events`, { headers: { cookie }, signal: stop.signal })
    .then(async ({ body }) => {
      for await (const bytes of body ?? []) heard += Buffer.from(bytes)
    })
    // It is we who end it.
    .catch(() => {})
  return {
    heard: () => heard,
    async stop() {
      stop.abort()
      await over
    },
  }
}

describe('a story that was restricted from its beginning', () => {
  test('is worked on, and nobody else hears of it, sees it, or can count it', async () => {
    const { olga } = cast
    await newsroom.composed.settled()
    const before = await Promise.all(outsiders.map((one) => one.get('/api/stories')))
    const streams = outsiders.map(listens)
    await expect
      .poll(() => streams.every(({ heard }) => heard().includes('here')), { timeout: 20_000 })
      .toBe(true)

    const made = (
      await olga.post('/api/stories', {
        slug: 'CANARY/SLUG',
        desk: cast.desks.here,
        headline: 'Canary headline',
        text: 'Canary text.',
        budgetLine: 'Canary budget line.',
        owner: olga.asker.id,
        restrictedTo: [],
      })
    ).body
    const story = made.story.id
    const original = made.edition.id
    const french = (await olga.post(`/api/stories/${story}/editions`, { language: 'fr', follows: original }))
      .body.edition.id
    inside = plainClient(Number(new URL(newsroom.address).port), olga.cookie, original)
    await inside.until(() => inside.body.length > 1)
    inside.doc.getText('headline').insert(0, 'Canary, again: ')
    await newsroom.composed.settled()
    const { body: page } = await olga.post(`/api/editions/${original}/file`, { note: 'Canary note.' })
    await olga.patch(`/api/stories/${story}`, { urgency: 1 })
    await olga.post(`/api/stories/${story}/assign`, { person: olga.asker.id, as: 'writer' })
    ids = [story, original, french, page.filed.id]
    // Something that everybody hears, behind all that they must not.
    await olga.post('/api/contributors', { name: 'Rell' })
    await expect
      .poll(() => streams.every(({ heard }) => heard().includes('contributors')), { timeout: 20_000 })
      .toBe(true)
    for (const [index, stream] of streams.entries()) {
      await stream.stop()
      expect([outsiders[index]?.name, leaks(stream.heard())]).toEqual([outsiders[index]?.name, false])
      // Nor that anything happened at all: the newsroom was silent but for the contributor.
      expect(stream.heard()).not.toContain('"kind":"stories"')
      expect(stream.heard()).not.toContain('"kind":"desk"')
    }
    for (const [index, one] of outsiders.entries()) {
      const { body } = await one.get('/api/stories')
      expect([one.name, body]).toEqual([one.name, before[index]?.body])
    }
  }, 120_000)

  test.each([
    '/api/stories',
    '/api/me',
    '/api/notices',
    '/api/contributors',
    '/api/duties',
    '/api/openapi.json',
    '/metrics',
    '/readyz',
    '/api/nothing/here',
  ])('is in nothing that %s answers', async (path) => {
    for (const one of outsiders) {
      const { body } = await one.get(path)
      expect([one.name, leaks(JSON.stringify(body))]).toEqual([one.name, false])
    }
  })

  test.each(['shift', 'log'])('is not in the %s of its desk', async (what) => {
    for (const one of outsiders) {
      const { status, body } = await one.get(`/api/desks/${cast.desks.here}/${what}`)
      expect([one.name, status, leaks(JSON.stringify(body))]).toEqual([one.name, 200, false])
    }
    const { body } = await cast.olga.get(`/api/desks/${cast.desks.here}/log`)
    expect(JSON.stringify(body)).toContain('CANARY/SLUG')
  })

  test('is in no answer to whoever has its ids', async () => {
    const [story, original, french, version] = ids
    const paths = [
      `/api/stories/${story}`,
      ...[original, french].flatMap((edition) =>
        ['', '/copy', '/changes', '/authorship', '/versions', '/export?format=html'].map(
          (more) => `/api/editions/${edition}${more}`,
        ),
      ),
      `/api/versions/${version}`,
      `/api/versions/${version}/working`,
    ]
    for (const one of outsiders)
      for (const path of paths) {
        const { status, body } = await one.get(path)
        expect([one.name, path, status, CANARY.test(JSON.stringify(body))]).toEqual([
          one.name,
          path,
          404,
          false,
        ])
      }
  })

  test('begins no localization for whoever names it as the original of another story', async () => {
    const [, original] = ids
    const editor = outsiders.find(({ name }) => name === 'editor') as Player
    const answer = await editor.post(`/api/stories/${cast.ownDesk.story}/editions`, {
      language: 'de',
      follows: original,
    })
    expect([answer.status, answer.body.error.message]).toEqual([404, 'There is no such story.'])
  })

  test('nobody who is left out can be assigned to it', async () => {
    const [story] = ids
    const { asker, name } = outsiders[0] as Player
    const answer = await cast.olga.post(`/api/stories/${story}/assign`, { person: asker.id, as: 'writer' })
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      `${name} may not see this story. Name them under “Who may see it” first.`,
    ])
  })
})

describe('being assigned', () => {
  const assign = (who: Player, story: string, body: object, act = 'assign') =>
    who.post(`/api/stories/${story}/${act}`, body)

  test('shows on the story, lets one write, and can be taken back', async () => {
    const { story, original } = cast.placesOf(cast.players[0] as Player)[1] as {
      story: string
      original: string
    }
    const reporter = cast.players[0] as Player
    const write = async () => (await reporter.get(`/api/editions/${original}`)).body.may.write
    expect((await write()).allowed).toBe(false)
    const wanted = { person: reporter.asker.id, as: 'writer' }
    const shown = ({ body }: Answer) =>
      body.assigned
        .filter(({ edition }: { edition: string | null }) => edition === null)
        .map(({ person, as }: { person: Person; as: string }) => `${person.name}, ${as}`)
    expect(shown(await assign(cast.olga, story, wanted))).toEqual(['reporter, writer'])
    // Twice is once.
    expect(shown(await assign(cast.olga, story, wanted))).toEqual(['reporter, writer'])
    expect(await write()).toEqual({ allowed: true, why: '' })
    expect(shown(await assign(cast.olga, story, wanted, 'unassign'))).toEqual([])
    expect((await write()).allowed).toBe(false)
  })

  test('is only to what there is to do, for somebody who can', async () => {
    const { story, original, french } = cast.ownDesk
    const [reporter] = cast.players as [Player]
    const person = reporter.asker.id
    const said = async (body: object) => (await assign(cast.olga, story, body)).body.error.message
    expect(await said({ person, as: 'editor' })).toMatch(/is no editor/)
    expect(await said({ person, as: 'translator', edition: original })).toMatch(/has writers/)
    expect(await said({ person, as: 'writer', edition: french })).toMatch(/has translators/)
    expect(await said({ person, as: 'translator', edition: ids[2] })).toMatch(/of another story/)
    expect(await said({ person: 'nobody', as: 'writer' })).toMatch(/no such person/)
  })
})

test('whoever begins a story on another desk, or hands theirs to one, goes on writing it', async () => {
  const [reporter] = cast.players as [Player]
  const begun = (
    await reporter.post('/api/stories', { slug: 'AWAY', desk: cast.desks.there, text: 'Words.' })
  ).body
  const page = async (edition: string) => (await reporter.get(`/api/editions/${edition}`)).body
  expect((await page(begun.edition.id)).may.write.allowed).toBe(true)
  const home = (await reporter.post('/api/stories', { slug: 'HOME', desk: cast.desks.here, text: 'Words.' }))
    .body
  await reporter.post(`/api/editions/${home.edition.id}/file`, { desk: cast.desks.there })
  const filed = await page(home.edition.id)
  expect([filed.story.desk, filed.may.write.allowed]).toEqual([cast.desks.there, true])
})

test('a duty is granted and ended by a managing editor, once each', async () => {
  const managing = cast.players.find(({ name }) => name === 'managing editor') as Player
  const [reporter] = cast.players as [Player]
  const duty = { person: reporter.asker.id, duty: 'legal', desk: cast.desks.here }
  const held = async (act: string) => {
    const { duties } = (await managing.post(`/api/duties/${act}`, duty)).body
    return duties.filter((one: { person: string }) => one.person === reporter.asker.id)
  }
  expect(await held('grant')).toEqual([{ ...duty, shift: null }])
  expect(await held('grant')).toHaveLength(1)
  expect((await reporter.get('/api/me')).body.standing.duties).toEqual([{ duty: 'legal', desk: duty.desk }])
  expect(await held('end')).toEqual([])
  expect((await managing.post('/api/duties/grant', { ...duty, desk: 'nowhere' })).status).toBe(400)
})
