import type { BenchServer } from './bench-server.ts'
import { copydesk } from './copydesk.ts'

/** The same server on PostgreSQL. */
export const copydeskPostgres: BenchServer = {
  ...copydesk,
  name: 'copydesk-postgres',
  title: 'Copydesk, PostgreSQL',
  missing: async () => 'The PostgreSQL adapter is not built yet.',
}
