import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOORS, type Door, SCOPE_NAMES } from '@copydesk/shared/access'
import { closeInsertion, FieldView, newGroup, rootsOf, setMark, suggestInsert } from '@copydesk/shared/copy'
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

/** Whatever of a story under an embargo has words: each has the canary, and where it stands. */
const PLACES = [
  ...[
    'slug',
    'budget',
    'headline',
    'standfirst',
    'body',
    'note',
    'rights',
    'suggestion',
    'comment',
    'closed',
  ],
  ...['alert', 'advisory', 'version', 'filing', 'return', 'name', 'localized', 'dismissal'],
] as const
const placed = (place: (typeof PLACES)[number]) => `Wren-embargo-${place}`

/** By tokens that the managing editor made: of one that has to wait for the end of an embargo, all the other scopes. */
type Reader = DemoName | 'nobody' | 'a token' | 'a token that waits'
const mayMeet = (reader: Reader, canary: Canary): boolean => {
  const who: 'colleagues' | readonly DemoName[] = CANARIES[canary]
  if (reader === 'nobody' || (reader === 'a token that waits' && canary === 'wren-embargo')) return false
  // She is in nothing that is for named people.
  const person = reader === 'a token' || reader === 'a token that waits' ? 'ruth' : reader
  return who === 'colleagues' || who.includes(person)
}
/** What stands in this and may not be met by whoever was given it. */
const leaks = (reader: Reader, text: string) =>
  ALL.filter((canary) => text.toLowerCase().includes(canary) && !mayMeet(reader, canary))

const data = mkdtempSync(join(tmpdir(), 'copydesk-canaries-'))
let served: ServedNewsroom
const cookies = {} as Record<DemoName, string>
const tokens = { 'a token': '', 'a token that waits': '' }
/** Ids, to knock at every door with: of stories, editions, versions, … */
const ids: Record<string, string[]> = {}
let opensVault: () => Promise<{ status: number; body: string }>
let secret = { story: '', edition: '' }
let [quay, embargoed] = ['', '']
/** Addresses of what went out. */
let out: string[] = []
const lines: PlainClient[] = []
const streams: { reader: Reader; heard: () => string }[] = []
const stop = new AbortController()

