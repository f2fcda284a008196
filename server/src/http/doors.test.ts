import {
  type About,
  DOOR_SCOPES,
  DOORS,
  type Door,
  may,
  SCOPE_NAMES,
  type Verdict,
} from '@copydesk/shared/access'
import { ALL_LANGUAGES } from '@copydesk/shared/credits/lines'
import { STATES, type State } from '@copydesk/shared/review'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { notTrusted } from '../publication/not-trusted.ts'
import { type AccessCast, type CastStory, castForAccess, type Player } from '../testing/access-cast.ts'
import {
  type Answer,
  type Client,
  openNewsroom,
  PASSWORD,
  type TestNewsroom,
} from '../testing/open-newsroom.ts'
import { putUnderEmbargo } from '../testing/put-under-embargo.ts'
import { buildApp } from './build-app.ts'
import type { Door as Doorway } from './door.ts'

let newsroom: TestNewsroom
let cast: AccessCast
/** Of whom nothing depends. */
let bystander: string
/** Nobody who signs in, and one who does. */
let contributors: { stranger: string; olga: string }

beforeAll(async () => {
  newsroom = await openNewsroom()
  cast = await castForAccess(newsroom)
  bystander = (await newsroom.signIn('Bystander', 'reporter')).id
  const { stores } = newsroom.composed.newsroom
  const named = async (name: string) =>
    (await cast.olga.post('/api/contributors', { name })).body.contributor.id
  contributors = { stranger: await named('Rell'), olga: await named('Olga') }
  const olga = await stores.contributors.find(contributors.olga)
  if (olga)
    await stores.transact((within) => within.contributors.change({ ...olga, person: cast.olga.asker.id }))
  const picture = { bytes: new Uint8Array([0xff, 0xd8]), hash: '0' }
  await stores.transact((within) => within.profiles.keepPicture(cast.olga.asker.id, picture, new Date()))
}, 120_000)
afterAll(() => newsroom.close())

/** Ids to put into the address of a door. */
interface Ids {
  story: string
  edition: string
  original: string
  version: string
  contributor: string
  desk: string
  person: string
  /** One of whoever knocks, in the log of the desk. */
  note: string
}
const NOTHING: Ids = {
  story: 'x',
  edition: 'x',
  original: 'x',
  version: 'x',
  contributor: 'x',
  desk: 'x',
  person: 'x',
  note: 'x',
}

const idsOf = ({ story, original, french, version }: CastStory, localization: boolean): Ids => ({
  story,
  edition: localization ? french : original,
  original,
  version,
  contributor: contributors.stranger,
  desk: cast.desks.here,
  person: cast.olga.asker.id,
  note: 'x',
})

let asked = 0
/** No words of any edition. */
const NOWHERE = { on: 'block', block: 'nowhere', quote: '', ranges: [] }
/** One that stands, for whoever may revoke it. */
async function invitation(): Promise<string> {
  const managing = cast.players.find(({ asker }) => asker.role === 'managing-editor')
  const email = `asked-${++asked}@desk.example`
  return (await managing?.post('/api/invitations', { email, role: 'reporter' }))?.body.invitation.id
}

/** One of theirs; none of somebody who is not signed in. */
async function tokenOf(who: Client): Promise<string> {
  const { body } = await who.post('/api/tokens', { name: 'Robot', scopes: ['read'], days: 1 })
  return body.token?.id ?? 'none'
}

/** A term that stands; nobody else's words. */
async function termOf(): Promise<string> {
  const { stores, now } = newsroom.composed.newsroom
  const id = newId()
  const by = { person: cast.olga.asker.id, at: now() }
  await stores.transact((within) => within.terms.add(id, newTerm(), by))
  return id
}

const newTerm = () => ({
  ...{ from: 'en' as const, to: 'fr' as const, term: `lock ${++asked}` },
  ...{ preferred: ['écluse'], forbidden: [], note: '', example: '' },
})

/** A rule that stands. */
async function ruleOf(): Promise<string> {
  const { stores, now } = newsroom.composed.newsroom
  const id = newId()
  const by = { person: cast.olga.asker.id, at: now() }
  await stores.transact((within) => within.rules.add(id, newRule(), by))
  return id
}

