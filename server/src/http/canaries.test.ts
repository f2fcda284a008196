import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOORS, type Door } from '@copydesk/shared/access'
import { FieldView, setMark } from '@copydesk/shared/copy'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoName } from '../demo/people.ts'
import { EXPORTS } from '../edition/export-edition.ts'
import { newId } from '../new-id.ts'
import { type PlainClient, plainClient } from '../testing/plain-client.ts'
import { type ServedNewsroom, startServe } from '../testing/start-serve.ts'

/** What is put down somewhere, and who alone may ever meet it: those in the newsroom who read there, or fewer. */
const CANARIES = {
  'wren-note': 'colleagues',
  'wren-comment': 'colleagues',
  'wren-later': 'colleagues',
  'wren-embargo': 'colleagues',
  'wren-alert': 'colleagues',
  'wren-closed': ['ana', 'milo'],
  'wren-restricted': ['ana', 'milo'],
  'wren-hold': ['ana', 'milo'],
  'wren-vault': [],
} as const satisfies Record<string, 'colleagues' | readonly DemoName[]>
type Canary = keyof typeof CANARIES
const ALL = Object.keys(CANARIES) as Canary[]

type Reader = DemoName | 'nobody' | 'a token'
const mayMeet = (reader: Reader, canary: Canary): boolean => {
  const who: 'colleagues' | readonly DemoName[] = CANARIES[canary]
  if (reader === 'nobody') return false
  // Made by the managing editor, who is in nothing that is for named people.
  const person = reader === 'a token' ? 'ruth' : reader
  return who === 'colleagues' || who.includes(person)
}
/** What stands in this and may not be met by whoever was given it. */
const leaks = (reader: Reader, text: string) =>
  ALL.filter((canary) => text.toLowerCase().includes(canary) && !mayMeet(reader, canary))

const data = mkdtempSync(join(tmpdir(), 'copydesk-canaries-'))
let served: ServedNewsroom
const cookies = {} as Record<DemoName, string>
let token = ''
/** Ids, to knock at every door with: of stories, editions, versions, … */
const ids: Record<string, string[]> = {}
let opensVault: () => Promise<{ status: number; body: string }>
let secret = { story: '', edition: '' }
let [quay, embargoed] = ['', '']
const lines: PlainClient[] = []
const streams: { reader: DemoName; heard: () => string }[] = []
const stop = new AbortController()

const headersOf = (reader: Reader): Record<string, string> =>
  reader === 'nobody'
    ? {}
    : reader === 'a token'
      ? { authorization: `Bearer ${token}` }
      : { cookie: cookies[reader] }

