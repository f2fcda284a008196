import type { Person, PersonRole } from '@copydesk/shared/people'
import { REVIEW_ACTS, type ReviewAct, type State } from '@copydesk/shared/review'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

/** A state, and whether something of the edition is out. */
const COLUMNS = [
  { name: 'draft', state: 'draft', out: false },
  { name: 'filed', state: 'submitted', out: false },
  { name: 'filed, out', state: 'submitted', out: true },
  { name: 'cleared', state: 'approved', out: false },
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

/** What is ordered and what is withdrawn is asked for elsewhere: see `publication`. */
const ACTS = REVIEW_ACTS.filter((act) => act !== 'release' && act !== 'kill')

let newsroom: TestNewsroom
const people: (Client & Person)[] = []
/** Of each the one of which nothing is out, and the one of which something is. */
const editions = { original: ['', ''], french: ['', ''] }
const filed = new Map<string, { version: string; hash: string }>()

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { stores } = newsroom.composed.newsroom
  for (const { name, role } of CAST) people.push(await newsroom.signIn(name.replaceAll(' ', '-'), role))
  const olga = await newsroom.signIn('Olga', 'managing-editor')
  const desk = people[0]?.desk ?? ''
  const elsewhere = await newsroom.desk('Elsewhere')
  for (const [nth, { duty, away }] of CAST.entries()) {
    const person = people[nth]?.id ?? ''
    if (away) await olga.patch(`/api/people/${person}`, { desks: [elsewhere] })
    if (duty) expect((await olga.post('/api/duties/grant', { person, duty, desk })).status).toBe(200)
  }
  const filer = people.at(-1) as Client & Person
  const text = 'The bridge is closed.'
  for (const out of [0, 1]) {
    const begun = { slug: 'BRIDGE', desk, headline: 'Bridge shut', text }
    const made = (await olga.post('/api/stories', begun)).body
    const french = { language: 'fr', follows: made.edition.id, begins: 'copy' }
    const localized = await olga.post(`/api/stories/${made.story.id}/editions`, french)
    editions.original[out] = made.edition.id
    editions.french[out] = localized.body.edition.id
  }
  for (const [out, id] of [...editions.original.entries(), ...editions.french.entries()]) {
    const page = (await filer.post(`/api/editions/${id}/file`)).body
    filed.set(id, { version: page.filed.id, hash: page.liveHash })
    const what = { id: newId(), edition: id, kind: 'story', version: page.filed.id, hash: 'earlier' } as const
    const publishedAt = newsroom.composed.newsroom.now().toISOString()
    if (out === 1)
      await stores.transact(({ publications }) =>
        publications.keep({ ...what, publishedAt, advisory: '', release: null, by: null }),
      )
  }
}, 120_000)
afterAll(() => newsroom.close())

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

/** What the act came to: the state after it, or the number of the sentence that refused it. */
async function tries(
  ids: readonly string[],
  column: Column,
  act: ReviewAct,
  nth: number,
  notes: string[],
): Promise<string> {
  const who = people[nth] as Client & Person
  const id = ids[Number(column.out)] ?? ''
  await stands(id, column, act, who)
  const hash = filed.get(id)?.hash
  const body =
    act === 'claim' || act === 'unclaim' || act === 'file' ? {} : { hash, reason: 'Why.', note: 'Why.' }
  const answer = await who.post(`/api/editions/${id}/${act}`, body)
  if (answer.status === 200) return answer.body.edition.state
  const why = `${answer.status} ${answer.body.error.message}`
  if (!notes.includes(why)) notes.push(why)
  return `(${notes.indexOf(why) + 1})`
}

test.each(['original', 'french'] as const)(
  'every state × act × role through the API: %s',
  async (which) => {
    const notes: string[] = []
    const blocks: string[] = []
    const wide = Math.max(...CAST.map(({ name }) => name.length))
    const line = (first: string, cells: readonly string[]) =>
      `${first.padEnd(wide)}  ${cells.map((cell) => cell.padEnd(10)).join(' ')}`.trimEnd()
    for (const act of ACTS) {
      const rows: string[] = []
      for (const [nth, { name }] of CAST.entries()) {
        const cells: string[] = []
        for (const column of COLUMNS) cells.push(await tries(editions[which], column, act, nth, notes))
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
