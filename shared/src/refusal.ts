/**
 * The catalogue of expected noes. A refusal is an answer, not a mistake: it has a code that programs act on,
 * a sentence for the person, and what each door (HTTP, socket) says with it.
 */
export const REFUSALS = {
  'bad-request': { http: 400, close: 4400, retry: 'never' },
  'signed-out': { http: 401, close: 4401, retry: 'after-sign-in' },
  forbidden: { http: 403, close: 4403, retry: 'never' },
  /** The story may be read and written, but not this part of it, or not what somebody else wrote there. */
  'not-yours': { http: 403, close: 4423, retry: 'never' },
  'foreign-origin': { http: 403, close: 4403, retry: 'never' },
  'not-found': { http: 404, close: 4404, retry: 'never' },
  conflict: { http: 409, close: 4409, retry: 'after-reload' },
  /** `about` is the client id, in decimal, that is somebody else's. */
  'client-taken': { http: 409, close: 4409, retry: 'after-reload' },
  'old-schema': { http: 409, close: 4410, retry: 'after-reload' },
  'old-epoch': { http: 409, close: 4411, retry: 'after-reload' },
  'too-large': { http: 413, close: 4413, retry: 'never' },
  unreadable: { http: 422, close: 4422, retry: 'never' },
  'too-many': { http: 429, close: 4429, retry: 'later' },
  'storage-failed': { http: 503, close: 4503, retry: 'later' },
} as const

export type RefusalCode = keyof typeof REFUSALS

/** Thrown by domain functions for an expected no; only the HTTP answer and the socket session catch it. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly about: string

  /**
   * @param message a plain sentence that says what to do next; it is shown to the person as it stands.
   * @param about what a program must know of it, in the form that the code's own docs name.
   */
  constructor(code: RefusalCode, message: string, about = '') {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.about = about
  }

  get http() {
    return REFUSALS[this.code].http
  }

  /** The WebSocket close code. 4400–4499 stop the y-websocket provider from reconnecting; 4503 does not. */
  get close() {
    return REFUSALS[this.code].close
  }
}

/** The body of every HTTP answer that is a no. */
export interface RefusalAnswer {
  error: { code: RefusalCode | 'failed'; message: string }
}
