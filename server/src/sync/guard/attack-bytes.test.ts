import { rootsOf } from '@copydesk/shared/copy'
import { MAX_FRAME, SYNC, syncFrame } from '@copydesk/shared/protocol'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { bytesOf, type Part, times, underAttack } from '../../testing/under-attack.ts'

const room = underAttack()

/** "A string that stands behind its left neighbour"; "… under a key": flags are one byte, whatever they are. */
const BEHIND = { byte: 0x84 }
const KEYED = { byte: 0x28 }
const TEXT = { byte: 4 }

/** A note of mallory's that is sound, but for one member. */
const noteWith = (name: string, value: Part): Uint8Array => {
  const words = (text: string): Part => [{ byte: 119 }, text]
  const members: Part = ['k', words('source'), 'by', words(room.name), 'r', { byte: 117 }, 0, name, value]
  return bytesOf(1, 1, 7, 0, KEYED, 1, 'annotations', 'n', 1, { byte: 118 }, 4, members, 0)
}

describe('[SY9] bytes made by hand', () => {
  test.each<[string, () => Uint8Array, number]>([
    ['the 11-byte clock burn', () => bytesOf(1, 1, room.victim, room.nextClock, { byte: 0 }, 1000, 0), 4400],
    [
      'a clock burnt by a struct that skips',
      () => bytesOf(1, 1, room.victim, room.nextClock, { byte: 10 }, 1000, 0),
      4400,
    ],
    [
      'a clock burnt by deleted text',
      () => bytesOf(1, 1, room.victim, room.nextClock, { byte: 1 }, 1, 'body', 1000, 0),
      4409,
    ],
    ['a run-length bomb', () => bytesOf(1, 1_000_000_000, 7, 0, TEXT), 4413],
    [
      'a run-length bomb of values',
      () => bytesOf(1, 1, 7, 0, KEYED, 1, 'fields', 'rights', 1_000_000_000),
      4413,
    ],
    [
      'a run-length bomb of deleted text',
      () => bytesOf(1, 1, 7, 0, { byte: 1 }, 1, 'body', 2 ** 45, 0),
      4400,
    ],
    ['a run-length bomb of deletes', () => bytesOf(0, 1, room.victim, 1_000_000_000), 4413],
    ['the second encoding', () => Y.encodeStateAsUpdateV2(room.ana.doc), 4400],
    ['values 3,000 deep', () => noteWith('x', [times(3000, () => [{ byte: 117 }, 1]), { byte: 126 }]), 4400],
    [
      'a marker 3,000 deep',
      () => bytesOf(1, 1, 7, 0, { byte: 5 }, 1, 'body', '['.repeat(3000) + ']'.repeat(3000), 0),
      4400,
    ],
    ['a member called __proto__', () => noteWith('__proto__', [{ byte: 120 }]), 4400],
    [
      'text that is half a character',
      () => new Uint8Array([1, 1, 7, 0, 4, 1, 4, 98, 111, 100, 121, 3, 0xed, 0xa0, 0x80, 0]),
      4400,
    ],
    [
      'a thousand and one pages at once',
      () =>
        bytesOf(
          1001,
          times(1001, (index) => [1, index + 1, 0, TEXT, 1, 'body', 'x']),
          0,
        ),
      4429,
    ],
    [
      'twelve thousand words in one gap',
      () =>
        bytesOf(
          1,
          12_000,
          2 ** 32 - 1,
          0,
          times(12_000, () => [TEXT, 1, 'body', 'x']),
          0,
        ),
      4413,
    ],
    [
      'a sentence cut twelve thousand times',
      () => {
        const many = Array.from({ length: 12_000 }, (_, index) => [index * 2 + 1, 1]).flat()
        return bytesOf(1, 1, 7, 0, TEXT, 1, 'body', 'x'.repeat(24_001), 1, 7, 12_000, ...many)
      },
      4413,
    ],
    [
      'a hundred thousand values',
      () =>
        bytesOf(
          1,
          30,
          7,
          0,
          times(30, () => [
            KEYED,
            1,
            'credits',
            'c|reporting@byline',
            10_000,
            times(10_000, () => ({ byte: 120 })),
          ]),
          0,
        ),
      4413,
    ],
    ['more than a frame', () => new Uint8Array(MAX_FRAME), 4413],
  ])('%s', async (_, make, code) => {
    room.mallory.sendUpdate(make())
    expect(await room.mallory.settled()).toBe(code)
    expect(room.mallory.refusals[0]?.message).toMatch(/\. .+\.$/)
  })

  test.each<[string, (doc: Y.Doc) => void]>([
    ['a root called __proto__', (doc) => doc.getMap('__proto__').set('a', 1)],
    ['a key called __proto__', (doc) => rootsOf(doc).blocks.set('p1@__proto__', true)],
    ['a key called constructor', (doc) => rootsOf(doc).fields.set('constructor', 'x')],
    ['a format', (doc) => doc.getText('body').format(1, 3, { bold: true })],
    ['a nested type', (doc) => doc.getMap('blocks').set('p1@kind', new Y.Map())],
  ])('%s', async (_, change) => {
    room.mallory.sendUpdate(room.changed(change))
    expect(await room.mallory.settled()).toBe(4400)
  })
})

describe('[SY10] what would wait', () => {
  test.each<[string, () => Uint8Array]>([
    ['the 6-byte delete, of what ana types next', () => bytesOf(0, 1, room.victim, 1, room.nextClock, 5)],
    ['a struct behind something that nobody has', () => bytesOf(1, 1, 7, 0, BEHIND, 9, 0, 'x', 0)],
    [
      'a thousand structs above a gap',
      () =>
        bytesOf(
          1,
          1000,
          7,
          5,
          TEXT,
          1,
          'body',
          'x',
          times(999, (index) => [BEHIND, 7, 5 + index, 'x']),
          0,
        ),
    ],
  ])('%s: is asked for, and never kept', async (_, make) => {
    for (let time = 0; time < 30; time++) room.mallory.sendUpdate(make())
    expect(await room.mallory.settled()).toBe('open')
    expect(room.mallory.asked).toBe(2)
    for (let time = 0; time < 10; time++) room.mallory.send(syncFrame(SYNC.step2, make()))
    expect(await room.mallory.settled()).toBe('open')
    room.mallory.send(syncFrame(SYNC.step2, make()))
    expect(await room.mallory.settled()).toBe(4409)
    expect(room.mallory.saved).toBe(0)
  })
})
