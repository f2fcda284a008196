import { vi } from 'vitest'
import { Doc, type Transaction } from 'yjs'

/** How many documents were read from bytes meanwhile; not those that a room reads from its log. */
export async function decodingsIn(work: () => Promise<unknown>): Promise<number> {
  const emit = vi.spyOn(Doc.prototype, 'emit')
  try {
    await work()
    return emit.mock.calls.filter(
      ([name, [transaction]]: [string, unknown[]]) =>
        name === 'beforeTransaction' && !(transaction as Transaction).local,
    ).length
  } finally {
    emit.mockRestore()
  }
}
