import { expect, test } from 'vitest'
import { mentionBefore, mentionedIn, peopleNamed, withMentions } from './mentions.ts'

const ANA = { id: 'a', name: 'Ana' }
const MARIA = { id: 'm', name: 'Ana Maria Sørensen' }
const PEOPLE = [ANA, MARIA, { id: 'j', name: 'Jean-Paul Éluard' }]

test.each<[string, { at: number; begun: string } | null]>([
  ['@', { at: 0, begun: '' }],
  ['see @An', { at: 4, begun: 'An' }],
  ['see @Ana Ma', { at: 4, begun: 'Ana Ma' }],
  ['(@jean-p', { at: 1, begun: 'jean-p' }],
  ['ana@desk', null],
  ['see @Ana Maria is', null],
  ['nobody', null],
])('before the caret in %j stands %j', (words, found) => {
  expect(mentionBefore(words, words.length)).toEqual(found)
})

test.each([
  ['', ['a', 'm', 'j']],
  ['ana', ['a', 'm']],
  ['sor', []],
  ['elu', ['j']],
  ['paul', ['j']],
])('by %j are meant %j', (begun, ids) => {
  expect(peopleNamed(PEOPLE, begun).map(({ id }) => id)).toEqual(ids)
})

test('the longest name counts, and nobody is named within a word', () => {
  expect(mentionedIn('@Ana Maria Sørensen, ask @Ana, not @Anarchist.', PEOPLE)).toEqual(['m', 'a'])
  expect(withMentions('So @Ana?', PEOPLE)).toEqual([
    { at: 0, text: 'So ', person: null },
    { at: 3, text: '@Ana', person: ANA },
    { at: 7, text: '?', person: null },
  ])
})