const newRule = () => ({
  ...{ language: 'en' as const, kind: 'word' as const, not: [`lock ${++asked}`], say: ['gate'] },
  ...{ reason: 'It is plain.', endings: false, inQuotations: false },
})

/** A note of theirs in the log of the desk. */
async function noteOf({ asker }: Player): Promise<string> {
  const { stores, now } = newsroom.composed.newsroom
  const note = { id: newId(), person: asker.id, at: now().toISOString(), words: 'Quiet.', earlier: [] }
  await stores.transact((within) => within.deskLog.addNote(cast.desks.here, null, note))
  return note.id
}

/** A view of theirs; none of somebody who is not signed in. */
async function viewOf(who: Client): Promise<string> {
  const { body } = await who.post('/api/views', { name: 'Tonight', filters: {} })
  return body.id ?? 'none'
}

const IDS: [begins: string, id: (at: Ids, who: Client) => string | Promise<string>][] = [
  ['/api/stories', ({ story }) => story],
  ['/api/versions', ({ version }) => version],
  ['/api/contributors', ({ contributor }) => contributor],
  ['/api/people/{id}/profile', ({ person }) => person],
  ['/api/people/{id}/picture', ({ person }) => person],
  ['/api/people/{id}/remove-picture', ({ person }) => person],
  ['/api/people/{id}/contributor', ({ person }) => person],
  ['/api/people/', () => bystander],
  ['/api/invitations/', invitation],
  ['/api/desk-notes/', ({ note }) => note],
  ['/api/desks/{id}/remove', () => newsroom.desk(`Empty ${++asked}`)],
  ['/api/desks/{id}/close', () => newsroom.desk(`Empty ${++asked}`)],
  ['/api/desks/{id}/reopen', () => newsroom.desk(`Empty ${++asked}`)],
  ['/api/desks/{id}/', ({ desk }) => desk],
  ['/api/desks/{id}', () => newsroom.desk(`Empty ${++asked}`)],
  ['/api/tokens/', (_, who) => tokenOf(who)],
  ['/api/terms/{id}', termOf],
  ['/api/stylebook/{id}', ruleOf],
  ['/api/views/{id}', (_, who) => viewOf(who)],
  ['', ({ edition }) => edition],
]