const headersOf = (reader: Reader): Record<string, string> =>
  reader === 'nobody'
    ? {}
    : reader === 'a token' || reader === 'a token that waits'
      ? { authorization: `Bearer ${tokens[reader]}` }
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
const comments = (
  who: DemoName,
  edition: string,
  words: string,
  readers: string[] | null,
  subject: object = { on: 'edition' },
) =>
  does(who, `/api/editions/${edition}/threads`, {
    acts: [
      {
        ...{ act: 'begin', id: newId(), subject, words, mentions: readers ?? [], readers },
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

/** A story under an embargo, with words in every place that has any. */
async function beginsInSecret(idOf: (name: DemoName) => string) {
  const budgetLine = placed('budget')
  const { story, edition } = await begins(placed('slug').toUpperCase(), placed('headline'), { budgetLine })
  await write('ana', edition, (doc) => {
    const add = (field: 'standfirst' | 'body', words: string) => {
      const at = doc.getText(field).length
      doc.getText(field).insert(at, words)
      return { at, end: at + words.length }
    }
    add('standfirst', placed('standfirst'))
    add('body', ` ${placed('body')}.`)
    const { at, end } = add('body', ` ${placed('note')}.`)
    setMark(doc, 'body', at, end, 'note', true)
    rootsOf(doc).fields.set('rights', placed('rights'))
    doc.getText('headline').insert(0, 'The ')
  })
  const localization = { language: 'fr', follows: edition, begins: 'copy' }
  const french = (await does('claire', `/api/stories/${story}/editions`, localization)).edition.id as string
  await write('claire', french, (doc) => doc.getText('headline').insert(0, placed('localized')))
  const finding = { key: 'x', check: 'number', original: '2', localized: '3' }
  await does('claire', `/api/editions/${french}/dismiss-finding`, { ...finding, reason: placed('dismissal') })
  await does('ana', `/api/editions/${edition}/names`, { id: null, forms: { en: [placed('name')] } })
  await does('ana', `/api/editions/${edition}/file`, { note: placed('filing') })
  await does('milo', `/api/editions/${edition}/return`, { note: placed('return') })
  await goesOut(edition, { embargo: { open: true }, advisory: placed('advisory') })

  const page = plainClient(served.port, cookies.ana, edition)
  lines.push(page)
  await page.until(() => page.provider.synced && page.body.length > 0)
  const view = FieldView.now(page.doc, 'body')
  // What is said of it there is kept with the words that it is said of.
  const at = page.body.toString().indexOf(placed('body'))
  const ranges = view.rangesBetween(at, at + placed('body').length)
  const subject = { on: 'stretch', field: 'body', block: null, quote: placed('body'), ranges }
  await does('ana', `/api/editions/${edition}/versions`, { name: placed('version') })
  await does('ana', `/api/editions/${edition}/alerts`, { words: placed('alert') })
  await comments('milo', edition, placed('comment'), null, subject)
  await comments('milo', edition, placed('closed'), [idOf('ruth')])
  const marked = { act: 'mark', id: 'mark-in-secret', group: 'group-in-secret', claimed: 2, subject }
  await does('ana', `/api/editions/${edition}/sources`, marked)
  await write('ana', edition, (doc) => {
    const who = { person: idOf('ana'), at: 0, group: newGroup(doc) }
    suggestInsert(doc, 'standfirst', 0, placed('suggestion'), who)
    closeInsertion(doc)
    doc.getText('headline').insert(0, 'Now ')
  })
  return { story, edition, french }
}

beforeAll(async () => {
  // All that it can say of itself is looked through.
  served = await startServe(data, { COPYDESK_LOG_LEVEL: 'debug' })
  for (const name of Object.keys(DEMO_PEOPLE) as DemoName[])
    cookies[name] = (await served.signIn(name)).cookie
  const people = (await reads('ruth', '/api/people')).people as { id: string; email: string }[]
  const idOf = (name: DemoName) => people.find(({ email }) => email === DEMO_PEOPLE[name].email)?.id ?? ''
  const tokenFor = async (name: string, scopes: readonly string[]) =>
    (await does('ruth', '/api/tokens', { name, scopes, days: 1 })).secret as string
  tokens['a token'] = await tokenFor('Robot', SCOPE_NAMES)
  tokens['a token that waits'] = await tokenFor(
    'Ticker',
    SCOPE_NAMES.filter((scope) => scope !== 'embargoed'),
  )

  for (const reader of ['ben', 'claire', 'ruth', 'a token that waits'] as const) {
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

  const waits = await beginsInSecret(idOf)
  embargoed = waits.edition

  const shut = { restrictedTo: [idOf('milo')], budgetLine: 'Wren-restricted', owner: idOf('ana') }
  secret = await begins('WREN-RESTRICTED', 'Wren-restricted', { ...shut, text: 'Wren-restricted.' })
  await comments('ana', secret.edition, 'Wren-restricted', null)
  await does('ana', `/api/editions/${secret.edition}/file`, { note: 'Wren-restricted' })
  await does('ana', `/api/editions/${secret.edition}/alerts`, { words: 'Wren-restricted' })
  await does('milo', `/api/editions/${secret.edition}/hold`, { reason: 'Wren-hold' })

  const editions = [quay, localized, embargoed, waits.french, secret.edition]
  const versions: string[] = []
  for (const edition of editions)
    for (const { id } of (await reads('ana', `/api/editions/${edition}/versions`)).versions) versions.push(id)
  const front = (await ask('nobody', 'GET', '/news/en')).text
  out = [...new Set(front.match(/\/news\/en\/\d{4}-\d\d-\d\d\/[\w-]+/g))]
  expect(out.length).toBeGreaterThan(0)
  ids.files = [...new Set(front.match(/(?<=\/news\/files\/)[\w.-]+/g))]
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

/** What can stand for a part of an address. */
function valuesOf(part: string, path: string): readonly string[] {
  const [, , word = ''] = path.split('/')
  const known = { id: ids[word], language: ['en', 'fr'], desk: ids.desks, name: ids.files }[part]
  if (!known) throw new Error(`Nobody here knows what stands for {${part}} in ${path}.`)
  return known
}
function filled(path: string): string[] {
  const part = /\{(\w+)\}/.exec(path)?.[1]
  if (part === undefined) return [path]
  return valuesOf(part, path).flatMap((value) => filled(path.replace(`{${part}}`, value)))
}
/** What has to be asked for with it. */
const ASKED: Partial<Record<Door, readonly string[]>> = {
  'GET /api/editions/{id}/export': EXPORTS.map((format) => `?format=${format}`),
  'GET /api/audit/export': ['?format=csv', '?format=jsonl'],
  'GET /api/contributors/find': ['?words=wren&for=en'],
}
const ADDRESS = /^\/news\/\{language\}\/\{day\}\/\{words\}/
/** Every address that a door for reading has here. */
function addressesOf(door: Door): string[] {
  const path = door.replace('GET ', '')
  const all = ADDRESS.test(path) ? out.map((one) => path.replace(ADDRESS, one)) : filled(path)
  return all.flatMap((one) => (ASKED[door] ?? ['']).map((query) => one + query))
}
/** What ends by itself. */
const DOORS_TO_READ = (Object.keys(DOORS) as Door[]).filter(
  (door) => /^GET /.test(door) && door !== 'GET /api/events',
)
const PAGES = ['/', '/story/x', '/news/en/2026-03-01/x', '/nothing/here', '/api/nothing/here', '/assets/x.js']

describe('canaries', () => {
  const met = new Set<string>()
  const opened = new Set<Door>()

  test.each(['nobody', 'ben', 'claire', 'ruth', 'a token', 'a token that waits', 'ana', 'milo'] as const)(
    'behind no door that is to be read does %s meet what is not theirs',
    async (reader) => {
      const told: unknown[] = []
      const asked = DOORS_TO_READ.flatMap((door) => addressesOf(door).map((path) => ({ door, path })))
      for (const { door, path } of [...asked, ...PAGES.map((path) => ({ door: null, path }))]) {
        const { all, status } = await ask(reader, 'GET', path)
        if (door && status === 200) opened.add(door)
        for (const canary of ALL) if (all.toLowerCase().includes(canary)) met.add(`${reader} ${canary}`)
        for (const place of PLACES)
          if (all.toLowerCase().includes(placed(place).toLowerCase())) met.add(`${reader} ${place}`)
        const leaked = leaks(reader, all)
        if (leaked.length > 0) told.push([path, leaked])
      }
      expect(told).toEqual([])
    },
    240_000,
  )

  test('every door that is to be read was open to somebody', () => {
    // Of what this newsroom has not.
    const shut = ['/api/auth/single-sign-on', '/api/auth/single-sign-on/callback', '/api/people/{id}/picture']
    expect(DOORS_TO_READ.filter((door) => !opened.has(door))).toEqual(shut.map((path) => `GET ${path}`))
  })

  test('they are there to be met by those whom they are for', () => {
    expect(PLACES.filter((place) => !met.has(`a token ${place}`))).toEqual([])
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
