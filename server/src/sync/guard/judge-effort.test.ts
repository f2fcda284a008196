import { openCopy } from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { harbour } from '../../testing/judged-room.ts'
import { SEED_OF_RUN } from '../../testing/seed-of-run.ts'
import { EVERYTHING } from './writable.ts'

test('[SY21] two offline days, with words in the same places, are not too much', () => {
  const seed = SEED_OF_RUN
  const random = new Random(seed)
  const { ask, page, doc, owners } = harbour()
  const other = openCopy()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(page))
  owners.set(other.clientID, 'ben')
  for (const one of [page, other]) {
    const body = one.getText('body')
    let caret = 1
    for (let edit = 0; edit < 6000; edit++) {
      // People mostly go on where they are; some go to the end, where others are too.
      if (random.chance(0.05)) caret = 1 + random.below(body.length)
      else if (random.chance(0.02)) caret = body.length
      if (random.chance(0.2) && caret > 2) {
        caret -= 1
        body.delete(caret, 1)
      } else {
        const typed = random.one(['a', 'word ', 'x', '. '])
        body.insert(caret, typed)
        caret += typed.length
      }
    }
  }
  const ben = ask(Y.encodeStateAsUpdate(other), { person: 'ben', mayWrite: EVERYTHING })
  if (typeof ben === 'string' || ben.is !== 'fresh') throw new Error(`seed ${seed}: ${JSON.stringify(ben)}`)
  Y.applyUpdate(doc, ben.update)
  expect(ask(Y.encodeStateAsUpdate(page)), `seed ${seed}`).toMatchObject({ is: 'fresh' })
})

test('[SY21] twenty thousand words in one gap are refused before Yjs tries each against each', () => {
  const { ask } = harbour()
  const crowd = (struct: (encoder: encoding.Encoder, index: number) => void, count = 12_000) =>
    encoding.encode((encoder) => {
      for (const number of [1, count, 7, 0]) encoding.writeVarUint(encoder, number)
      for (let index = 0; index < count; index++) struct(encoder, index)
      encoding.writeVarUint(encoder, 0)
    })
  const first = (encoder: encoding.Encoder) => {
    encoding.writeUint8(encoder, 4)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, 'body')
    encoding.writeVarString(encoder, 'x')
  }
  expect(ask(crowd(first))).toBe('too-large')
  const behindOne = (encoder: encoding.Encoder, index: number) => {
    if (index === 0) return first(encoder)
    encoding.writeUint8(encoder, 0x84)
    for (const number of [7, 0]) encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, 'x')
  }
  expect(ask(crowd(behindOne))).toBe('too-large')
})

test('[SY6] the whole story told again, of an edit in every word, is known and not too much', () => {
  const { ask, doc } = harbour()
  const random = new Random(7)
  const body = doc.getText('body')
  for (let edit = 0; edit < 16_000; edit++) body.insert(1 + random.below(body.length), 'x')
  expect(ask(Y.encodeStateAsUpdate(doc))).toMatchObject({ is: 'known' })
})

test('[SY21] twenty thousand and one new structs are too much at once', () => {
  const { ask } = harbour()
  const many = (count: number) =>
    encoding.encode((encoder) => {
      for (const number of [1, count, 7, 0]) encoding.writeVarUint(encoder, number)
      for (let index = 0; index < count; index++) {
        encoding.writeUint8(encoder, index === 0 ? 4 : 0x84)
        if (index === 0) encoding.writeVarUint(encoder, 1)
        if (index === 0) encoding.writeVarString(encoder, 'headline')
        if (index > 0) encoding.writeVarUint(encoder, 7)
        if (index > 0) encoding.writeVarUint(encoder, index - 1)
        encoding.writeVarString(encoder, 'x')
      }
      encoding.writeVarUint(encoder, 0)
    })
  expect(ask(many(20_000))).toMatchObject({ is: 'fresh' })
  expect(ask(many(20_001))).toBe('too-large')
})
