import { expect, test } from 'vitest'
import { whoIsHere } from './here.ts'

const person = (id: string) =>
  ({ id, name: id.toUpperCase(), role: 'reporter', desk: null, color: 0 }) as const
const people = [person('ana'), person('ben')]

test('each person once, and where they write', () => {
  const states = new Map<number, unknown>([
    [1, { person: { id: 'ben' } }],
    [2, { person: { id: 'ana' }, caret: null }],
    [3, { person: { id: 'ana' }, caret: { field: 'body' } }],
  ])
  expect(whoIsHere(states, people)).toEqual([
    { person: people[0], field: 'body' },
    { person: people[1], field: null },
  ])
})

test('presence that is nobody, or nonsense, shows nothing', () => {
  const states = new Map<number, unknown>([
    [1, null],
    [2, { person: 'ana' }],
    [3, { person: { id: 'mallory' }, caret: { field: 'headline' } }],
    [4, { caret: 7 }],
  ])
  expect(whoIsHere(states, people)).toEqual([])
})
