/**
 * The wire of `/sync/edition/<id>`: y-websocket's messages (0 sync, 1 presence, 3 ask for presence), and those
 * below, which are sent only to a client that asked for them with `?copydesk=1` in the address.
 */
export const MESSAGE = {
  sync: 0,
  presence: 1,
  auth: 2,
  askPresence: 3,
  hello: 100,
  saved: 101,
  refused: 102,
} as const

/** Bytes; a larger frame closes the socket. A paste of 10 MB is refused in a sentence before it is sent. */
export const MAX_FRAME = 4 * 1024 * 1024
