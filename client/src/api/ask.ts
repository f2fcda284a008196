import { Refusal, type RefusalAnswer, type RefusalCode } from '@copydesk/shared/refusal'

/** No answer at all: there is no line, or nobody at its other end. */
export class Unreachable extends Refusal {
  constructor() {
    super('storage-failed', 'The newsroom cannot be reached. Try again in a moment.')
  }
}

type Method = 'GET' | 'POST' | 'PATCH'

/** On a line that looks open and is dead, no answer ever comes. */
const LONGEST_MS = 15_000

/**
 * Asks the server. An expected no comes back as a `Refusal`, whose message is shown as it stands; no answer at
 * all is one too, so that a page has a single thing to show.
 */
async function ask<T>(
  method: Method,
  path: string,
  body?: BodyInit | object,
  signal?: AbortSignal,
): Promise<T> {
  const text = await (await answerTo(method, path, body, signal)).text()
  return (text ? JSON.parse(text) : undefined) as T
}

/** The answer as it came, of whatever kind. */
export async function answerTo(
  method: Method,
  path: string,
  body?: BodyInit | object,
  signal?: AbortSignal,
): Promise<Response> {
  const raw = body instanceof Blob || body instanceof Uint8Array
  const asked = fetch(path, {
    method,
    signal,
    credentials: 'same-origin',
    headers:
      body === undefined ? {} : { 'content-type': raw ? 'application/octet-stream' : 'application/json' },
    body: body === undefined ? undefined : raw ? (body as BodyInit) : JSON.stringify(body),
  })
  // What is only read can be asked for again; an act may be under way at the server.
  const late = new Promise<never>((_, reject) => {
    if (method === 'GET') setTimeout(reject, LONGEST_MS)
  })
  const answer = await Promise.race([asked, late]).catch((reason: unknown) => {
    if (signal?.aborted) throw reason
    throw new Unreachable()
  })
  if (!answer.ok) throw refusalOf(answer.status, await answer.text())
  return answer
}

export const get = <T>(path: string, signal?: AbortSignal) => ask<T>('GET', path, undefined, signal)
export const post = <T>(path: string, body: BodyInit | object = {}, signal?: AbortSignal) =>
  ask<T>('POST', path, body, signal)
export const patch = <T>(path: string, body: object) => ask<T>('PATCH', path, body)

const CODES: Record<number, RefusalCode> = {
  400: 'bad-request',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  422: 'unreadable',
  429: 'too-many',
}

/** A body that is not ours (a proxy's page, the sign-in library's) is never shown; its status says enough. */
function refusalOf(status: number, text: string): Refusal {
  const code = CODES[status] ?? 'storage-failed'
  try {
    const { error } = JSON.parse(text) as Partial<RefusalAnswer>
    if (error && typeof error.message === 'string')
      return new Refusal(error.code === 'failed' ? code : error.code, error.message)
  } catch {
    // Not JSON: answered below.
  }
  return new Refusal(code, PLAIN[code] ?? 'That did not work. Nothing was changed; try again in a moment.')
}

const PLAIN: Partial<Record<RefusalCode, string>> = {
  'signed-out': 'You are signed out. Sign in to go on.',
  forbidden: 'You may not do that.',
  'not-found': 'There is nothing at this address, or you may not see it.',
  'too-large': 'That is too large.',
  'too-many': 'Too many tries. Wait a minute, then try again.',
}

/** The sentence to show for whatever was thrown. */
export const saying = (thrown: unknown): string =>
  thrown instanceof Refusal
    ? thrown.message
    : 'Something went wrong here. Reload the page; nothing that was saved is lost.'
