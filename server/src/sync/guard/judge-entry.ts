/** The maps of the schema. */
export const MAP_ROOTS: ReadonlySet<string> = new Set([
  'blocks',
  'marks',
  'annotations',
  'aliases',
  'fields',
  'credits',
])

/** A table's rows stand in one attribute; nothing else comes near. */
const MOST_VALUE = 256 * 1024
const MOST_KEY = 300

/** Whether a map of the schema may hold this value under this key, written by this client. */
export function judgeEntry(root: string, key: string, value: unknown, _client: number): boolean {
  if (key.length === 0 || key.length > MOST_KEY || key === '__proto__') return false
  if (value === undefined) return false
  if (root === 'fields') return typeof value === 'string' && value.length <= 2000
  return JSON.stringify(value).length <= MOST_VALUE
}
