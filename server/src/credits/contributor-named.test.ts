import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, cookieOf, openNewsroom, PASSWORD, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let ruth: Client & Person
beforeAll(async () => {
  newsroom = await openNewsroom()
  ruth = await newsroom.signIn('Ruth', 'managing-editor')
})
afterAll(() => newsroom.close())

const adds = async (name: string, kind: Contributor['kind']): Promise<Contributor> =>
  (await ruth.post('/api/contributors', { name, kind })).body.contributor
const named = (name: string) => newsroom.composed.newsroom.stores.contributors.named(name)
const creditedAs = async (person: Person) =>
  (await newsroom.composed.newsroom.stores.contributors.ofPerson(person.id))?.name ?? null

let asked = 0
/** Somebody who is invited and chooses this name. */
async function comesIn(name: string): Promise<Client & Person> {
  const wanted = { email: `new-${++asked}@desk.example`, role: 'reporter', desks: [] }
  const { secret } = (await ruth.post('/api/invitations', wanted)).body
  const { headers, body } = await newsroom.nobody.post('/api/invitation/accept', {
    secret,
    name,
    password: PASSWORD,
  })
  return { ...newsroom.client(cookieOf(headers)), ...body.person }
}

test('whoever comes in is credited under a name that nobody had', async () => {
  expect(await creditedAs(await comesIn('Nia Obi'))).toBe('Nia Obi')
})

test.each([
  ['Reuters', 'agency'],
  ['Ben Castell', 'person'],
] as const)('whoever comes in as %s gets no byline that was there before', async (name, kind) => {
  const before = await adds(name, kind)
  const who = await comesIn(name)
  expect(await creditedAs(who)).toBeNull()
  // Nor by writing it into their profile.
  for (const change of [{ name }, { bio: 'It is me.' }]) {
    const { status, body } = await who.patch(`/api/people/${who.id}/profile`, change)
    expect([status, body.error.message]).toEqual([409, expect.stringMatching(/managing editor link them/)])
  }
  expect(await named(name)).toEqual(before)
  expect((await who.patch(`/api/people/${who.id}/profile`, { name: `${name} II` })).status).toBe(200)
  expect(await creditedAs(who)).toBe(`${name} II`)
})

test('whoever was named by others is bound to the byline of a person, on record, and to no agency’s', async () => {
  const [ines, afp] = [await adds('Ines', 'person'), await adds('Afp', 'agency')]
  const bound = await newsroom.signIn('Ines', 'reporter')
  expect(await named('Ines')).toEqual({ ...ines, person: bound.id })
  const [act] = (await ruth.get('/api/audit?act=link-contributor')).body.acts
  expect([act.subject, act.details]).toEqual([bound.id, { from: null, to: ines.id }])
  const free = await newsroom.signIn('Afp', 'reporter')
  expect(await creditedAs(free)).toBeNull()
  expect(await named('Afp')).toEqual(afp)
})