async function ask(reader: Reader, method: string, path: string, body?: unknown) {
  const answer = await fetch(`http://localhost:${served.port}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...headersOf(reader), 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await answer.text()
  return { status: answer.status, text, all: JSON.stringify([...answer.headers]) + text }
}
async function does(who: DemoName, path: string, body: unknown = {}, method = 'POST') {
  const { status, text } = await ask(who, method, path, body)
  expect([path, status, text]).toEqual([path, 200, text])
  return JSON.parse(text)
}
const reads = async (who: DemoName, path: string) => JSON.parse((await ask(who, 'GET', path)).text)

/** A liveness bound. */
const inTime = (holds: () => boolean | Promise<boolean>) =>
  vi.waitUntil(holds, { timeout: 60_000, interval: 50 })

async function write(who: DemoName, edition: string, change: (doc: Y.Doc) => void) {
  const line = plainClient(served.port, cookies[who], edition)
  lines.push(line)
  await line.until(() => line.provider.synced && line.body.length > 0)
  change(line.doc)
  const wanted = JSON.stringify(line.doc.getText('headline').toString()).slice(1, -1)
  await inTime(async () => (await ask(who, 'GET', `/api/editions/${edition}/copy`)).text.includes(wanted))
}
async function begins(slug: string, headline: string, more: object = {}) {
  const { desks } = await reads('ana', '/api/me')
  const wanted = { slug, desk: desks[0].id, headline, text: 'The quay is open, two sources said.', ...more }
  const { story, edition } = await does('ana', '/api/stories', wanted)
  return { story: story.id as string, edition: edition.id as string }
}
const comments = (who: DemoName, edition: string, words: string, readers: string[] | null) =>
  does(who, `/api/editions/${edition}/threads`, {
    acts: [
      {
        ...{ act: 'begin', id: newId(), subject: { on: 'edition' }, words, mentions: [], readers },
        ...{ at: new Date().toISOString(), query: null, task: null, askedFrom: null },
      },
    ],
  })
async function goesOut(edition: string, more: object = {}) {
  await does('ana', `/api/editions/${edition}/file`, { note: '' })
  const { liveHash: hash } = await reads('milo', `/api/editions/${edition}`)
  await does('milo', `/api/editions/${edition}/clear`, { hash })
  const ordered = { kind: 'story', editions: [{ edition, hash }], ...more }
  return does('milo', `/api/editions/${edition}/release`, ordered)
}

beforeAll(async () => {
  // All that it can say of itself is looked through.
  served = await startServe(data, { COPYDESK_LOG_LEVEL: 'debug' })
  for (const name of Object.keys(DEMO_PEOPLE) as DemoName[])
    cookies[name] = (await served.signIn(name)).cookie
  const people = (await reads('ruth', '/api/people')).people as { id: string; email: string }[]
  const idOf = (name: DemoName) => people.find(({ email }) => email === DEMO_PEOPLE[name].email)?.id ?? ''
  const scopes = ['read', 'write', 'plan', 'review', 'administer', 'embargoed']
  token = (await does('ruth', '/api/tokens', { name: 'Robot', scopes, days: 1 })).secret

  for (const reader of ['ben', 'claire', 'ruth'] as const) {
    let heard = ''
    streams.push({ reader, heard: () => heard })
    void fetch(`http://localhost:${served.port}/api/events`, {
      headers: headersOf(reader),
      signal: stop.signal,
    })
      .then(async ({ body }) => {
        for await (const bytes of body ?? []) heard += Buffer.from(bytes)
      })
      // It is we who end it.
      .catch(() => {})
  }
  await inTime(() => streams.every(({ heard }) => heard().includes('here')))

  const open = await begins('QUAY', 'Quay open')
  quay = open.edition
  const french = { language: 'fr', follows: quay, begins: 'copy' }
  const localized = (await does('claire', `/api/stories/${open.story}/editions`, french)).edition.id
  await write('ana', quay, (doc) => {
    const at = doc.getText('body').length
    doc.getText('body').insert(at, ' Wren-note.')
    setMark(doc, 'body', at, at + ' Wren-note.'.length, 'note', true)
    doc.getText('headline').insert(0, 'The ')
  })
  await comments('ana', quay, 'Wren-comment', null)
  await comments('ana', quay, 'Wren-closed', [idOf('milo')])
  await does('ana', `/api/editions/${quay}/alerts`, { words: 'Wren-alert' })
  await goesOut(quay)
  await inTime(async () => (await ask('nobody', 'GET', '/news/en')).text.includes('The Quay open'))
  await write('ana', quay, (doc) => doc.getText('headline').insert(0, 'Wren-later '))

  const line = plainClient(served.port, cookies.ana, quay)
  lines.push(line)
  await line.until(() => line.provider.synced && line.body.length > 0)
  const ranges = FieldView.now(line.doc, 'body').rangesBetween(1, 9)
  const subject = { on: 'stretch', field: 'body', block: null, quote: '', ranges }
  const marked = { act: 'mark', id: 'mark-of-canaries', group: 'group-of-canaries', claimed: 2, subject }
  await does('ana', `/api/editions/${quay}/sources`, marked)
  const kept = { who: 'Wren-vault', how: 'Wren-vault', promised: 'Wren-vault', readers: [idOf('milo')] }
  await does('ana', `/api/editions/${quay}/vault`, { group: 'group-of-canaries', ...kept })
  const fresh = await fetch(`http://localhost:${served.port}/api/account/sign-in-afresh`, {
    ...{ method: 'POST', body: JSON.stringify({ password: DEMO_PASSWORD }) },
    headers: { ...headersOf('milo'), 'content-type': 'application/json' },
  })
  const [entry] = (await reads('milo', `/api/editions/${quay}/vault`)).entries
  const opener = `${cookies.milo}; ${fresh.headers.getSetCookie()[0]?.split(';')[0]}`
  opensVault = () => served.post(opener, `/api/editions/${quay}/vault/open`, { entry: entry.id })
  expect((await opensVault()).body).toContain('Wren-vault')

  const waits = await begins('LOCK', 'Wren-embargo')
  embargoed = waits.edition
  await goesOut(embargoed, { embargo: { open: true } })

  const shut = { restrictedTo: [idOf('milo')], budgetLine: 'Wren-restricted', owner: idOf('ana') }
  secret = await begins('WREN-RESTRICTED', 'Wren-restricted', { ...shut, text: 'Wren-restricted.' })
  await comments('ana', secret.edition, 'Wren-restricted', null)
  await does('ana', `/api/editions/${secret.edition}/file`, { note: 'Wren-restricted' })
  await does('ana', `/api/editions/${secret.edition}/alerts`, { words: 'Wren-restricted' })
  await does('milo', `/api/editions/${secret.edition}/hold`, { reason: 'Wren-hold' })

  const editions = [quay, localized, embargoed, secret.edition]
  const versions: string[] = []
  for (const edition of editions)
    for (const { id } of (await reads('ana', `/api/editions/${edition}/versions`)).versions) versions.push(id)
  Object.assign(ids, {
    ...{ stories: [open.story, waits.story, secret.story], editions, versions },
    ...{
      people: people.map(({ id }) => id),
      desks: (await reads('ana', '/api/me')).desks.map(({ id }: { id: string }) => id),
    },
  })
}, 240_000)
afterAll(async () => {
  stop.abort()
  for (const line of lines) line.close()
  await served?.end('SIGTERM')
  rmSync(data, { recursive: true, force: true })
})

