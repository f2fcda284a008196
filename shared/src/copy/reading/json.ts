/** Deeper than this is no attribute of a block. */
const DEEPEST = 8

/** Whether a value is plain JSON: Yjs can hold bytes, big integers and its own types too, which nothing here shows. */
export function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth >= DEEPEST) return false
  if (Array.isArray(value)) return value.every((one) => isJson(one, depth + 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every((one) => isJson(one, depth + 1))
}
