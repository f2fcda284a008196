import type { Duplex } from 'node:stream'
import type { Refusal } from '@copydesk/shared/refusal'
import type { RawData, WebSocket } from 'ws'
import { unreadable } from '../sync/guard/refusals.ts'
import type { Newcomer } from '../sync/newcomer.ts'
import type { Seat } from '../sync/rooms.ts'
import { frameOf } from './frame-of.ts'
import { readInTurn } from './read-in-turn.ts'

/** How long the far end has to hear why it is closed, before the line is cut. */
const PARTING_MS = 3000

/**
 * Joins a socket to its room: bytes in, bytes out, and nothing decided here.
 * @param line the connection that `ws` speaks on.
 */
export function converse(ws: WebSocket, line: Duplex, seat: Seat, who: Omit<Newcomer, 'peer'>) {
  const session = seat.join({
    ...who,
    peer: {
      send(frame) {
        // Straight to the line: `ws` would frame it anew for everybody. Without compression nothing waits inside `ws`,
        // so that its own frames (ping, close) keep their place.
        if (ws.readyState === ws.OPEN) line.write(frameOf(frame))
      },
      close: (code, reason) => closeSocket(ws, code, reason),
      unsent: () => ws.bufferedAmount,
    },
  })
  const take = readInTurn(
    ws,
    (message) => session.receive(message),
    () => session.isAhead,
  )
  ws.on('message', (message: RawData, isBinary) => {
    if (!isBinary) return session.refuse(unreadable())
    take(bytesOf(message))
  })
  ws.on('close', () => session.ended())
  // Said again by 'close'; without a listener it would end the server.
  ws.on('error', () => session.ended())
}

export function refuseSocket(ws: WebSocket, { close, message }: Refusal) {
  ws.on('error', () => {})
  closeSocket(ws, close, message)
}

function closeSocket(ws: WebSocket, code: number, reason: string) {
  if (ws.readyState !== ws.OPEN) return
  // A reason has room for 123 bytes.
  ws.close(
    code,
    Buffer.from(reason)
      .subarray(0, 120)
      .toString()
      .replace(/\uFFFD$/, ''),
  )
  const timer = setTimeout(() => ws.terminate(), PARTING_MS)
  timer.unref()
  ws.once('close', () => clearTimeout(timer))
}

function bytesOf(message: RawData): Uint8Array {
  if (Array.isArray(message)) return Buffer.concat(message)
  return message instanceof ArrayBuffer ? new Uint8Array(message) : message
}
