import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Stores } from '../stores.ts'
import { type AccessCast, castForAccess, type Player, type Role } from './access-cast.ts'
import { LIVENESS_MS } from './liveness-ms.ts'
import { type MatrixLine, matrixLine } from './matrix-line.ts'
import type { TestNewsroom } from './open-newsroom.ts'

/** Whom a change strikes, in which story, with what it needs. */
interface Scene {
  cast: AccessCast
  player: Player
  story: string
  edition: string
  at: Date
}

interface Case {
  what: string
  who: Omit<Role, 'name'>
  before?: (stores: Stores, scene: Scene) => Promise<void>
  change: (stores: Stores, scene: Scene) => Promise<unknown>
  /** The code that the line is closed with, or `reads`: it stays open, and takes nothing any more. */
  ends: 'reads' | 4401 | 4404
}

const reporter = { role: 'reporter', desks: ['here'] } satisfies Omit<Role, 'name'>
const away = { role: 'reporter', desks: ['there'] } satisfies Omit<Role, 'name'>

const CASES: Case[] = [
  {
    what: 'another role',
    who: reporter,
    change: ({ people }, { player, at }) => people.stand(player.asker.id, { role: 'translator' }, at),
    ends: 'reads',
  },
  {
    what: 'another desk',
    who: reporter,
    change: ({ people }, { player, cast, at }) =>
      people.stand(player.asker.id, { desks: [cast.desks.there] }, at),
    ends: 'reads',
  },
  {
    what: 'one desk fewer',
    who: { role: 'editor', desks: ['there', 'here'] },
    change: ({ people }, { player, cast, at }) =>
      people.stand(player.asker.id, { desks: [cast.desks.there] }, at),
    ends: 'reads',
  },
  {
    what: 'a duty that ends',
    who: { ...away, duty: 'duty-editor' },
    change: async ({ duties }, { player }) => {
      for (const { id } of await duties.list(player.asker.id)) await duties.end(id)
    },
    ends: 'reads',
  },
  {
    what: 'an assignment that is taken back',
    who: away,
    before: ({ assignments }, { player, story, at }) =>
      assignments.add({
        id: `assigned-${player.asker.id}`,
        story,
        edition: null,
        person: player.asker.id,
        as: 'writer',
        at: at.toISOString(),
      }),
    change: ({ assignments }, { player }) => assignments.remove(`assigned-${player.asker.id}`),
    ends: 'reads',
  },
  {
    what: 'a story that moves to another desk',
    who: reporter,
    change: ({ stories }, { story, cast }) => stories.change(story, { desk: cast.desks.elsewhere }),
    ends: 'reads',
  },
  {
    what: 'a story that becomes somebody else’s',
    who: away,
    before: ({ stories }, { story, player }) => stories.change(story, { owner: player.asker.id }),
    change: ({ stories }, { story, cast }) => stories.change(story, { owner: cast.olga.asker.id }),
    ends: 'reads',
  },
  {
    what: 'an edition that is set aside',
    who: reporter,
    change: ({ editions }, { edition }) => editions.move(edition, { state: 'spiked' }),
    ends: 'reads',
  },
  {
    what: 'a story that is restricted',
    who: reporter,
    change: ({ stories }, { story, cast }) => stories.change(story, { restrictedTo: [cast.olga.asker.id] }),
    ends: 4404,
  },
  {
    what: 'being taken off a restricted story',
    who: reporter,
    before: ({ stories }, { story, cast, player }) =>
      stories.change(story, { restrictedTo: [cast.olga.asker.id, player.asker.id] }),
    change: ({ stories }, { story, cast }) => stories.change(story, { restrictedTo: [cast.olga.asker.id] }),
    ends: 4404,
  },
  {
    what: 'a session that is ended, as by another password',
    who: reporter,
    change: ({ people }, { player }) => people.endSessions(player.asker.id),
    ends: 4401,
  },
  {
    what: 'being kept out',
    who: reporter,
    change: ({ people }, { player, at }) => people.disable(player.asker.id, at),
    ends: 4401,
  },
]

