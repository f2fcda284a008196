import { rootsOf } from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { harbour, sentBy } from '../../testing/judged-room.ts'
import { SEED_OF_RUN } from '../../testing/seed-of-run.ts'
import { emptyDocument } from '../open-document.ts'
import { NOTHING } from './writable.ts'

/** "A string that stands behind its left neighbour": flags are one byte, whatever they are. */
const BEHIND = { flags: 0x84 }

const bytesOf = (...parts: (number | string | { flags: number })[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const part of parts)
      if (typeof part === 'string') encoding.writeVarString(encoder, part)
      else if (typeof part === 'object') encoding.writeUint8(encoder, part.flags)
      else encoding.writeVarUint(encoder, part)
  })

describe('[SY9] what a story cannot hold is refused', () => {
  test.each<[string, (doc: Y.Doc) => void]>([
    ['a format on text', (doc) => doc.getText('body').format(1, 3, { bold: true })],
    ['text with attributes', (doc) => doc.getText('body').insert(1, 'x', { bold: true })],
    ['a nested map', (doc) => doc.getMap('blocks').set('p1@kind', new Y.Map())],
    ['a nested text in the text', (doc) => doc.getText('body').insertEmbed(1, new Y.Map())],
    ['an embed that is no marker', (doc) => doc.getText('body').insertEmbed(1, { src: 'x' })],
    [
      'a marker with more in it',
      (doc) => doc.getText('body').insertEmbed(1, { b: 'p2', k: 'quote', on: 'x' }),
    ],
    ['an unknown root', (doc) => doc.getMap('plugins').set('a', 1)],
    ['a sequence in an unknown root', (doc) => doc.getArray('list').insert(0, [1])],
    ['bytes in a map', (doc) => doc.getMap('fields').set('rights', new Uint8Array(3))],
    ['an unknown field', (doc) => doc.getMap('fields').set('password', 'x')],
    ['a field that is no line', (doc) => doc.getMap('fields').set('rights', { a: 1 })],
    ['a script as a link', (doc) => doc.getMap('blocks').set('p1@address', 'javascript:alert(1)')],
    ['a credit with a foreign attribute', (doc) => doc.getMap('credits').set('c1|reporting@admin', true)],
    [
      'a mark under another’s key',
      (doc) => doc.getMap('marks').set('zz.0', ['bold', true, [1, 0], [1, 1], null, 1]),
    ],
    ['an attribute of a text', (doc) => doc.getText('body').setAttribute('lang', 'en')],
  ])('%s', (_, change) => {
    const { page, ask } = harbour()
    expect(ask(sentBy(page, change))).toBe('bad-request')
  })
})

