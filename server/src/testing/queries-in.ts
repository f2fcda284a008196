import { DefaultQueryExecutor } from 'kysely'
import { vi } from 'vitest'

/** How many statements the database was asked meanwhile. */
export async function queriesIn(work: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(DefaultQueryExecutor.prototype, 'executeQuery')
  try {
    await work()
    return asked.mock.calls.length
  } finally {
    asked.mockRestore()
  }
}
