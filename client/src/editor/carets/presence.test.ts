import { expect, test } from 'vitest'
import { othersIn } from './presence.ts'

const person = { id: 'ben', name: 'Ben Okoye', color: 3 }
const caret = { field: 'body', anchor: {}, head: {} }

test('others are those with a person and a caret in this field', () => {
  const states = new Map<number, unknown>([
    [1, { person, caret }],
    [2, { person, caret: { ...caret, field: 'headline' } }],
    [3, { person, caret }],
  ])
  expect(othersIn('body', states, 3).map(({ client }) => client)).toEqual([1])
})

test.each([null, 7, 'caret', [], {}, { caret }, { person }, { person: null, caret }, { person, caret: [] }])(
  'a state of %j draws nothing',
  (state) => {
    expect(othersIn('body', new Map([[1, state]]), 2)).toEqual([])
  },
)

test('a name is cut short and a colour that is none is the first', () => {
  const strange = { person: { name: 'x'.repeat(500), color: 'red; background: url(x)' }, caret }
  const [other] = othersIn('body', new Map([[1, strange]]), 2)
  expect(other?.name).toHaveLength(60)
  expect(other?.color).toBe(0)
})
