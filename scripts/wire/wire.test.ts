import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  helloFrame,
  MAX_FRAME,
  MESSAGE,
  presenceFrame,
  refusedFrame,
  SYNC,
  savedFrame,
  syncFrame,
  WIRE_VERSION,
} from '@copydesk/shared/protocol'
import { REFUSALS } from '@copydesk/shared/refusal'
import { expect, test } from 'vitest'

const page = readFileSync(new URL('../../shared/src/protocol/PROTOCOL.md', import.meta.url), 'utf8')

/** One of each message that this program writes, as PROTOCOL.md shows them. */
const EXAMPLES: Record<string, Uint8Array> = {
  'SyncStep1 of an empty document': syncFrame(SYNC.step1, Uint8Array.of(0)),
  'SyncStep2 that says nothing': syncFrame(SYNC.step2, Uint8Array.of(0, 0)),
  'an update of two bytes': syncFrame(SYNC.update, Uint8Array.of(0, 0)),
  'a caret of client 300': presenceFrame([{ client: 300, clock: 7, state: '{}' }]),
  'client 300 left': presenceFrame([{ client: 300, clock: 8, state: 'null' }]),
  'a heartbeat': presenceFrame([]),
  'hello: epoch 1, schema 1': helloFrame({ epoch: 1, schema: 1 }),
  'saved: 130 messages': savedFrame(130),
  'refused: too-large, "Shorten it."': refusedFrame({ code: 'too-large', message: 'Shorten it.', about: '' }),
}

/**
 * The wire as it is, by its version. When this fails the wire has changed: write the change into PROTOCOL.md, decide
 * whether older clients can still read it, raise WIRE_VERSION when they cannot, and pin the new hash.
 */
const PINNED: Record<string, string> = {
  '1': '0502978e0c82cf762d22b18edbf078f6e540deb35f5b93c910746a5b9d776f6d',
}

test('the wire is the one that its version stands for', () => {
  const closes = Object.entries(REFUSALS).map(([code, { close, retry }]) => [code, close, retry])
  const frames = Object.values(EXAMPLES).map(hex)
  const wire = JSON.stringify([WIRE_VERSION, MESSAGE, SYNC, MAX_FRAME, closes, frames])
  expect(createHash('sha256').update(wire).digest('hex')).toBe(PINNED[WIRE_VERSION])
})

test.each(Object.entries(EXAMPLES))('the page shows the bytes of %s', (name, frame) => {
  expect(page).toContain(`| ${name} | \`${hex(frame)}\` |`)
})

test.each(Object.entries(REFUSALS))('the page names the close code of %s', (code, { close, retry }) => {
  expect(page).toMatch(new RegExp(`\\| ${close} \\| ${code} \\|.*\\| ${retry} \\|`))
})

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
