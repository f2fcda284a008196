import fc from 'fast-check'
import * as decoding from 'lib0/decoding'
import { expect, test } from 'vitest'
import {
  helloFrame,
  MESSAGE,
  presenceFrame,
  readHello,
  readPresence,
  readRefused,
  readSaved,
  readSync,
  refusedFrame,
  SYNC,
  savedFrame,
  syncFrame,
} from './index.ts'

test('what was written is what is read', () => {
  const uint = fc.nat({ max: 0xffffffff })
  const bytes = fc.uint8Array({ maxLength: 300 })
  const entry = fc.record({ client: uint, clock: uint, state: fc.string({ unit: 'grapheme' }) })
  const refused = fc.record({
    code: fc.string(),
    message: fc.string({ unit: 'grapheme' }),
    about: fc.string(),
  })
  fc.assert(
    fc.property(uint, bytes, fc.array(entry), refused, (number, update, entries, no) => {
      expect(readSync(behind(syncFrame(SYNC.update, update), MESSAGE.sync))).toEqual({
        kind: SYNC.update,
        bytes: update,
      })
      expect([...readPresence(behind(presenceFrame(entries), MESSAGE.presence))]).toEqual(entries)
      const hello = { epoch: number, schema: number }
      expect(readHello(behind(helloFrame(hello), MESSAGE.hello))).toEqual(hello)
      expect(readSaved(behind(savedFrame(number), MESSAGE.saved))).toBe(number)
      expect(readRefused(behind(refusedFrame(no), MESSAGE.refused))).toEqual(no)
    }),
    { numRuns: 100 },
  )
})

test('no bytes do worse than throw', () => {
  const readers = [
    readSync,
    readHello,
    readSaved,
    readRefused,
    (decoder: decoding.Decoder) => [...readPresence(decoder)],
  ]
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      for (const read of readers)
        try {
          read(decoding.createDecoder(bytes))
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
    }),
    { numRuns: 1000 },
  )
})

/** A reader that stands behind the message's number. */
function behind(frame: Uint8Array, kind: number): decoding.Decoder {
  const decoder = decoding.createDecoder(frame)
  expect(decoding.readVarUint(decoder)).toBe(kind)
  return decoder
}
