import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

/**
 * A WebSocket as a robot needs it (RFC 6455): binary messages, whole; masked, as a browser's are. It costs the load a
 * fraction of what `ws` does, so that what is measured is the server.
 */
export interface LineEvents {
  opened(): void
  /** A message lies in `bytes` from `from` to `to`, until this returns. */
  heard(bytes: Buffer, from: number, to: number): void
  /** @param code why, where the server said it; 1006 where the line just ended. */
  ended(code: number): void
}

const MASK = [0x37, 0xfa, 0x21, 0x3d] as const
const OPCODE = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const
const END_OF_HEAD = '\r\n\r\n'

export class Line {
  readonly #socket: Socket
  readonly #events: LineEvents
  /** What came of a message that is not whole yet; of the answer to the handshake at first. */
  #rest: Buffer | null = null
  #open = false
  #code = 1006

  constructor(port: number, path: string, headers: Readonly<Record<string, string>>, events: LineEvents) {
    this.#events = events
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true })
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    this.#socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n${lines.join('')}\r\n`,
    )
    this.#socket.on('data', (chunk) => this.#take(chunk))
    this.#socket.on('error', () => {})
    this.#socket.on('close', () => events.ended(this.#code))
  }

  send(payload: Uint8Array) {
    this.#write(OPCODE.binary, payload)
  }

  /** As a cable that is pulled. */
  cut() {
    this.#socket.destroy()
  }

  #write(opcode: number, payload: Uint8Array) {
    const { length } = payload
    const head = length < 126 ? 6 : length < 65_536 ? 8 : 14
    const frame = Buffer.allocUnsafe(head + length)
    frame[0] = 0x80 | opcode
    if (head === 6) frame[1] = 0x80 | length
    else if (head === 8) {
      frame[1] = 0x80 | 126
      frame.writeUInt16BE(length, 2)
    } else {
      frame[1] = 0x80 | 127
      frame.writeBigUInt64BE(BigInt(length), 2)
    }
    for (let at = 0; at < 4; at++) frame[head - 4 + at] = MASK[at] ?? 0
    for (let at = 0; at < length; at++) frame[head + at] = (payload[at] ?? 0) ^ (MASK[at & 3] ?? 0)
    if (!this.#socket.writableCorked) {
      // What is said in one turn leaves in one piece, as far as the network is concerned.
      this.#socket.cork()
      process.nextTick(() => this.#socket.uncork())
    }
    this.#socket.write(frame)
  }

  #take(chunk: Buffer) {
    const bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk
    this.#rest = null
    const from = this.#open ? 0 : this.#shakeHands(bytes)
    if (from !== null) this.#read(bytes, from)
  }

  /** Returns where the messages begin, or null while the answer is not whole. */
  #shakeHands(bytes: Buffer): number | null {
    const end = bytes.indexOf(END_OF_HEAD)
    if (end < 0) {
      this.#rest = bytes
      return null
    }
    if (!bytes.subarray(0, end).toString('latin1').startsWith('HTTP/1.1 101')) {
      this.#socket.destroy()
      return null
    }
    this.#open = true
    this.#events.opened()
    return end + END_OF_HEAD.length
  }

  #read(bytes: Buffer, begin: number) {
    let at = begin
    while (at + 2 <= bytes.length) {
      const opcode = (bytes[at] ?? 0) & 0x0f
      let length = (bytes[at + 1] ?? 0) & 0x7f
      let from = at + 2
      if (length === 126) {
        if (from + 2 > bytes.length) break
        length = bytes.readUInt16BE(from)
        from += 2
      } else if (length === 127) {
        if (from + 8 > bytes.length) break
        length = Number(bytes.readBigUInt64BE(from))
        from += 8
      }
      if (from + length > bytes.length) break
      at = from + length
      if (opcode === OPCODE.binary) this.#events.heard(bytes, from, at)
      else if (opcode === OPCODE.ping) this.#write(OPCODE.pong, bytes.subarray(from, at))
      else if (opcode === OPCODE.close) {
        if (length >= 2) this.#code = bytes.readUInt16BE(from)
        this.#socket.destroy()
        return
      } else if (opcode !== OPCODE.pong && opcode !== OPCODE.text)
        throw new Error(`The server sent a frame of kind ${opcode}, which the robots do not read.`)
    }
    if (at < bytes.length) this.#rest = Buffer.from(bytes.subarray(at))
  }
}
