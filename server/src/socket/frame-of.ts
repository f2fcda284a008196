/**
 * A message as one binary WebSocket frame of a server (RFC 6455): unmasked, whole, uncompressed.
 *
 *   frame = 0x82 length payload      length = 1 byte to 125 | 126 and 2 bytes | 127 and 8 bytes
 */
const FINAL_BINARY = 0x82

/** Kept for each message: what goes to everybody in a room is framed once, and leaves in one piece. */
const FRAMES = new WeakMap<Uint8Array, Buffer>()

export function frameOf(message: Uint8Array): Buffer {
  let frame = FRAMES.get(message)
  if (!frame) {
    frame = write(message)
    FRAMES.set(message, frame)
  }
  return frame
}

function write(message: Uint8Array): Buffer {
  const { length } = message
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(head + length)
  frame[0] = FINAL_BINARY
  if (head === 2) frame[1] = length
  else if (head === 4) {
    frame[1] = 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(message, head)
  return frame
}
