import { DOORS, type Door, may } from '@copydesk/shared/access'
import { type Person, type PersonRole, ROLES } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Answer,
  type Client,
  openNewsroom,
  PASSWORD,
  type TestNewsroom,
} from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let people: Record<PersonRole, Client & Person>
let desk: string
let original: Places
let french: Places
let secret: Places

/** Ids to put into the address of a door. */
interface Places {
  story: string
  edition: string
  version: string
  contributor: string
  /** Somebody of whom nothing depends. */
  person: string
}

beforeAll(async () => {
  newsroom = await openNewsroom()
  people = Object.fromEntries(
    await Promise.all(ROLES.map(async (role) => [role, await newsroom.signIn(`The-${role}`, role)])),
  )
  const owner = await newsroom.signIn('Olga', 'reporter')
  desk = (await owner.get('/api/me')).body.desks[0].id
  const { contributor } = (await owner.post('/api/contributors', { name: 'Rell' })).body
  const { id: person } = await newsroom.signIn('Somebody', 'reporter')
  const story = async (more: object): Promise<Places> => {
    const text = 'The bridge is closed.'
    const { body } = await owner.post('/api/stories', { slug: 'B', desk, headline: 'Shut', text, ...more })
    const edition = body.edition.id
    const version = (await owner.post(`/api/editions/${edition}/file`, {})).body.filed.id
    return { story: body.story.id, edition, version, contributor: contributor.id, person }
  }
  original = await story({})
  const made = await owner.post(`/api/stories/${original.story}/editions`, {
    language: 'fr',
    follows: original.edition,
  })
  french = { ...original, edition: made.body.edition.id }
  secret = await story({ restrictedTo: [] })
})
afterAll(() => newsroom.close())

let asked = 0
/** One that stands, for whoever may revoke it. */
async function invitation(): Promise<string> {
  const email = `asked-${++asked}@desk.example`
  const { body } = await people['managing-editor'].post('/api/invitations', { email, role: 'reporter' })
  return body.invitation.id
}

/** One of theirs; none of somebody who is not signed in. */
async function tokenOf(who: Client): Promise<string> {
  const { body } = await who.post('/api/tokens', { name: 'Robot', scopes: ['read'], days: 1 })
  return body.token?.id ?? 'none'
}

/** Goes through a door with what it needs to be judged by access and no further. */
async function knock(door: Door, who: Client, at: Places): Promise<Answer> {
  const [method = '', path = ''] = door.split(' ')
  const id = path.startsWith('/api/stories')
    ? at.story
    : path.startsWith('/api/versions')
      ? at.version
      : path.startsWith('/api/contributors')
        ? at.contributor
        : path.startsWith('/api/people')
          ? at.person
          : path.startsWith('/api/invitations')
            ? await invitation()
            : path.startsWith('/api/desks/')
              ? await newsroom.desk(`Empty ${++asked}`)
              : path.startsWith('/api/tokens/')
                ? await tokenOf(who)
                : at.edition
  const address =
    path.replace('{id}', id) +
    (path.endsWith('/export') ? `?format=${path.includes('audit') ? 'csv' : 'text'}` : '')
  if (method === 'GET') return who.get(address)
  if (method === 'PATCH')
    return who.patch(
      address,
      path.startsWith('/api/stories')
        ? { urgency: 2 }
        : path.startsWith('/api/newsroom')
          ? { name: 'The Gazette' }
          : path.startsWith('/api/desks')
            ? { name: `Renamed ${asked}` }
            : { bio: 'A stringer.' },
    )
  const bodies: Partial<Record<Door, unknown>> = {
    'POST /api/stories': { slug: 'NEW', desk },
    'POST /api/stories/{id}/editions': { language: 'de', follows: at.edition },
    'POST /api/contributors': { name: 'Somebody' },
    'POST /api/imports': new TextEncoder().encode('by Ana Ferreira\nMARLOW – A ship has come in.\n'),
    'POST /api/account/password': { old: PASSWORD, password: PASSWORD },
    'POST /api/account/sessions/end': { session: 'none' },
    'POST /api/account/second-factor/confirm': { code: '000000' },
    'POST /api/account/second-factor/recovery-codes': { password: PASSWORD },
    'POST /api/account/second-factor/end': { password: PASSWORD },
    'POST /api/invitations': { email: `new-${++asked}@desk.example`, role: 'reporter', desks: [desk] },
    'POST /api/people/{id}/sessions/end': { session: null },
    'POST /api/tokens': { name: 'Robot', scopes: ['read'], days: 1 },
    'POST /api/desks': { name: `New ${++asked}` },
    'POST /api/desks/order': { desks: [] },
    'POST /api/editions/{id}/clear': { hash: '0'.repeat(64) },
  }
  return who.post(address, bodies[door] ?? {})
}

