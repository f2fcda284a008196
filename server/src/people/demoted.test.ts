import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { changeStanding } from './change-standing.ts'

let newsroom: TestNewsroom
let ruth: Client & Person
let milo: Client & Person
let desk: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  ruth = await newsroom.signIn('Ruth', 'managing-editor')
  milo = await newsroom.signIn('Milo', 'editor')
  desk = milo.desk ?? ''
})
afterAll(() => newsroom.close())

const dutiesOf = async (person: Person): Promise<string[]> =>
  (await newsroom.composed.newsroom.stores.duties.list(person.id)).map(
    ({ duty, shift }) => `${duty} ${shift === null ? 'for good' : 'for the shift'}`,
  )
const grant = (person: Person, duty: string) =>
  ruth.post('/api/duties/grant', { person: person.id, duty, desk })

/** An editor who is duty editor for good and for the shift that is on, and reads for legal beside it. */
async function dutyEditor(name: string): Promise<Client & Person> {
  const nia = await newsroom.signIn(name, 'editor')
  const { on } = (await ruth.get(`/api/desks/${desk}/shift`)).body
  const crew = [
    { person: nia.id, part: 'duty-editor', language: null },
    { person: nia.id, part: 'reviser', language: null },
  ]
  const seen = on && { shift: on.id, revision: on.revision }
  expect((await milo.post(`/api/desks/${desk}/shift`, { slot: milo.id, crew, seen })).status).toBe(200)
  for (const duty of ['duty-editor', 'legal']) expect((await grant(nia, duty)).status).toBe(200)
  expect((await dutiesOf(nia)).length).toBe(4)
  return nia
}

const WAYS = {
  'on the page': (who: Person, role: 'editor' | 'reporter') =>
    ruth.patch(`/api/people/${who.id}`, { role, name: who.name }),
  'by the operator': async (who: Person, role: 'editor' | 'reporter') => {
    const { stores, now } = newsroom.composed.newsroom
    const email = `${who.name.toLowerCase()}@desk.example`
    await changeStanding(stores, email, { role }, { person: null, at: now() })
  },
} as const

describe('who is no editor any more', () => {
  test.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
    'is no duty editor either, changed %s; what fits goes on',
    async (way) => {
      const nia = await dutyEditor(way === 'on the page' ? 'Nia' : 'Omar')
      await WAYS[way](nia, 'editor')
      expect((await dutiesOf(nia)).length).toBe(4)
      await WAYS[way](nia, 'reporter')
      expect((await dutiesOf(nia)).sort()).toEqual(['legal for good', 'reviser for the shift'])
      expect((await nia.post(`/api/desks/${desk}/end-shift`, { shift: 'x' })).status).toBe(403)
      const ended = (await ruth.get('/api/audit?act=end-duty')).body.acts.filter(
        ({ subject }: { subject: string }) => subject === nia.id,
      )
      expect(ended.map(({ details }: { details: object }) => details)).toEqual([
        { duty: 'duty-editor', desk },
        { duty: 'duty-editor', desk },
      ])
    },
  )

  test('what somebody was granted beyond their role stays theirs while the role does', async () => {
    const rob = await newsroom.signIn('Rob', 'reporter')
    await grant(rob, 'duty-editor')
    await WAYS['on the page'](rob, 'reporter')
    await ruth.patch(`/api/people/${rob.id}`, { name: 'Robert', role: 'reporter' })
    expect(await dutiesOf(rob)).toEqual(['duty-editor for good'])
  })
})
