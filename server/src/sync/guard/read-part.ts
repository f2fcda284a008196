import type { Suggestion } from '@copydesk/shared/copy'
import { readSuggestion } from '@copydesk/shared/copy'

/** A suggestion that a person may write: what is kept of an accepted one is for the server to say. */
export function readPart(key: string, value: unknown): Suggestion | null {
  const part = readSuggestion(key, value)
  return part?.does === 'keep' ? null : part
}