const guarded = (Object.keys(DOORS) as Door[]).filter((door) => DOORS[door] !== 'public')
/** A stream does not end; it has its own tests. Clearing comes before filing, after which it would be one's own work. */
const finite = guarded
  .filter((door) => door !== 'GET /api/events')
  .sort((a, b) => Number(b.endsWith('/clear')) - Number(a.endsWith('/clear')))

describe('every door', () => {
  test('is in the OpenAPI document, and nothing else is', async () => {
    const { body } = await newsroom.nobody.get('/api/openapi.json')
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const undescribed = ['GET /api/openapi.json']
    expect([...described, ...undescribed].sort()).toEqual(Object.keys(DOORS).sort())
  })

  test.each(guarded)('%s is shut to somebody who is not signed in', async (door) => {
    const answer = await knock(door, newsroom.nobody, original)
    expect(answer.status).toBe(401)
    expect(answer.body.error.code).toBe('signed-out')
  })

  test.each(ROLES.flatMap((role) => finite.map((door) => [role, door] as const)))(
    'asks of a %s what access says: %s',
    async (role, door) => {
      const act = DOORS[door]
      if (act === 'public') return
      for (const [at, localization] of [
        [original, false],
        [french, true],
      ] as const) {
        const about = { edition: { localization, filedBy: null, writers: [] } }
        const ofEdition = door.includes('/editions/{id}')
        const { allowed, why } = may(act, people[role], ofEdition ? about : {})
        const answer = await knock(door, people[role], at)
        if (allowed) expect([401, 403, 404, 500]).not.toContain(answer.status)
        else {
          expect(answer.status).toBe(403)
          expect(answer.body.error).toEqual({ code: 'forbidden', message: why })
        }
      }
    },
  )
})

describe('a restricted story', () => {
  const withId = finite.filter(
    (door) => door.includes('{id}') && !/contributors|people|invitations|desks|tokens/.test(door),
  )

  test.each(ROLES.flatMap((role) => withId.map((door) => [role, door] as const)))(
    'is not there for a %s who is left out: %s',
    async (role, door) => {
      const hidden = await knock(door, people[role], secret)
      const none = await knock(door, people[role], {
        story: 'x',
        edition: 'x',
        version: 'x',
        contributor: 'x',
        person: 'x',
      })
      expect(hidden.status).toBe(404)
      expect(hidden.body).toEqual(none.body)
    },
  )

  test('is in nobody else’s list, and its owner sees it', async () => {
    for (const role of ROLES) {
      const { body } = await people[role].get('/api/stories')
      expect(JSON.stringify(body)).not.toContain(secret.story)
    }
  })

  test('makes no event for those who are left out', async () => {
    const heard: string[] = []
    const stop = newsroom.composed.newsroom.bus.onEvent((event, only) => {
      if (only === null || only.includes(people.reporter.id)) heard.push(JSON.stringify(event))
    })
    await newsroom.types(secret.edition, (doc) => doc.getText('headline').insert(0, 'Hush '))
    await newsroom.composed.settled()
    stop()
    expect(heard.join()).not.toContain(secret.edition)
  })
})
