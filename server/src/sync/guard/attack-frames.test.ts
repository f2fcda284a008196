import { connect } from 'node:net'
import { presenceFrame, SYNC, syncFrame } from '@copydesk/shared/protocol'
import { describe, expect, test } from 'vitest'
import { bytesOf, times, underAttack } from '../../testing/under-attack.ts'

const room = underAttack()

describe('frames', () => {
  test.each<[string, Uint8Array | string, number | 'open']>([
    ['a text frame', 'hello', 4400],
    ['a text frame that is bytes', String.fromCharCode(0, 2, 2, 0, 0), 4400],
    ['nothing', new Uint8Array(), 4400],
    ['a kind that nobody knows', new Uint8Array([77, 1, 2, 3]), 'open'],
    ['a sync message of no kind', new Uint8Array([0, 9, 0]), 4400],
    ['a length that is longer than the frame', new Uint8Array([0, 2, 255, 255, 255, 255, 15]), 4400],
    ['a number without end', new Uint8Array(200).fill(255), 4400],
    ['a vector of more than a megabyte', syncFrame(SYNC.step1, new Uint8Array(1024 * 1024 + 1)), 4400],
    ['a vector that says it is endless', syncFrame(SYNC.step1, bytesOf(2 ** 50, 7, 0)), 4400],
    [
      'a vector of a hundred thousand',
      syncFrame(
        SYNC.step1,
        bytesOf(
          100_000,
          times(100_000, (index) => [index, 9]),
        ),
      ),
      'open',
    ],
    ['a vector far ahead', syncFrame(SYNC.step1, bytesOf(1, 7, 2 ** 50)), 'open'],
    ['presence that is no JSON', presenceFrame([{ client: 7, clock: 0, state: '{' }]), 'open'],
    [
      'presence 2,000 deep',
      presenceFrame([{ client: 7, clock: 0, state: '['.repeat(2000) + ']'.repeat(2000) }]),
      'open',
    ],
    [
      'presence with __proto__',
      presenceFrame([{ client: 7, clock: 0, state: '{"__proto__":{"person":{"id":"ana"}}}' }]),
      'open',
    ],
    ['presence of a thousand million', new Uint8Array([1, 5, 128, 148, 235, 220, 3]), 4400],
  ])('%s', async (_, message, outcome) => {
    room.mallory.send(message)
    expect(await room.mallory.settled()).toBe(outcome)
  })

  test('[SY13] frames before anything else, in one packet with the request, and from nobody', async () => {
    for (const cookie of ['', 'cookie: name=bot900\r\n']) {
      const line = connect(room.port, '127.0.0.1')
      const over = new Promise((resolve) => line.on('close', resolve).on('error', resolve))
      const head = `GET /sync/edition/harbour?copydesk=1 HTTP/1.1\r\nhost: 127.0.0.1\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: c2l4dGVlbiBieXRlcyE=\r\n${cookie}\r\n`
      const update = syncFrame(SYNC.update, bytesOf(1, 1, room.victim, room.nextClock, { byte: 0 }, 1000, 0))
      // Masked with zeros, as a browser's frame would be with something else.
      const frame = Buffer.concat([Buffer.from([0x82, 0x80 | update.length, 0, 0, 0, 0]), update])
      line.write(Buffer.concat([Buffer.from(head), frame, frame]))
      line.resume()
      await over
    }
  })

  test('[SY11] a hundred questions for the whole story at once', async () => {
    for (let time = 0; time < 120; time++) room.mallory.send(syncFrame(SYNC.step1, bytesOf(0)))
    expect(await room.mallory.settled()).toBe(4429)
  })
})