describe('[SY9] bytes made by hand', () => {
  test.each<[string, Uint8Array]>([
    // 1 client, 1 struct, client 7, clock 0, GC, length 1,000,000.
    ['a struct that only burns a clock', bytesOf(1, 1, 7, 0, 0, 1_000_000, 0)],
    ['a struct that skips', bytesOf(1, 1, 7, 0, 10, 5, 0)],
    ['a thousand million structs in eleven bytes', bytesOf(1, 1_000_000_000, 7, 0, 4)],
    ['a client without structs', bytesOf(1, 0, 7, 0, 0)],
    ['text without characters', bytesOf(1, 1, 7, 0, 4, 1, 'body', '', 0)],
    ['a client id of 53 bits', bytesOf(1, 1, 2 ** 52, 0, 4, 1, 'body', 'x', 0)],
    ['the same client twice', bytesOf(2, 1, 7, 0, 4, 1, 'body', 'x', 1, 7, 0, 4, 1, 'body', 'y', 0)],
    ['an embed that is no JSON', bytesOf(1, 1, 7, 0, 5, 1, 'body', '{', 0)],
    ['bytes behind the end', bytesOf(1, 1, 7, 0, 4, 1, 'body', 'x', 0, 99)],
    ['a struct that stands beside itself', bytesOf(1, 1, 7, 0, BEHIND, 7, 0, 'x', 0)],
    [
      'two that stand beside each other',
      bytesOf(2, 1, 7, 0, BEHIND, 8, 0, 'x', 1, 8, 0, BEHIND, 7, 0, 'y', 0),
    ],
    [
      'values a thousand deep',
      bytesOf(1, 1, 7, 0, 0x28, 1, 'fields', 'rights', 1, ...Array(1000).fill([117, 1]).flat(), 126, 0),
    ],
    ['nothing at all', new Uint8Array()],
  ])('%s', (_, bytes) => {
    const { ask, doc } = harbour()
    const before = Y.encodeStateAsUpdate(doc)
    expect(['bad-request', 'too-large', 'unreadable']).toContain(ask(bytes))
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[SY10] what hangs on something that the room lacks is a gap, not a word', () => {
    const { ask, page } = harbour()
    expect(ask(bytesOf(1, 1, 7, 5, 4, 1, 'body', 'x', 0))).toEqual({ is: 'gap', hopeless: false })
    expect(ask(bytesOf(1, 1, 7, 0, BEHIND, 9, 0, 'x', 0))).toEqual({ is: 'gap', hopeless: false })
    expect(ask(bytesOf(0, 1, 9, 1, 0, 3))).toEqual({ is: 'gap', hopeless: false })
    page.getText('body').insert(0, 'lost')
    expect(ask(sentBy(page, (doc) => doc.getText('body').insert(4, 'x')))).toEqual({
      is: 'gap',
      hopeless: false,
    })
  })

  test('random bytes and broken updates: a verdict or a refusal, and the document as it was', () => {
    const { ask, doc, page } = harbour()
    const honest = sentBy(page, (one) => {
      one.getText('body').insert(5, 'harbour ')
      one.getMap('fields').set('rights', '© 2026')
      one.getText('body').delete(1, 2)
    })
    const before = Y.encodeStateAsUpdate(doc)
    const seed = SEED_OF_RUN
    const random = new Random(seed)
    for (let run = 0; run < 5000; run++) {
      const bytes = honest.slice(0, run % 7 === 0 ? random.below(honest.length) : honest.length)
      for (let flips = 0; flips <= random.next() * 4; flips++)
        bytes[random.below(bytes.length)] = random.below(256)
      const verdict = ask(bytes)
      if (typeof verdict === 'string' || verdict.is !== 'fresh') continue
      // What is let in can be applied whole: nothing of it may wait for what never comes.
      const copy = emptyDocument().doc
      Y.applyUpdate(copy, before)
      Y.applyUpdate(copy, verdict.update)
      expect(copy.store.pendingStructs, `seed ${seed}, run ${run}`).toBeNull()
      expect(copy.store.pendingDs, `seed ${seed}, run ${run}`).toBeNull()
    }
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })
})

test('values that undo keeps, of one key set over and over, are an honest page’s', () => {
  const { ask, page } = harbour()
  const { blocks } = rootsOf(page)
  const undo = new Y.UndoManager(blocks, { captureTimeout: 0 })
  for (const kind of ['quote', 'bullet', 'crosshead', 'paragraph']) blocks.set('p1@kind', kind)
  undo.undo()
  expect(ask(Y.encodeStateAsUpdate(page))).toMatchObject({ is: 'fresh' })
  const other = harbour()
  const forged = rootsOf(other.page).blocks
  const keeps = new Y.UndoManager(forged, { captureTimeout: 0 })
  for (const kind of [1, 2, 'quote']) forged.set('p1@kind', kind)
  expect(other.ask(Y.encodeStateAsUpdate(other.page))).toBe('bad-request')
  undo.destroy()
  keeps.destroy()
})

test('[SY9] ten thousand clients that hang on one are refused before they cost anything', () => {
  const { ask } = harbour()
  const crowd = 10_000
  const bytes = encoding.encode((encoder) => {
    const write = (...numbers: number[]) => {
      for (const number of numbers) encoding.writeVarUint(encoder, number)
    }
    write(crowd + 1, 1, 1, 0, 4, 1)
    encoding.writeVarString(encoder, 'body')
    encoding.writeVarString(encoder, 'x')
    for (let client = 2; client <= crowd + 1; client++) {
      write(1, client, 0)
      encoding.writeUint8(encoder, BEHIND.flags)
      write(1, 0)
      encoding.writeVarString(encoder, 'y')
    }
    write(0)
  })
  expect(ask(bytes)).toBe('too-many')
})

test('[SY14] a reader’s remainder is not theirs to write, and an honest reader’s answer is known', () => {
  const { ask, page } = harbour()
  const reader = { person: 'rita', mayWrite: NOTHING }
  expect(ask(Y.encodeStateAsUpdate(page), reader)).toMatchObject({ is: 'known' })
  expect(
    ask(
      sentBy(page, (doc) => doc.getText('body').insert(1, 'x')),
      reader,
    ),
  ).toEqual({ is: 'not-theirs' })
  expect(
    ask(
      sentBy(page, (doc) => doc.getText('body').delete(1, 1)),
      reader,
    ),
  ).toEqual({ is: 'not-theirs' })
})

test('[SY8] structs of somebody else’s client are refused', () => {
  const { ask, page, owners } = harbour()
  owners.set(page.clientID, 'ben')
  expect(ask(sentBy(page, (doc) => doc.getText('body').insert(1, 'x')))).toBe('client-taken')
})
