import { once } from 'node:events'
import type { Person } from '@copydesk/shared/people'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { disablePerson } from '../people/disable-person.ts'
import { LIVENESS_MS } from '../testing/liveness-ms.ts'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { type PlainClient, plainClient } from '../testing/plain-client.ts'

type Somebody = Client & Person

let newsroom: TestNewsroom
let ana: Somebody
let ben: Somebody
let claire: Somebody
let desk: string
const here: PlainClient[] = []

beforeAll(async () => {
  newsroom = await openNewsroom()
  ana = await newsroom.signIn('Ana', 'reporter')
  ben = await newsroom.signIn('Ben', 'reporter')
  claire = await newsroom.signIn('Claire', 'translator')
  desk = (await ana.get('/api/me')).body.desks[0].id
})
afterEach(() => {
  for (const client of here.splice(0)) client.close()
})
afterAll(() => newsroom.close())

const port = () => Number(new URL(newsroom.address).port)

async function story(more: object = {}) {
  const { body } = await ana.post('/api/stories', { slug: 'B', desk, text: 'The bridge is closed.', ...more })
  return { story: body.story.id as string, edition: body.edition.id as string }
}

function opens(who: Somebody, edition: string): PlainClient {
  const client = plainClient(port(), who.cookie, edition)
  here.push(client)
  return client
}

/** Opens a bare socket, and gives the code that it was closed with. */
async function closeCode(cookie: string | null, edition: string, origin?: string): Promise<number> {
  const ws = new WebSocket(`ws://127.0.0.1:${port()}/sync/edition/${edition}`, {
    headers: cookie === null ? {} : { cookie },
    origin,
  })
  const [code] = await once(ws, 'close')
  return code
}

describe('the room of an edition', () => {
  test('is joined with the cookie that the sign-in gave; the list and the page follow what is written', async () => {
    const { edition } = await story()
    const at = opens(ana, edition)
    const other = opens(ben, edition)
    await at.until(() => at.body.length > 1)
    await other.until(() => other.body.length > 1)
    at.doc.getText('headline').insert(0, 'Bridge shut')
    await other.until(() => other.doc.getText('headline').toString() === 'Bridge shut')
    await newsroom.composed.settled()
    const { stories } = (await ben.get('/api/stories')).body
    const row = stories
      .flatMap((one: { editions: object[] }) => one.editions)
      .find((one: { id: string }) => one.id === edition)
    expect(row.headline).toBe('Bridge shut')
    expect(row.present.map((person: Person) => person.name).sort()).toEqual(['Ana', 'Ben'])
  })

  test('is read, and not written, by a translator of the original', async () => {
    const { edition } = await story()
    const reader = opens(claire, edition)
    await reader.until(() => reader.body.length > 1)
    reader.doc.getText('headline').insert(0, 'Mine')
    const writer = opens(ana, edition)
    await writer.until(() => writer.body.length > 1)
    writer.doc.getText('standfirst').insert(0, 'Done')
    await reader.until(() => reader.doc.getText('standfirst').toString() === 'Done')
    const { publishable } = (await ana.get(`/api/editions/${edition}/copy`)).body
    expect(publishable).toMatchObject({ headline: '', standfirst: 'Done' })
  })

  test('is shut, with a code that says why', async () => {
    const { edition } = await story({ restrictedTo: [] })
    expect(await closeCode(null, edition)).toBe(4401)
    expect(await closeCode('copydesk.session_token=forged.forged', edition)).toBe(4401)
    expect(await closeCode(ben.cookie, edition)).toBe(4404)
    expect(await closeCode(ben.cookie, 'nothing')).toBe(4404)
    expect(await closeCode(ana.cookie, edition, 'https://evil.example')).toBe(4403)
  })
})

describe('what bites while a socket is open, within two seconds', () => {
  const closes = (client: PlainClient) =>
    new Promise<number>((resolve) =>
      client.provider.on('connection-close', (event) => resolve(event?.code ?? 0)),
    )

  /** Somebody new with a socket open, and what happens to them. */
  async function struck(
    blow: (dora: Somebody, at: { story: string; edition: string }) => Promise<unknown>,
    name: string,
  ) {
    const dora = await newsroom.signIn(name, 'reporter')
    const at = await story()
    const client = opens(dora, at.edition)
    await client.until(() => client.body.length > 1)
    const closed = closes(client)
    const began = performance.now()
    await blow(dora, at)
    const code = await closed
    const took = performance.now() - began
    console.error(`${name} is shut out after ${Math.round(took)} ms`)
    expect(took).toBeLessThan(LIVENESS_MS)
    return code
  }

  test('signing out', async () => {
    expect(await struck((dora) => dora.post('/api/auth/sign-out'), 'Dora')).toBe(4401)
  })

  test('being kept out', async () => {
    const { stores } = newsroom.composed.newsroom
    expect(await struck(() => disablePerson(stores, 'dina@desk.example', new Date()), 'Dina')).toBe(4401)
  })

  test('a story that is restricted', async () => {
    expect(
      await struck((_, { story }) => ana.patch(`/api/stories/${story}`, { restrictedTo: [] }), 'Dela'),
    ).toBe(4404)
  })
})
