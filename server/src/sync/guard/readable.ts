import { Refusal } from '@copydesk/shared/refusal'
import { unreadable } from './refusals.ts'

/** Bytes that end too early, or say what no one may say, are the client's mistake and not the server's. */
export function readable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw unreadable()
  }
}
