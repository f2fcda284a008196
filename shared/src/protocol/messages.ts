/** The number that begins a message. Those below 100 are y-websocket's. */
export const MESSAGE = {
  sync: 0,
  presence: 1,
  auth: 2,
  askPresence: 3,
  hello: 100,
  saved: 101,
  refused: 102,
} as const

/** The number that follows in a sync message, as y-protocols counts them. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const

/**
 * What a client says as `copydesk=` in the address to be told more than y-websocket tells. A change of what stands in
 * PROTOCOL.md chooses: what older clients can still read keeps the number, what they cannot raises it.
 */
export const WIRE_VERSION = '1'

/** Bytes; a larger frame closes the socket. A paste of 10 MB is refused in a sentence before it is sent. */
export const MAX_FRAME = 4 * 1024 * 1024