/** Every address that a door for reading has here. */
function addressesOf(door: Door): string[] {
  const path = door.replace('GET ', '')
  const [, , word = ''] = path.split('/')
  const known = path.startsWith('/api/') ? (ids[word] ?? ['x']) : ['x']
  const of = (languages: string) =>
    known.flatMap((id) =>
      (ids.desks ?? []).slice(0, 1).map((desk) =>
        path
          .replace('{id}', id)
          .replace('{language}', languages)
          .replace('{desk}', desk)
          .replace(/\{\w+\}/g, 'x'),
      ),
    )
  const all = path.includes('{language}') ? [...of('en'), ...of('fr')] : of('en')
  if (path.endsWith('/editions/{id}/export'))
    return all.flatMap((one) => EXPORTS.map((format) => `${one}?format=${format}`))
  if (path.endsWith('/contributors/find')) return all.map((one) => `${one}?words=wren&for=en`)
  return all
}
/** What ends by itself. */
const DOORS_TO_READ = (Object.keys(DOORS) as Door[]).filter(
  (door) => /^GET /.test(door) && door !== 'GET /api/events',
)
const PAGES = ['/', '/story/x', '/news/en/2026-03-01/x', '/nothing/here', '/api/nothing/here', '/assets/x.js']

describe('canaries', () => {
  const met = new Set<string>()

  test.each(['nobody', 'ben', 'claire', 'ruth', 'a token', 'ana', 'milo'] as const)(
    'behind no door that is to be read does %s meet what is not theirs',
    async (reader) => {
      const told: unknown[] = []
      for (const path of [...DOORS_TO_READ.flatMap(addressesOf), ...PAGES]) {
        const { all } = await ask(reader, 'GET', path)
        for (const canary of ALL) if (all.toLowerCase().includes(canary)) met.add(`${reader} ${canary}`)
        const leaked = leaks(reader, all)
        if (leaked.length > 0) told.push([path, leaked])
      }
      expect(told).toEqual([])
    },
    240_000,
  )

  test('they are there to be met by those whom they are for', () => {
    const here = ALL.filter((canary) => canary !== 'wren-vault' && canary !== 'wren-note')
    expect(here.filter((canary) => !met.has(`milo ${canary}`))).toEqual([])
    const open = here.filter((canary) => mayMeet('ben', canary))
    expect(open.filter((canary) => !met.has(`ben ${canary}`))).toEqual([])
  })

  test('what is for colleagues alone is in no file that leaves the newsroom', async () => {
    for (const format of EXPORTS)
      for (const edition of ids.editions ?? []) {
        const { all } = await ask('ana', 'GET', `/api/editions/${edition}/export?format=${format}`)
        expect([format, all]).not.toEqual([
          format,
          expect.stringMatching(/wren-(note|comment|closed|alert|vault)/i),
        ])
      }
    const { status, all } = await ask('a token', 'GET', '/api/embargoed')
    expect([status, all]).toEqual([200, expect.stringMatching(/EMBARGOED until it is lifted/)])
    expect(leaks('a token', all)).toEqual([])
  })

  test('no refusal says it, whoever knocks with which id and which words', async () => {
    for (const reader of ['nobody', 'ben', 'claire', 'ruth', 'a token'] as const)
      for (const door of (Object.keys(DOORS) as Door[]).filter((one) =>
        /^(POST|PATCH) \/api\/(editions|stories)\//.test(one),
      )) {
        const [method = '', path = ''] = door.split(' ')
        const id = path.includes('/stories/') ? secret.story : secret.edition
        for (const body of [
          {},
          { hash: 'x', reason: 'x', words: ['x'], acts: [], entry: 'x', language: 'en' },
        ]) {
          const { status, all } = await ask(
            reader,
            method,
            path.replace('{id}', id).replace(/\{\w+\}/g, 'x'),
            body,
          )
          expect([door, status >= 400, leaks(reader, all)]).toEqual([door, true, []])
        }
      }
    // What somebody sends and is not taken stands in no log either.
    for (const path of ['/api/auth/sign-in/email', '/api/stories', `/api/editions/${quay}/vault/wren-vault`])
      await ask('ben', 'POST', path, {
        email: 'wren-vault',
        slug: { wrong: 'wren-vault' },
        password: 'wren-vault',
      })
  })

  test('nothing of it comes down a line, nor in what is told of what happens', async () => {
    for (const who of ['ben', 'ruth'] as const)
      for (const edition of ids.editions ?? []) {
        const line = plainClient(served.port, cookies[who], edition)
        let refused = 0
        line.provider.on('connection-close', (event) => {
          refused = event?.code ?? 1
        })
        await expect.poll(() => line.provider.synced || refused > 0, { timeout: 60_000 }).toBe(true)
        if (edition === secret.edition) expect(line.doc.store.clients.size).toBe(0)
        const bytes = Buffer.from(Y.encodeStateAsUpdate(line.doc)).toString('latin1')
        const states = JSON.stringify([...line.provider.awareness.getStates()])
        expect([who, leaks(who, bytes + states)]).toEqual([who, []])
        if (edition === quay) expect(bytes).toContain('Wren-note')
        // What is said about copy does not stand in it.
        expect(bytes + states).not.toMatch(/wren-(comment|closed|alert|vault)/i)
        line.close()
      }
    // Something that everybody hears, behind all that they must not.
    await does('ruth', '/api/contributors', { name: 'Rell' })
    await expect
      .poll(() => streams.every(({ heard }) => heard().includes('contributors')), { timeout: 60_000 })
      .toBe(true)
    for (const { reader, heard } of streams)
      expect([reader, leaks(reader, heard()), heard().includes(secret.edition)]).toEqual([reader, [], false])
  })

  test('the server says nothing of it to the operator', async () => {
    // A failure that it does complain of.
    const key = join(data, 'vault.key')
    const right = readFileSync(key)
    writeFileSync(key, 'Wren-vault\n')
    expect((await opensVault()).status).toBe(500)
    writeFileSync(key, right)
    await expect.poll(() => served.lines.join('\n'), { timeout: 20_000 }).toContain('vault/open')
    expect(served.lines.filter((line) => /wren-/i.test(line))).toEqual([])
  })
})
