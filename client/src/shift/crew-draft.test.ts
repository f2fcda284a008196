import type { Person } from '@copydesk/shared/people'
import type { Shift } from '@copydesk/shared/shift'
import { expect, test } from 'vitest'
import { added, choicesFor, draftOf, sameMember, withoutUnfit } from './crew-draft.ts'

const person = (id: string, role: Person['role'], desk: string | null): Person => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  role,
  desk,
  color: 0,
})
const people = [
  person('ana', 'reporter', 'business'),
  person('claire', 'translator', 'world'),
  person('milo', 'editor', 'world'),
  person('nia', 'editor', 'business'),
]
const known = { people, ofDesk: ['ana', 'nia'], deskName: (id: string | null) => id?.toUpperCase() }

test('people of the desk are offered first, and only those who fit', () => {
  expect(choicesFor('editor', known).map(({ name }) => name)).toEqual(['Nia', 'Milo · WORLD'])
  expect(choicesFor('translator', known).map(({ id }) => id)).toEqual(['nia', 'claire', 'milo'])
  expect(choicesFor('legal', known).map(({ id }) => id)).toEqual(['ana', 'nia', 'claire', 'milo'])
})

test('nobody is put on twice for the same, and only a translator has a language', () => {
  const once = added([], { person: 'claire', part: 'translator', language: 'fr' })
  expect(added(once, { person: 'claire', part: 'translator', language: 'fr' })).toEqual(once)
  expect(added(once, { person: 'claire', part: 'translator', language: 'de' })).toHaveLength(2)
  const legal = added([], { person: 'ana', part: 'legal', language: 'fr' })
  expect(legal).toEqual([{ person: 'ana', part: 'legal', language: null }])
  expect(legal.filter((one) => !sameMember(one, { person: 'ana', part: 'legal', language: null }))).toEqual(
    [],
  )
})

test('whoever takes a shift that nobody has is its slot', () => {
  expect(draftOf({ on: null }, { id: 'nia' })).toEqual({ slot: 'nia', crew: [], seen: null })
})

test('who can no longer be what they were set as is taken off, and nobody else', () => {
  const [ana, claire, milo] = people as [Person, Person, Person]
  const on = {
    id: 'night',
    revision: 3,
    slot: milo,
    slotGone: null,
    crew: [
      { person: ana, part: 'editor', language: null, gone: 'is no editor now' },
      { person: ana, part: 'legal', language: null, gone: null },
      { person: claire, part: 'translator', language: 'fr', gone: null },
    ],
    startedAt: '',
    endedAt: null,
    handedOver: null,
  } satisfies Shift
  expect(withoutUnfit(on)).toEqual({
    slot: 'milo',
    crew: [
      { person: 'ana', part: 'legal', language: null },
      { person: 'claire', part: 'translator', language: 'fr' },
    ],
    seen: { shift: 'night', revision: 3 },
  })
})
