import { expect, test } from 'vitest'
import * as ws from 'ws'
import { frameOf } from './frame-of.ts'

test.each([0, 1, 125, 126, 65_535, 65_536, 200_000])(
  'a message of %i bytes is framed as ws does it',
  (length) => {
    const message = new Uint8Array(length).fill(7)
    // biome-ignore lint/suspicious/noExplicitAny: the types leave this static method out
    const [head, body] = (ws as any).Sender.frame(Buffer.from(message), {
      fin: true,
      opcode: 2,
      mask: false,
      rsv1: false,
      readOnly: true,
    })
    expect(frameOf(message)).toEqual(Buffer.concat(body ? [head, body] : [head]))
    expect(frameOf(message)).toBe(frameOf(message))
  },
)