/** Goes through a door with what it needs to be judged by access and no further. */
async function knock(door: Door, who: Client, at: Ids, given?: unknown): Promise<Answer> {
  const [method = '', path = ''] = door.split(' ')
  const id = await IDS.find(([begins]) => path.startsWith(begins))?.[1](at, who)
  const format = path.includes('audit') ? 'csv' : 'text'
  const address =
    path.replace('{id}', id ?? '').replace('{language}', 'en') +
    (path.endsWith('/export') ? `?format=${format}` : '')
  if (method === 'GET') return who.get(address)
  const nobody = { person: 'nobody', as: 'writer' }
  const bodies: Partial<Record<Door, unknown>> = {
    'PATCH /api/stories/{id}': { urgency: 2 },
    'PATCH /api/contributors/{id}': { bio: 'A stringer.' },
    'POST /api/stories': { slug: 'NEW', desk: cast.desks.here },
    'POST /api/stories/{id}/editions': { language: 'de', follows: at.original },
    'POST /api/stories/{id}/assign': nobody,
    'POST /api/stories/{id}/unassign': nobody,
    'POST /api/contributors': { name: 'Somebody' },
    'POST /api/contributors/match': { names: ['Somebody'] },
    'POST /api/contributors/part': { one: contributors.stranger, other: contributors.olga },
    'POST /api/contributor-merges': { merged: at.contributor, kept: at.contributor },
    'POST /api/editions/{id}/versions': { name: 'Before lunch' },
    'POST /api/editions/{id}/translation': { acts: [] },
    'POST /api/editions/{id}/typos': { typos: [] },
    'POST /api/editions/{id}/desk': { desk: 'nowhere' },
    'POST /api/editions/{id}/xliff': new TextEncoder().encode('no translation'),
    'POST /api/editions/{id}/answer-name': { name: 'Somebody', contributor: null },
    'POST /api/editions/{id}/dismiss-finding': {
      ...{ key: 'x', check: 'number', original: '2', localized: '3', reason: 'A quotation.' },
    },
    'POST /api/editions/{id}/bring-back-finding': { key: 'x' },
    'POST /api/editions/{id}/names': { id: null, forms: { en: ['Kyiv'] } },
    'POST /api/editions/{id}/remove-name': { id: 'x' },
    'POST /api/editions/{id}/threads': { acts: [] },
    'POST /api/editions/{id}/memory': { block: 'x', text: 'The lock is shut.' },
    'POST /api/editions/{id}/suggestions/decide': { decision: 'accept', groups: ['x'] },
    'POST /api/editions/{id}/suggestions/undo-decide': { groups: ['x'] },
    'POST /api/terms': newTerm(),
    'PATCH /api/terms/{id}': newTerm(),
    'POST /api/terms/import': { csv: 'from,to,term,preferred\nen,fr,quay,quai\n' },
    'POST /api/fronts/{language}/place': { edition: 'nowhere', after: null },
    'POST /api/fronts/{language}/take-off': { edition: 'nowhere' },
    'POST /api/stylebook': newRule(),
    'PATCH /api/stylebook/{id}': newRule(),
    'POST /api/stylebook/import': { csv: 'language,not,say,reason\nen,quay side,quayside,One word.\n' },
    'POST /api/editions/{id}/dismiss-credit': { person: 'nobody', role: 'reporting' },
    'POST /api/editions/{id}/which-withheld': { names: ['Somebody'] },
    'POST /api/editions/{id}/withhold-credit': { name: 'Somebody', role: 'reporting' },
    'POST /api/editions/{id}/drop-withheld-credit': { credit: 'x' },
    'POST /api/views': { name: 'Tonight', filters: { state: ['filed'] } },
    'PATCH /api/views/{id}': { name: 'Tomorrow' },
    'POST /api/after-read': { ids: ['none'], seen: true },
    'POST /api/notices/read': { ids: [] },
    'POST /api/notices/unread': { ids: [] },
    'POST /api/duties/grant': { person: 'nobody', duty: 'legal', desk: cast.desks.here },
    'POST /api/duties/end': { person: 'nobody', duty: 'legal', desk: cast.desks.here },
    'PATCH /api/desks/{id}/policy': { ringAfter: 20 },
    'POST /api/desks/{id}/shift': { slot: 'nobody', crew: [], seen: null },
    'POST /api/desks/{id}/hand-over': { shift: 'x', note: 'Quiet.' },
    'POST /api/desks/{id}/acknowledge': { shift: 'x', handedOverAt: 'x' },
    'POST /api/desks/{id}/end-shift': { shift: 'x' },
    'POST /api/desks/{id}/notes': { words: 'Quiet.' },
    'PATCH /api/desk-notes/{id}': { words: 'Quiet still.' },
    'PATCH /api/people/{id}/profile': { beat: 'Bridges' },
    'POST /api/people/{id}/picture': new TextEncoder().encode('no picture'),
    'POST /api/people/{id}/contributor': { contributor: 'x' },
    'POST /api/imports': new TextEncoder().encode('by Ana Ferreira\nMARLOW – A ship has come in.\n'),
    'POST /api/house/styles/change': {
      ...{ language: 'en', id: 'ap', seen: 0 },
      style: ALL_LANGUAGES[0]?.styles[0],
    },
    'POST /api/house/styles/add': { language: 'en', like: 'ap', name: `Ours ${++asked}` },
    'POST /api/house/styles/reset': { language: 'en', id: 'ap', seen: 0 },
    'POST /api/house/styles/undo': { language: 'en', id: 'ap', seen: 0 },
    'POST /api/house/styles/remove': { language: 'en', id: 'ap', seen: 0 },
    'POST /api/house/choose': { language: 'en', desk: null, style: null },
    'POST /api/house/roles/define': { role: null, name: `Reading ${++asked}`, labels: {} },
    // Nobody has it: whoever may retire one is told that there is none.
    'POST /api/house/roles/retire': { role: 'own_reading' },
    'POST /api/house/roles/bring-back': { role: 'own_reading' },
    'POST /api/house/holdings': { desk: cast.desks.here, asks: false },
    'POST /api/account/password': { old: PASSWORD, password: PASSWORD },
    'POST /api/account/sessions/end': { session: 'none' },
    'POST /api/account/second-factor/begin': { password: PASSWORD },
    'POST /api/account/second-factor/confirm': { code: '000000' },
    'POST /api/account/second-factor/recovery-codes': { password: PASSWORD },
    'POST /api/account/second-factor/end': { password: PASSWORD },
    'POST /api/invitations': { email: `new-${++asked}@desk.example`, role: 'reporter' },
    'POST /api/people/{id}/sessions/end': { session: null },
    'POST /api/tokens': { name: 'Robot', scopes: ['read'], days: 1 },
    'POST /api/desks': { name: `New ${++asked}` },
    'PATCH /api/desks/{id}': { name: `Renamed ${asked}` },
    'POST /api/desks/order': { desks: [] },
    'POST /api/editions/{id}/passage': { field: 'body', ranges: [[1, 1, 1]] },
    'POST /api/editions/{id}/put-back': { cut: '1.1.1' },
    'POST /api/stories/{id}/legal-hold': { reason: 'A letter from a lawyer.' },
    'POST /api/editions/{id}/release': {
      ...{ kind: 'story', editions: [{ edition: at.edition, hash: '0'.repeat(64) }] },
      notBefore: { local: '2001-01-01T06:00', zone: 'UTC' },
    },
    'POST /api/editions/{id}/move-release': { release: 'x' },
    'POST /api/editions/{id}/cancel-release': { release: 'x', reason: 'Not today.' },
    'POST /api/editions/{id}/leave-out-of-release': { release: 'x' },
    'POST /api/editions/{id}/lift-embargo': { reason: 'It is out elsewhere.' },
    'POST /api/editions/{id}/allow-behind': { hash: '0'.repeat(64), reason: 'It is urgent.' },
    'POST /api/editions/{id}/alerts': { alert: 'nothing-here', words: 'Bridge shut' },
    'POST /api/editions/{id}/release-alert': { alert: 'nothing-here', hash: '0'.repeat(64) },
    'POST /api/editions/{id}/drop-alert': { alert: 'nothing-here' },
    'POST /api/stories/{id}/kill': { reason: 'Wrong.', instruction: 'Do not use.', substitute: false },
    'POST /api/stories/{id}/acknowledge-kill': { desk: cast.desks.here },
    'POST /api/editions/{id}/sources': { act: 'unmark', mark: 'nothing-here' },
    'POST /api/editions/{id}/attest-source': { group: 'nothing-here', words: ['two sources'] },
    'POST /api/editions/{id}/withdraw-attestation': { group: 'nothing-here' },
    'POST /api/editions/{id}/vault': {
      ...{ group: 'nothing-here', who: '', how: '', promised: '', readers: ['nobody'] },
    },
    'POST /api/editions/{id}/redact': { words: 'words that nobody wrote', reason: 'A test.' },
    'POST /api/editions/{id}/vault/open': { entry: 'x' },
    'POST /api/editions/{id}/vault/change': { entry: 'x', who: '', how: '', promised: '' },
    'POST /api/editions/{id}/vault/readers': { entry: 'x', reader: 'x', mayOpen: false },
    'POST /api/editions/{id}/vault/purge': { entry: 'x' },
    'POST /api/editions/{id}/vault/add-document': { entry: 'x', name: 'x', base64: '' },
    'POST /api/editions/{id}/vault/remove-document': { entry: 'x', document: 'x' },
    'POST /api/editions/{id}/vault/document': { entry: 'x', document: 'x' },
    'POST /api/account/sign-in-afresh': { password: PASSWORD },
    'POST /api/editions/{id}/clear': { hash: '0'.repeat(64) },
    'POST /api/editions/{id}/force': { hash: '0'.repeat(64), reason: 'It is on air already.' },
    // A time that has passed holds nothing.
    'POST /api/editions/{id}/hold': { reason: 'A call to make.', until: '2020-01-01T00:00:00Z' },
    'POST /api/editions/{id}/spike': { reason: 'Overtaken.' },
    'POST /api/editions/{id}/read-back': { hash: '0'.repeat(64), answer: 'ok' },
    'POST /api/editions/{id}/flags': {
      ...{
        flag: `flag-${++asked}-of-a-test`,
        duty: 'legal',
        question: 'May we?',
        subject: NOWHERE,
      },
    },
    'POST /api/editions/{id}/answer-flag': { duty: 'legal', flag: 'none-of-these', answer: 'cleared' },
  }
  const body = given ?? bodies[door] ?? {}
  return method === 'PATCH' ? who.patch(address, body) : who.post(address, body)
}

