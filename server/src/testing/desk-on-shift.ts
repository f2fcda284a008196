import type { Person, PersonRole } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Answer, type Client, openNewsroom, type TestNewsroom } from './open-newsroom.ts'

const ROLES = {
  milo: 'editor',
  nia: 'editor',
  omar: 'editor',
  ana: 'reporter',
  claire: 'translator',
  ruth: 'managing-editor',
} as const satisfies Record<string, PersonRole>
export type Name = keyof typeof ROLES

export interface LogEntry {
  kind: string
  act?: string
  person: { name: string } | null
  other?: { name: string } | null
  story?: { slug: string } | null
  words: string
  note?: string
  shift: string | null
}

/** A desk of a newsroom for the tests of a file, and its people with the verbs of a shift. */
export function deskOnShift(settings: () => Promise<Record<string, string>>) {
  let newsroom: TestNewsroom
  const people = {} as Record<Name, Client & Person>
  let desk: string

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    for (const name of Object.keys(ROLES) as Name[])
      people[name] = await newsroom.signIn(name[0]?.toUpperCase() + name.slice(1), ROLES[name])
    desk = people.milo.desk ?? ''
  })
  afterAll(() => newsroom.close())

  const at = (path: string, where = desk) => `/api/desks/${where}/${path}`
  const now = async (who: Client = people.ana, where = desk) => (await who.get(at('shift', where))).body
  const seenNow = async (where = desk) => {
    const { on } = await now(people.ana, where)
    return on && { shift: on.id, revision: on.revision }
  }
  const takes = async (who: Name, crew: object[] = [], { where = desk, slot = who } = {}): Promise<Answer> =>
    people[who].post(at('shift', where), { slot: people[slot].id, crew, seen: await seenNow(where) })
  const member = (who: Name, part: string, language: string | null = null) => ({
    person: people[who].id,
    part,
    language,
  })
  const log = async (who: Name, where = desk): Promise<LogEntry[]> =>
    (await people[who].get(at('log', where))).body.entries
  const handsOver = async (who: Name, note: string, where = desk) =>
    people[who].post(at('hand-over', where), { shift: (await seenNow(where))?.shift, note })
  const acknowledges = async (who: Name, where = desk) => {
    const [waiting] = (await now(people[who], where)).waiting
    const seen = { shift: waiting.shift.id, handedOverAt: waiting.shift.handedOver.at }
    return people[who].post(at('acknowledge', where), seen)
  }
  /** A story of Ana's, filed and taken by this editor. */
  const taken = async (by: Name, slug: string, more: object = {}): Promise<string> => {
    const story = { slug, desk, headline: `About ${slug}`, text: 'A ship is in.', ...more }
    const { body } = await people.ana.post('/api/stories', story)
    const { id } = body.edition
    expect((await people.ana.post(`/api/editions/${id}/file`, { note: 'Done.' })).status).toBe(200)
    expect((await people[by].post(`/api/editions/${id}/claim`)).status).toBe(200)
    return id
  }
  const claimedBy = async (edition: string) =>
    (await newsroom.composed.newsroom.stores.editions.find(edition))?.claimedBy

  return {
    /** There once the tests run. */
    get newsroom() {
      return newsroom
    },
    get id() {
      return desk
    },
    people,
    at,
    now,
    seenNow,
    takes,
    member,
    log,
    handsOver,
    acknowledges,
    taken,
    claimedBy,
  }
}

export type DeskOnShift = ReturnType<typeof deskOnShift>
