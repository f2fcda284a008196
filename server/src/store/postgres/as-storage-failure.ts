import { StorageFailed } from '../../storage-failed.ts'

/** Classes of SQLSTATE that are about the server, not about what was asked of it. */
const SERVER: Record<string, string> = {
  '08': 'the connection to PostgreSQL is lost',
  '25': 'PostgreSQL is read-only',
  '28': 'PostgreSQL does not let the newsroom in',
  '3D': 'PostgreSQL has no such database',
  '53': 'PostgreSQL has no room left',
  '55': 'PostgreSQL is not available',
  '57': 'PostgreSQL is not available',
  '58': 'the disk of PostgreSQL reports errors',
  XX: 'the files of PostgreSQL are damaged',
}

/** What pg throws by itself carries no SQLSTATE, and says only in words that the connection is gone. */
const LOST =
  /connection|timeout|not queryable|client was closed|ECONN|EPIPE|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/i

/** The error as a failure of storage, if it is one: nobody's mistake, and over when PostgreSQL is back. */
export function asStorageFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StorageFailed) return error
  const { code = '' } = error as { code?: string }
  if (/^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E')) {
    const what = SERVER[code.slice(0, 2)]
    return what === undefined ? error : new StorageFailed(what, error)
  }
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : error
  return LOST.test(`${code} ${first.message}`) ? new StorageFailed('PostgreSQL is away', first) : error
}
