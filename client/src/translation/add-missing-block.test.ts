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
  (doc.getText('body').toDelta() as { insert: string | { b: string; k: string } }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : ` ${insert.b}:`))
    .join('')
    .trim()

test.each([
  ['between', 'a:One b:Two c:Three', 'a:Un c:Trois', 'b', 'a:Un b: c:Trois'],
  ['behind the nearest that is there', 'a:One b:Two c:Three', 'a:Un', 'c', 'a:Un c:'],
  ['first', 'a:One b:Two', 'b:Deux', 'a', 'a: b:Deux'],
  ['behind an own block’s neighbour', 'a:One b:Two', 'a:Un x:Extra', 'b', 'a:Un b: x:Extra'],
  ['one that is there stays', 'a:One', 'a:Un', 'a', 'a:Un'],
  ['one that the original has no more', 'a:One', 'a:Un', 'z', 'a:Un'],
])('%s', (_, original, localization, id, drawn) => {
  const doc = copy(localization)
  addMissingBlock(doc, copy(original), id)
  expect(draw(doc)).toBe(drawn)
})

test('a block that was removed comes back, and has the kind that it has now', () => {
  const [original, localization] = [copy('a:One b:Two'), copy('a:Un b:')]
  original.getMap('blocks').set('b@kind', 'crosshead')
  localization.getMap('blocks').set('b@gone', true)
  addMissingBlock(localization, original, 'b')
  expect(localization.getMap('blocks').has('b@gone')).toBe(false)

  const fresh = copy('a:Un')
  addMissingBlock(fresh, original, 'b')
  expect(fresh.getText('body').toDelta().at(-1)?.insert).toEqual({
    b: 'b',
    k: 'crosshead',
  })
})
