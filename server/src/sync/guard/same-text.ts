/** Yjs puts it in the place of either half of a character of two halves when something comes between them. */
const REPLACED = '\uFFFD'

/** Whether two texts are the same, of which either may have been cut through a character before it was read. */
export function isSameText(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) {
    const [left, right] = [one[at] as string, other[at] as string]
    if (left !== right && !(left === REPLACED ? isHalf(right) : right === REPLACED && isHalf(left)))
      return false
  }
  return true
}

const isHalf = (unit: string): boolean => unit >= '\uD800' && unit <= '\uDFFF'
