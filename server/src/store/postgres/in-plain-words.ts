import { Refusal } from '@copydesk/shared/refusal'
import { StorageFailed } from '../../storage-failed.ts'

/** States, and classes of states, that are about the server and not about what was asked of it. */
const SERVER: Record<string, string> = {
  '08': 'the connection to PostgreSQL is lost',
  '25006': 'PostgreSQL is read-only',
  '25P03': 'the connection to PostgreSQL stood still',
  '28': 'PostgreSQL does not let the newsroom in',
  '3D': 'PostgreSQL has no such database',
  '53': 'PostgreSQL has nothing left to work with',
  '53100': 'the disk of PostgreSQL is full',
  '53300': 'PostgreSQL takes no more connections',
  '55': 'PostgreSQL is not available',
  '57': 'PostgreSQL is not available',
  '57014': 'PostgreSQL takes too long',
  '58': 'the disk of PostgreSQL reports errors',
  XX: 'the files of PostgreSQL are damaged',
}

/** The character U+0000, which JSON and a file hold, and no text of PostgreSQL's. */
const NO_SUCH_CHARACTER = '22021'

/** What the system and pg say of themselves when a connection is gone; pg does so only in words. */
const LOST =
  /connection|timeout|not queryable|client was closed|ECONN|EPIPE|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/i

/**
 * An error of PostgreSQL's as the newsroom knows it: a failure of storage, which is nobody's mistake and over when
 * PostgreSQL is back; a refusal; or else the error as it is.
 */
export function inPlainWords(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StorageFailed) return error
  const { code = '', severity } = error as { code?: string; severity?: string }
  if (severity !== undefined) {
    if (code === NO_SUCH_CHARACTER)
      return new Refusal('bad-request', 'There is a character in it that cannot be kept. Type it again.')
    const what = SERVER[code] ?? SERVER[code.slice(0, 2)]
    return what === undefined ? error : new StorageFailed(what, error)
  }
  // A name with several addresses fails once for each.
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : error
  return LOST.test(`${code} ${first.message}`) ? new StorageFailed('PostgreSQL is away', first) : error
}
