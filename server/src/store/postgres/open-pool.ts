import { Pool, type PoolConfig, types } from 'pg'

const BIGINT = 20
const BYTEA = 17

/** Client ids and counts fit a number; bytes are the bare array that everybody else has, not Node's buffer. */
const parsed = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (format === 'binary') return types.getTypeParser(type, 'binary')
    if (type === BIGINT) return Number
    if (type === BYTEA) {
      const bytesOf = types.getTypeParser(BYTEA) as (text: string) => Buffer
      return (text: string) => {
        const { buffer, byteOffset, length } = bytesOf(text)
        return new Uint8Array(buffer, byteOffset, length)
      }
    }
    return types.getTypeParser(type)
  },
} as PoolConfig['types']

/** How long one statement may take before the server ends it; the client gives up a second later, for one that hangs. */
interface StatementPatience {
  statementMs: number
}

/** A second: what a line may add to what the server takes. */
const LINE_MS = 1000
/** A server that does not answer at all within it is away. */
const CONNECT_MS = 4000

/**
 * Connections to the newsroom's database. One that is lost fails what it was doing, and nothing else: the next who asks
 * gets a new one.
 * @param lost is told of connections that end while nobody uses them.
 */
export function openPool(
  url: string,
  patience: StatementPatience | null,
  more: PoolConfig,
  lost: (error: unknown) => void,
): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'copydesk',
    types: parsed,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
    ...(patience && {
      statement_timeout: patience.statementMs,
      // A process that stands still inside a transaction must not hold its rooms from others.
      idle_in_transaction_session_timeout: patience.statementMs,
      query_timeout: patience.statementMs + LINE_MS,
    }),
    onConnect: (client) => {
      // Whoever is using it is told by the statement that fails; without a hearer the error would end the process.
      client.on('error', () => {})
      // Whatever the operator chose for other programs: saved means on disk, and a statement sees what was committed
      // before it. [SY1]
      return client.query(
        `select set_config('default_transaction_isolation', 'read committed', false),
          set_config('synchronous_commit', case when now_is = 'off' then 'on' else now_is end, false)
        from current_setting('synchronous_commit') as now_is`,
      )
    },
    ...more,
  })
  pool.on('error', lost)
  return pool
}