const guarded = (Object.keys(DOORS) as Door[]).filter((door) => DOORS[door] !== 'public')
/** A stream does not end; it has its own tests. */
const finite = guarded.filter((door) => door !== 'GET /api/events')
const ofStory = finite.filter((door) => /\/(stories|editions|versions)\/\{id\}/.test(door))
const others = finite.filter((door) => !ofStory.includes(door))

/** What the table says of a knock. A door that is about a story knows of no edition. */
function expected(door: Door, { asker }: Player, about: About): Verdict {
  const act = DOORS[door]
  if (act === 'public') return { allowed: true, why: '' }
  const isOfStory = door.includes('/stories/{id}')
  return may(act, asker, isOfStory ? { story: about.story } : about)
}

/** The difference between what was answered and what the table says, in a line; null where there is none. */
function difference(what: string, { allowed, why }: Verdict, { status, body }: Answer): string | null {
  const said = allowed
    ? ![401, 403, 404].includes(status) && status < 500
    : status === 403 && body.error.code === 'forbidden' && body.error.message === why
  if (said) return null
  return `${what}: ${status} ${JSON.stringify(body)}, and the table says ${allowed ? 'yes' : why}`
}

describe('every door', () => {
  test('is in the OpenAPI document, and nothing else is', async () => {
    const { body } = await newsroom.nobody.get('/api/openapi.json')
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const undescribed = ['GET /api/openapi.json']
    expect([...described, ...undescribed].sort()).toEqual(Object.keys(DOORS).sort())
  })

  test('has its cell in the table of access: every route that is served is there', () => {
    const here = newsroom.composed.newsroom
    const door = { newsroom: here, entry: here, attempts: {} } as unknown as Doorway
    const { routes } = buildApp(door, '/nowhere')
    const served = routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '*' && path !== '/*')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    expect([...new Set(served)].sort()).toEqual(Object.keys(DOORS).sort())
  })

  test.each(guarded)('%s is shut to somebody who is not signed in', async (door) => {
    const answer = await knock(door, newsroom.nobody, idsOf(cast.ownDesk, false))
    expect(answer.status).toBe(401)
    expect(answer.body.error.code).toBe('signed-out')
  })

  test.each(others)('asks of everybody what access says: %s', async (door) => {
    const differences: (string | null)[] = []
    for (const player of cast.players) {
      const at = { ...idsOf(cast.ownDesk, false), note: await noteOf(player) }
      const about = { desk: at.desk, profileOf: at.person }
      differences.push(difference(player.name, expected(door, player, about), await knock(door, player, at)))
    }
    expect(differences.filter((one) => one !== null)).toEqual([])
  })

  test.each(ofStory)(
    'asks of everybody, of every story and in every state, what access says: %s',
    async (door) => {
      const differences: (string | null)[] = []
      const ask = async (player: Player, place: CastStory, localization: boolean, state: State) => {
        const ids = idsOf(place, localization)
        await place.stands(ids.edition, state)
        const what = `${player.name}, ${place.name}, ${localization ? 'French' : 'original'}, ${state}`
        const verdict = expected(door, player, place.about(localization, state))
        differences.push(difference(what, verdict, await knock(door, player, ids)))
      }
      for (const localization of [false, true]) {
        for (const player of cast.players)
          for (const place of cast.placesOf(player)) await ask(player, place, localization, 'submitted')
        if (door.includes('/editions/{id}') && !door.startsWith('GET'))
          for (const state of STATES)
            for (const player of cast.players.slice(0, 4))
              await ask(player, cast.ownDesk, localization, state)
      }
      expect(differences.filter((one) => one !== null)).toEqual([])
    },
    120_000,
  )

  test.each<[string, object, ('assign' | 'restrict' | 'plan')[]]>([
    ['says who may see it', { restrictedTo: null }, ['restrict']],
    ['says whose story it is', { owner: null }, ['assign', 'plan']],
    ['says both', { owner: null, restrictedTo: null, urgency: 3 }, ['assign', 'restrict', 'plan']],
  ])('a plan that %s is an act of its own', async (_what, change, acts) => {
    const differences: (string | null)[] = []
    for (const player of cast.players)
      for (const place of cast.placesOf(player)) {
        const about = place.about(false, 'submitted')
        const own = about.story.owner === player.asker.id
        const no = acts
          .filter((act) => !(act === 'assign' && own))
          .map((act) => may(act, player.asker, { story: about.story }))
          .find(({ allowed }) => !allowed)
        const answer = await knock('PATCH /api/stories/{id}', player, idsOf(place, false), change)
        differences.push(
          difference(`${player.name}, ${place.name}`, no ?? { allowed: true, why: '' }, answer),
        )
        const { stores } = newsroom.composed.newsroom
        await stores.transact((within) => within.stories.change(place.story, { owner: about.story.owner }))
      }
    expect(differences.filter((one) => one !== null)).toEqual([])
  })

  test('the name and bio of a contributor who is a person here are that person’s', async () => {
    const door = 'PATCH /api/contributors/{id}'
    const at = { ...NOTHING, contributor: contributors.olga }
    const differences: (string | null)[] = []
    for (const player of [...cast.players, cast.olga])
      for (const change of [{ bio: 'Writes of bridges.' }, { name: 'Olga' }]) {
        const verdict = may('write-profile', player.asker, { profileOf: cast.olga.asker.id })
        differences.push(difference(player.name, verdict, await knock(door, player, at, change)))
      }
    expect(differences.filter((one) => one !== null)).toEqual([])
  })
})

