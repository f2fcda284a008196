import { readField } from '@copydesk/shared/copy'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addMissingBlock } from './add-missing-block.ts'

/** `a:One b:Deux`: blocks with their ids and words. */
function copy(drawn: string): Y.Doc {
  const doc = new Y.Doc()
  const body = doc.getText('body')
  for (const block of drawn.split(' ').filter(Boolean)) {
    const [id, words = ''] = block.split(':')
    body.insertEmbed(body.length, { b: id, k: 'paragraph' })
    body.insert(body.length, words)
  }
  return doc
}

const draw = (doc: Y.Doc) =>
  readField(doc, 'body')
    .map(({ id, runs }) => `${id}:${runs.map(({ text }) => text).join('')}`)
    .join(' ')

const add = (localization: Y.Doc, original: Y.Doc, id: string, behind: string | null) =>
  addMissingBlock(localization, original, { original: id, behind }, () => 'new')

test.each<[string, string, string, string, string | null, string]>([
  ['between', 'a:One b:Two c:Three', 'a:Un c:Trois', 'b', 'a', 'a:Un b: c:Trois'],
  ['at the end', 'a:One b:Two c:Three', 'a:Un', 'c', 'a', 'a:Un c:'],
  ['first', 'a:One b:Two', 'b:Deux', 'a', null, 'a: b:Deux'],
  ['before an own block’s neighbour', 'a:One b:Two', 'a:Un x:Extra', 'b', 'a', 'a:Un b: x:Extra'],
  ['where its id is taken', 'a:One b:Two', 'b:Deux', 'b', 'b', 'b:Deux new:'],
  ['one that the original has no more', 'a:One', 'a:Un', 'z', 'a', 'a:Un'],
])('%s', (_, original, localization, id, behind, drawn) => {
  const doc = copy(localization)
  const made = add(doc, copy(original), id, behind)
  expect(draw(doc)).toBe(drawn)
  expect(doc.getMap('blocks').get(`${made}@of`)).toEqual(made === null ? undefined : [id])
})

test('behind a block that was moved, and before one that was', () => {
  const doc = copy('a:Un b:Deux')
  doc.getMap('blocks').set('b@ord', 'Zz')
  expect(draw(doc)).toBe('b:Deux a:Un')
  add(doc, copy('b:Two n:New a:One'), 'n', 'b')
  expect(draw(doc)).toBe('b:Deux n: a:Un')
  add(doc, copy('f:First b:Two n:New a:One'), 'f', null)
  expect(draw(doc)).toBe('f: b:Deux n: a:Un')
})

test('a block that was removed comes back, and has the kind that it has now', () => {
  const [original, localization] = [copy('a:One b:Two'), copy('a:Un b:')]
  original.getMap('blocks').set('b@kind', 'crosshead')
  localization.getMap('blocks').set('b@gone', true)
  add(localization, original, 'b', 'a')
  expect(localization.getMap('blocks').has('b@gone')).toBe(false)

  const fresh = copy('a:Un')
  add(fresh, original, 'b', 'a')
  expect(fresh.getText('body').toDelta().at(-1)?.insert).toEqual({ b: 'b', k: 'crosshead' })
})