/** What every backend holds: a change that this server is not told of, as another makes it, reaches what is open here. */
export function takingEffectContract(open: () => Promise<TestNewsroom>) {
  let newsroom: TestNewsroom
  let cast: AccessCast
  const lines: MatrixLine[] = []
  beforeAll(async () => {
    newsroom = await open()
    cast = await castForAccess(newsroom)
  }, 180_000)
  afterAll(async () => {
    for (const line of lines) line.close()
    await newsroom.close()
  })

  const headline = (edition: string) =>
    newsroom.composed.newsroom.rooms.read(edition, (doc) => doc.getText('headline').toString())

  async function typing({ who, before }: Case, index: number) {
    const { stores, now } = newsroom.composed.newsroom
    const player = await cast.player({ ...who, name: `struck-${index}` })
    const { olga, desks } = cast
    const plan = {
      slug: `CASE-${index}`,
      desk: desks.here,
      owner: olga.asker.id,
      text: 'The bridge is closed.',
    }
    const { story, edition } = (await olga.post('/api/stories', plan)).body
    const scene = { cast, player, story: story.id, edition: edition.id, at: now() }
    if (before) await stores.transact((within) => before(within, scene))
    const { port } = new URL(newsroom.address)
    const line = matrixLine(Number(port), { cookie: player.cookie, person: player.asker.id }, edition.id)
    lines.push(line)
    expect(await line.ready).toBe('open')
    expect(await line.writes('headline')).toBe(true)
    return { scene, line }
  }

  test('whatever changes what somebody may do bites while they type, and nothing is taken after it', async () => {
    const { stores } = newsroom.composed.newsroom
    const at: Awaited<ReturnType<typeof typing>>[] = []
    for (const [index, one] of CASES.entries()) at.push(await typing(one, index))
    const honest = await typing(
      { what: '', who: reporter, change: async () => {}, ends: 'reads' },
      CASES.length,
    )
    const struck = CASES.map(async ({ what, change, ends }, index) => {
      const { scene, line } = at[index] as (typeof at)[number]
      const began = performance.now()
      await stores.transact((within) => change(within, scene))
      while (await line.writes('headline'));
      const took = performance.now() - began
      const ended = ends === 'reads' ? 'reads' : await line.closed
      const kept = await headline(scene.edition)
      return { what, ends, ended, took, kept, index }
    })
    const all = await Promise.all(struck)
    console.error(all.map(({ what, took }) => `${what}: ${Math.round(took)} ms`).join(', '))
    expect(all.map(({ what, ended }) => [what, ended])).toEqual(CASES.map(({ what, ends }) => [what, ends]))
    for (const { what, ends, took, kept, index } of all) {
      expect(took, what).toBeLessThan(LIVENESS_MS)
      // What they typed since is on their page, and nowhere else.
      if (ends === 'reads') expect(at[index]?.line.headline().length, what).toBe(kept.length + 1)
      expect(await headline(at[index]?.scene.edition ?? ''), what).toBe(kept)
    }
    expect(await honest.line.writes('headline')).toBe(true)
  }, 120_000)

  test('whoever may write again does so on the same line', async () => {
    const { stores, now } = newsroom.composed.newsroom
    const { scene, line } = await typing(
      { what: '', who: reporter, change: async () => {}, ends: 'reads' },
      99,
    )
    const stands = (role: 'reporter' | 'translator') =>
      stores.transact(({ people }) => people.stand(scene.player.asker.id, { role }, now()))
    await stands('translator')
    while (await line.writes('headline'));
    await stands('reporter')
    await expect.poll(() => headline(scene.edition), { timeout: LIVENESS_MS }).toBe(line.headline())
    expect(await line.writes('headline')).toBe(true)
  }, 60_000)
}
