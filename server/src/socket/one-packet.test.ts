import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { readInTurn } from './read-in-turn.ts'

/** So much that a few of them are somebody's share of a moment. */
const DEAR_MS = 15
const MESSAGES = 12

test('[SY27] dear messages that come in one packet are taken a few at a time, in order, and all of them', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const line = connect(address.port, '127.0.0.1')
  line.write(
    'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )
  const [ws] = (await once(server, 'connection')) as [WebSocket]
  const taken: number[] = []
  let turn = 0
  const turns: number[] = []
  const done = new Promise<void>((resolve) => {
    const take = readInTurn(
      ws,
      ([number = 0]) => {
        const began = performance.now()
        while (performance.now() - began < DEAR_MS);
        taken.push(number)
        turns[turn] = (turns[turn] ?? 0) + 1
        if (taken.length === MESSAGES) resolve()
      },
      () => false,
    )
    ws.on('message', (message: Buffer) => take(message))
  })
  const counting = setInterval(() => turn++, 0)
  const frames = Array.from({ length: MESSAGES }, (_, number) => [0x82, 0x81, 0, 0, 0, 0, number])
  line.write(Buffer.from(frames.flat()))
  await done
  clearInterval(counting)
  expect(taken).toEqual([...Array(MESSAGES).keys()])
  expect(Math.max(...turns.filter(Boolean))).toBeLessThanOrEqual(3)
  line.destroy()
  server.close()
})
