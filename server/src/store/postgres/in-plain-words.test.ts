import { Refusal } from '@copydesk/shared/refusal'
import { DatabaseError } from 'pg'
import { expect, test } from 'vitest'
import { StorageFailed } from '../../storage-failed.ts'
import { inPlainWords } from './in-plain-words.ts'

const said = (code: string) =>
  Object.assign(new DatabaseError('in its own words', 16, 'error'), { code, severity: 'ERROR' })
const system = (code: string, message: string) => Object.assign(new Error(message), { code })

test.each([
  ['57P01', said('57P01'), 'PostgreSQL is not available'],
  ['57014', said('57014'), 'PostgreSQL takes too long'],
  ['53100', said('53100'), 'the disk of PostgreSQL is full'],
  ['25006', said('25006'), 'PostgreSQL is read-only'],
  ['58030', said('58030'), 'the disk of PostgreSQL reports errors'],
  ['EPIPE', system('EPIPE', 'write EPIPE'), 'PostgreSQL is away'],
  ['a cut line', new Error('Connection terminated unexpectedly'), 'PostgreSQL is away'],
  ['no answer', new Error('Query read timeout'), 'PostgreSQL is away'],
  [
    'two addresses',
    new AggregateError([system('ECONNREFUSED', 'connect ECONNREFUSED ::1:5432')], ''),
    'PostgreSQL is away',
  ],
])('%s is a failure of storage, in words for an operator', (_, error, what) => {
  const told = inPlainWords(error)
  expect(told).toBeInstanceOf(StorageFailed)
  expect((told as StorageFailed).what).toBe(what)
})

test('a character that PostgreSQL cannot hold is refused, and what is our own mistake stays one', () => {
  expect(inPlainWords(said('22021'))).toBeInstanceOf(Refusal)
  for (const error of [said('23505'), said('42P01'), new TypeError('x is not a function')])
    expect(inPlainWords(error)).toBe(error)
})
