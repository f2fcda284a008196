import { Refusal, type RefusalAnswer } from '@copydesk/shared/refusal'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ZodError } from 'zod'
import { StorageFailed } from '../storage-failed.ts'

/** A no that the sender may try again after so many seconds. */
export class TooMany extends Refusal {
  readonly seconds: number

  constructor(seconds: number, message: string) {
    super('too-many', message)
    this.seconds = seconds
  }
}

/** The one place where HTTP turns what was thrown into an answer. */
export function answerError(
  error: Error,
  c: Context,
  complain: (error: unknown, what: string, about: object) => void,
): Response {
  const refusal = refusalOf(error)
  if (!refusal || error instanceof StorageFailed) complain(error, 'a request failed', { path: c.req.path })
  if (!refusal)
    return c.json<RefusalAnswer>(
      {
        error: {
          code: 'failed',
          message: 'Something went wrong on the server. It has been noted; try again.',
        },
      },
      500,
    )
  if (refusal instanceof TooMany) c.header('Retry-After', String(refusal.seconds))
  return c.json<RefusalAnswer>({ error: { code: refusal.code, message: refusal.message } }, refusal.http)
}

function refusalOf(error: Error): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof StorageFailed)
    return new Refusal('storage-failed', 'The server cannot use its disk just now. Try again in a moment.')
  if (error instanceof HTTPException && error.status < 500)
    return new Refusal(error.status === 413 ? 'too-large' : 'bad-request', 'The request cannot be read.')
  return null
}

/** What is wrong with a request, in a sentence: the first finding, and where. */
export function unfit(error: ZodError): Refusal {
  const [first] = error.issues
  const where = first?.path.join('.') ?? ''
  const what = first?.message ?? 'It does not fit'
  return new Refusal('bad-request', `${where ? `${where}: ` : ''}${what}${/[.!?]$/.test(what) ? '' : '.'}`)
}
