import { type LINES, ROOTS, type Root, writableRoots } from '@copydesk/shared/access'
import { MESSAGE, presenceFrame, refusedFrame, SYNC, savedFrame, syncFrame } from '@copydesk/shared/protocol'
import { STATES, type State } from '@copydesk/shared/review'
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type AccessCast, type CastStory, castForAccess, type Player } from '../testing/access-cast.ts'
import { type MatrixLine, matrixLine } from '../testing/matrix-line.ts'
import { openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let cast: AccessCast

beforeAll(async () => {
  newsroom = await openNewsroom()
  cast = await castForAccess(newsroom)
}, 120_000)
afterAll(() => newsroom.close())

const port = () => Number(new URL(newsroom.address).port)
const lineOf = ({ cookie, asker }: Player, edition: string, more?: { origin?: string; query?: string }) =>
  matrixLine(port(), { cookie, person: asker.id }, edition, more)
const roots = Object.keys(ROOTS) as Root[]

/** The roots that somebody manages to write into. A line that is shut over one is opened again for the next. */
async function written(player: Player, edition: string): Promise<Root[]> {
  const done: Root[] = []
  let line: MatrixLine | null = null
  for (const root of roots) {
    line ??= lineOf(player, edition)
    if ((await line.ready) !== 'open') throw new Error(`${player.name} cannot come in`)
    if (await line.writes(root)) done.push(root)
    else {
      line.close()
      line = null
    }
  }
  line?.close()
  return done
}

const clientsIn = (edition: string) =>
  newsroom.composed.newsroom.rooms.read(edition, (doc) => Y.encodeStateVector(doc).toString())

describe('on a socket', () => {
  test('everybody writes into the roots that access says, in every story and state, and into no other', async () => {
    const differences: string[] = []
    const ask = async (player: Player, place: CastStory, localization: boolean, state: State) => {
      const edition = localization ? place.french : place.original
      await place.stands(edition, state)
      const may = writableRoots(player.asker, place.about(localization, state))
      const before = may.length === 0 ? await clientsIn(edition) : null
      const did = await written(player, edition)
      const what = `${player.name}, ${place.name}, ${localization ? 'French' : 'original'}, ${state}`
      if (String(did) !== String(may)) differences.push(`${what}: wrote ${did}, and may ${may}`)
      if (before !== null && (await clientsIn(edition)) !== before) differences.push(`${what}: left a trace`)
    }
    for (const localization of [false, true]) {
      for (const player of cast.players)
        for (const place of cast.placesOf(player)) await ask(player, place, localization, 'submitted')
      for (const state of STATES)
        for (const player of cast.players.slice(0, 4)) await ask(player, cast.ownDesk, localization, state)
    }
    expect(differences).toEqual([])
  }, 240_000)

  test('a restricted story is not there for anybody who is left out, and sends nothing', async () => {
    for (const player of cast.players)
      for (const edition of [cast.hidden.original, cast.hidden.french]) {
        const line = lineOf(player, edition)
        expect([player.name, await line.closed, line.heard()]).toEqual([player.name, 4404, 0])
      }
    const own = lineOf(cast.olga, cast.hidden.original)
    expect(await own.ready).toBe('open')
    own.close()
  })

  test('a reader asks and is answered; what only the server says is not heard from anybody', async () => {
    const reader = cast.players.find(({ name }) => name === 'translator') as Player
    const edition = cast.ownDesk.original
    const line = lineOf(reader, edition)
    expect(await line.ready).toBe('open')
    const before = line.heard()
    const frames: Record<keyof typeof LINES, Uint8Array> = {
      'sync.step1': syncFrame(SYNC.step1, Y.encodeStateVector(new Y.Doc())),
      'sync.step2': syncFrame(SYNC.step2, Y.encodeStateAsUpdate(new Y.Doc())),
      'sync.update': syncFrame(SYNC.update, Y.encodeStateAsUpdate(new Y.Doc())),
      presence: presenceFrame([{ client: 7, clock: 1, state: '{}' }]),
      askPresence: number(MESSAGE.askPresence),
      auth: number(MESSAGE.auth),
      hello: number(MESSAGE.hello),
      saved: savedFrame(2 ** 31),
      refused: refusedFrame({ code: 'forbidden', message: 'Go.', about: '' }),
    }
    const kept = await clientsIn(edition)
    for (const frame of Object.values(frames)) line.send(frame)
    await expect.poll(() => line.heard(), { timeout: 20_000 }).toBeGreaterThan(before)
    expect(await clientsIn(edition)).toBe(kept)
    line.close()
  })
})

const number = (kind: number) => encoding.encode((encoder) => encoding.writeVarUint(encoder, kind))

describe('at the door of a room', () => {
  const FOREIGN = [
    'https://evil.example',
    'null',
    'file://',
    'http://localhost.evil.example',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'https://127.0.0.1:1',
    'http://127.0.0.1.evil.example',
    'chrome-extension://abcdefghijklmnop',
    'http://evil.example#127.0.0.1',
    'HTTP://LOCALHOST',
  ]
  /** A player who has it open all the while. */
  let honest: MatrixLine
  beforeAll(async () => {
    await cast.ownDesk.stands(cast.ownDesk.original, 'submitted')
    honest = lineOf(cast.olga, cast.ownDesk.original)
    expect(await honest.ready).toBe('open')
  })
  afterAll(() => honest.close())
  const goesOn = async () => expect(await honest.writes('headline')).toBe(true)

  test.each(FOREIGN)('a page of %s is shut out, though the browser sends the cookie', async (origin) => {
    const line = lineOf(cast.olga, cast.ownDesk.original, { origin })
    expect([4403, 1006]).toContain(await line.closed)
    expect(line.heard()).toBe(0)
    await goesOn()
  })

  test('nobody comes in without a cookie, with a made-up one, or with one whose time is over', async () => {
    const { store } = newsroom.composed
    const past = new Date(Date.now() - 1000).toISOString()
    const late = cast.players[4] as Player
    const { expiresAt } = await store.db
      .selectFrom('session')
      .select('expiresAt')
      .where('userId', '=', late.asker.id)
      .executeTakeFirstOrThrow()
    const set = (time: string) =>
      store.db.updateTable('session').set({ expiresAt: time }).where('userId', '=', late.asker.id).execute()
    await set(past)
    for (const cookie of [null, '', 'copydesk.session_token=forged.forged', late.cookie]) {
      const line = matrixLine(port(), { cookie, person: late.asker.id }, cast.ownDesk.original)
      expect([await line.closed, line.heard()]).toEqual([4401, 0])
    }
    await set(expiresAt)
    await goesOn()
  })

  test.each([
    '..%2f..%2fetc',
    '../edition/x',
    'x%00y',
    'x%0d%0aSet-Cookie:a=b',
    "x'--",
    'x;drop table story',
    '__proto__',
    'constructor',
    'é',
    `${'a'.repeat(65)}`,
    'x/../y',
    '',
  ])('the room %j is no room', async (name) => {
    const line = lineOf(cast.olga, encodeURI(name))
    expect([1006, 4404]).toContain(await line.closed)
    expect(line.heard()).toBe(0)
    await goesOn()
  })

  test('a room’s name with something behind it is not that room', async () => {
    for (const name of [
      `${cast.ownDesk.original}/x`,
      `${cast.ownDesk.original}%20`,
      `%2f${cast.ownDesk.original}`,
    ]) {
      const line = lineOf(cast.olga, name)
      expect([1006, 4404]).toContain(await line.closed)
      expect(line.heard()).toBe(0)
    }
    await goesOn()
  })
})