describe('a restricted story', () => {
  test.each(ofStory)('is not there for anybody who is left out, as one that never was: %s', async (door) => {
    for (const player of cast.players)
      for (const localization of [false, true]) {
        const hidden = await knock(door, player, idsOf(cast.hidden, localization))
        const none = await knock(door, player, NOTHING)
        expect([player.name, hidden.status, hidden.body]).toEqual([player.name, 404, none.body])
      }
  })

  test('and is there for its owner', async () => {
    expect((await cast.olga.get(`/api/stories/${cast.hidden.story}`)).status).toBe(200)
  })
})

describe('a story under an embargo', () => {
  const byTokens = ofStory.filter((door) => DOOR_SCOPES[door] !== 'never')
  let trusted: Client
  let others: Client
  let place: CastStory
  beforeAll(async () => {
    const managing = cast.players.find(({ asker }) => asker.role === 'managing-editor') as Player
    const tokenFor = async (scopes: readonly string[]) => {
      const { body } = await managing.post('/api/tokens', { name: 'Robot', scopes, days: 1 })
      return newsroom.client({ authorization: `Bearer ${body.secret}` })
    }
    trusted = await tokenFor(SCOPE_NAMES)
    others = await tokenFor(SCOPE_NAMES.filter((scope) => scope !== 'embargoed'))
    place = cast.ownDesk
    const { stores, now } = newsroom.composed.newsroom
    const { story, original: edition } = place
    const embargoed = { story, edition, person: managing.asker.id, at: now() }
    await stores.transact((within) => putUnderEmbargo(within, embargoed))
  })

  test.each(byTokens)(
    'is shut to a token that is not trusted with it, in all its languages: %s',
    async (door) => {
      const { code, message } = notTrusted()
      for (const localization of [false, true]) {
        const ids = idsOf(place, localization)
        const { status, body } = await knock(door, others, ids)
        expect([status, body.error?.code, body.error?.message]).toEqual([403, code, message])
        expect((await knock(door, trusted, ids)).body.error?.message).not.toBe(message)
      }
    },
  )

  test('is in no list that such a token is given, and in those of one that is trusted', async () => {
    const listed = async (who: Client) =>
      (await who.get('/api/stories')).body.stories.some(({ id }: { id: string }) => id === place.story)
    expect([await listed(others), await listed(trusted)]).toEqual([false, true])
  })
})
