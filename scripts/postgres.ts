import { postgresPrograms } from '../server/src/testing/postgres-programs.ts'
import { installFromDebian } from './debian-package.ts'

/**
 * Sees to it that the tests find a PostgreSQL to start: installed from Debian where that is allowed. Throws a sentence
 * that says what to install.
 */
export function needPostgres(): void {
  if (postgresPrograms()) return
  if (installFromDebian('postgresql', 'The tests start a PostgreSQL of their own') && postgresPrograms())
    return
  throw new Error('The tests start a PostgreSQL of their own: install it (Debian: apt install postgresql).')
}
