import type { Person, PersonRole } from '@copydesk/shared/people'
import { REVIEW_ACTS, type ReviewAct, type State } from '@copydesk/shared/review'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { type Answer, type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

/** A state, and whether something of the edition is out. */
const COLUMNS = [
  { name: 'draft', state: 'draft', out: false },
  { name: 'filed', state: 'submitted', out: false },
  { name: 'filed, out', state: 'submitted', out: true },
  { name: 'cleared', state: 'approved', out: false },
  { name: 'cleared, out', state: 'approved', out: true },
  { name: 'published', state: 'published', out: true },
  { name: 'spiked', state: 'spiked', out: false },
  { name: 'killed', state: 'killed', out: true },
] as const satisfies { name: string; state: State; out: boolean }[]
type Column = (typeof COLUMNS)[number]

const CAST: { name: string; role: PersonRole; duty?: string; away?: true }[] = [
  { name: 'reporter', role: 'reporter' },
  { name: 'translator', role: 'translator' },
  { name: 'editor', role: 'editor' },
  { name: 'editor of another desk', role: 'editor', away: true },
  { name: 'managing editor', role: 'managing-editor' },
  { name: 'duty editor', role: 'reporter', duty: 'duty-editor', away: true },
  { name: 'reviser', role: 'reporter', duty: 'reviser', away: true },
  { name: 'whoever filed it', role: 'editor' },
]

const WITHDRAWN = 2
const KILL = { reason: 'It is not true.', instruction: 'Do not use it.', substitute: false }

type Which = 'original' | 'french'

let newsroom: TestNewsroom
const people: (Client & Person)[] = []
/** Of each the one of which nothing is out, the one of which something is, and the one that is withdrawn. */
const editions = { original: ['', '', ''], french: ['', '', ''] }
const filed = new Map<string, { story: string; version: string; hash: string }>()
let begins: () => Promise<Answer>
let localizes: (story: string, follows: string) => Promise<Answer>

beforeAll(async () => {
  newsroom = await openNewsroom()
  for (const { name, role } of CAST) people.push(await newsroom.signIn(name.replaceAll(' ', '-'), role))
  const olga = await newsroom.signIn('Olga', 'managing-editor')
  const desk = people[0]?.desk ?? ''
  const elsewhere = await newsroom.desk('Elsewhere')
  for (const [nth, { duty, away }] of CAST.entries()) {
    const person = people[nth]?.id ?? ''
    if (away) await olga.patch(`/api/people/${person}`, { desks: [elsewhere] })
    if (duty) expect((await olga.post('/api/duties/grant', { person, duty, desk })).status).toBe(200)
  }
  begins = () =>
    olga.post('/api/stories', {
      slug: 'BRIDGE',
      desk,
      headline: 'Bridge shut',
      text: 'The bridge is closed.',
    })
  localizes = (story, follows) =>
    olga.post(`/api/stories/${story}/editions`, { language: 'fr', follows, begins: 'copy' })
  for (const nth of [0, 1, WITHDRAWN]) {
    const { original, french } = await begun(nth > 0)
    editions.original[nth] = original
    editions.french[nth] = french
  }
  const withdrawn = filed.get(editions.original[WITHDRAWN] ?? '')?.story
  expect((await olga.post(`/api/stories/${withdrawn}/kill`, KILL)).status).toBe(200)
}, 120_000)
afterAll(() => newsroom.close())

/** A story and its French, filed; something else of both may be out. */
async function begun(out: boolean): Promise<Record<Which, string>> {
  const filer = people.at(-1) as Client & Person
  const { stores, now } = newsroom.composed.newsroom
  const made = (await begins()).body
  const original = made.edition.id
  const french = (await localizes(made.story.id, original)).body.edition.id
  for (const id of [original, french]) {
    const page = (await filer.post(`/api/editions/${id}/file`)).body
    filed.set(id, { story: made.story.id, version: page.filed.id, hash: page.liveHash })
    const what = { id: newId(), edition: id, kind: 'story', version: page.filed.id, hash: 'earlier' } as const
    const publishedAt = now().toISOString()
    if (out)
      await stores.transact(({ publications }) =>
        publications.keep({ ...what, publishedAt, advisory: '', release: null, by: null }),
      )
  }
  return { original, french }
}

/** As if it had come to that state just now, with what an act needs beside it. */
async function stands(id: string, { state }: Column, act: ReviewAct, who: Person) {
  const { newsroom: here, store } = newsroom.composed
  const version = filed.get(id)?.version ?? null
  // Filing needs a change since, and what is cleared as it stands is cleared already.
  const isOld = act === 'file' || act === 'clear' || act === 'force'
  await store.db.deleteFrom('clearing').where('edition', '=', id).execute()
  await here.stores.transact(async (within) => {
    await within.editions.move(id, {
      state,
      claimedBy: act === 'unclaim' ? who.id : null,
      claimedAt: null,
      filed: version,
      cleared: !isOld && state === 'approved' ? version : null,
    })
    await within.review.liftHold(id)
    await within.review.endForcing(id)
    if (act === 'unhold')
      await within.review.putHold(id, {
        reason: 'A call',
        by: who.id,
        at: here.now().toISOString(),
        until: null,
      })
  })
}

/** What went out, or was withdrawn, is so for good: whoever may do that does it to another story each time. */
const FOR_GOOD: readonly ReviewAct[] = ['release', 'kill']

/** What the act came to: the state after it, or the number of the sentence that refused it. */
async function tries(
  which: Which,
  column: Column,
  act: ReviewAct,
  nth: number,
  notes: string[],
): Promise<string> {
  const who = people[nth] as Client & Person
  const shared = editions[which][column.state === 'killed' ? WITHDRAWN : Number(column.out)] ?? ''
  await stands(shared, column, act, who)
  const isForGood = FOR_GOOD.includes(act) && (await who.get(`/api/editions/${shared}`)).body.may[act].allowed
  const id = isForGood ? (await begun(column.out))[which] : shared
  if (isForGood) await stands(id, column, act, who)
  const answer = await does(who, id, column, act)
  if (answer.status === 200) return (await newsroom.composed.newsroom.stores.editions.find(id))?.state ?? ''
  const why = `${answer.status} ${answer.body.error.message}`
  if (!notes.includes(why)) notes.push(why)
  return `(${notes.indexOf(why) + 1})`
}

async function does(who: Client, id: string, { state, out }: Column, act: ReviewAct): Promise<Answer> {
  const { hash = '', story = '' } = filed.get(id) ?? {}
  switch (act) {
    case 'claim':
    case 'unclaim':
    case 'file':
      return who.post(`/api/editions/${id}/${act}`)
    case 'release':
      return who.post(`/api/editions/${id}/release`, {
        kind: out ? 'update' : 'story',
        editions: [{ edition: id, hash }],
      })
    case 'kill':
      return who.post(`/api/stories/${story}/kill`, KILL)
    case 'clear':
    case 'force': {
      // What was sent back is cleared by those alone who say that they have seen that.
      const seen = state === 'published' ? (await who.get(`/api/editions/${id}`)).body.edition : null
      const from = seen && { state: seen.state, filedAt: seen.filedAt, clearedAt: seen.clearedAt }
      return who.post(`/api/editions/${id}/${act}`, { hash, reason: 'Why.', from })
    }
    default:
      return who.post(`/api/editions/${id}/${act}`, { hash, reason: 'Why.', note: 'Why.' })
  }
}

test.each(['original', 'french'] as const)(
  'every state × act × role through the API: %s',
  async (which) => {
    const notes: string[] = []
    const blocks: string[] = []
    const wide = Math.max(...CAST.map(({ name }) => name.length))
    const line = (first: string, cells: readonly string[]) =>
      `${first.padEnd(wide)}  ${cells.map((cell) => cell.padEnd(10)).join(' ')}`.trimEnd()
    for (const act of REVIEW_ACTS) {
      const rows: string[] = []
      for (const [nth, { name }] of CAST.entries()) {
        const cells: string[] = []
        for (const column of COLUMNS) cells.push(await tries(which, column, act, nth, notes))
        rows.push(line(name, cells))
      }
      blocks.push(
        [
          line(
            act.toUpperCase(),
            COLUMNS.map(({ name }) => name),
          ),
          ...rows,
        ].join('\n'),
      )
    }
    const table = [
      `What comes of every act, in every state, by every role: the ${which}. A number is the sentence that says why not.`,
      ...blocks,
      notes.map((note, nth) => `(${nth + 1}) ${note}`).join('\n'),
    ].join('\n\n')
    await expect(`${table}\n`).toMatchFileSnapshot(`./whole-table-${which}.txt`)
  },
  300_000,
)
