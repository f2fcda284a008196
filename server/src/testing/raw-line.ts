import { SCHEMA } from '@copydesk/shared/copy'
import { MESSAGE, type Refused, readRefused, SYNC, syncFrame } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import WebSocket from 'ws'
import type { LoopFigures } from './loop-figures.ts'

/** A socket of somebody who sends whatever they like, and keeps no document. */
export interface RawLine {
  /** Why the server said no, each time. */
  refusals: Refused[]
  /** How often the server asked for what this page has. */
  asked: number
  saved: number
  send(message: Uint8Array | string): void
  sendUpdate(update: Uint8Array): void
  /** Resolves when the line is over, or when everything that was sent has been answered. */
  settled(): Promise<number | 'open'>
  /** Resolves also when it never opened. */
  opened: Promise<void>
  /** The close code. */
  closed: Promise<number>
  close(): void
}

export function rawLine(port: number, name: string, query = `copydesk=1&schema=${SCHEMA}`): RawLine {
  const ws = new WebSocket(`ws://127.0.0.1:${port}/sync/edition/harbour?${query}`, {
    headers: { cookie: `name=${name}` },
  })
  ws.binaryType = 'arraybuffer'
  const closed = new Promise<number>((resolve) => ws.on('close', resolve))
  const opened = new Promise<void>((resolve) => ws.on('open', resolve).on('close', () => resolve()))
  // Said again by 'close'.
  ws.on('error', () => {})
  ws.on('message', (message: ArrayBuffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(message))
    const kind = decoding.readVarUint(decoder)
    if (kind === MESSAGE.refused) line.refusals.push(readRefused(decoder))
    if (kind === MESSAGE.saved) line.saved = decoding.readVarUint(decoder)
    if (kind === MESSAGE.sync && decoding.readVarUint(decoder) === SYNC.step1) line.asked++
  })
  const line: RawLine = {
    refusals: [],
    asked: 0,
    saved: 0,
    send: (message) => {
      if (ws.readyState === ws.OPEN) ws.send(message)
    },
    sendUpdate: (update) => line.send(syncFrame(SYNC.update, update)),
    settled: () =>
      Promise.race([
        closed,
        new Promise<'open'>((resolve) => {
          ws.once('pong', () => resolve('open'))
          if (ws.readyState === ws.OPEN) ws.ping()
        }),
      ]),
    opened,
    closed,
    close: () => ws.terminate(),
  }
  return line
}

/** How the server has done since this was last asked. */
export async function figuresOf(port: number): Promise<LoopFigures> {
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  return (await answer.json()) as LoopFigures
}
