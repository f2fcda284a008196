export type CheckName =
  | 'number'
  | 'sum'
  | 'percent'
  | 'time'
  | 'date'
  | 'name'
  | 'organisation'
  | 'quotation'
  | 'link'
  | 'sources'
  | 'direction'
  | 'negation'
  | 'length'

/** Words of a text, and where they begin. */
export interface Passage {
  text: string
  at: number
}

/** What somebody should look at, of whatever kind. */
export interface Loss<Check extends string> {
  check: Check
  /** Null where only the other side has the words. */
  original: Passage | null
  localized: Passage | null
  /** What was expected, in plain words. */
  why: string
}

export type WithKey<Found> = Found & {
  /** The same as long as the words concerned are the same: a dismissal goes by it. */
  key: string
}

export type FoundLoss = Loss<CheckName>
export type Finding = WithKey<FoundLoss>

/** Two equal losses in one paragraph get two keys. */
export function withKeys<Found extends Loss<string>>(
  losses: readonly Found[],
  original: string,
  localized: string,
): WithKey<Found>[] {
  const seen = new Map<string, number>()
  const texts = keyOf(`${original}\u0000${localized}`)
  return losses.map((loss) => {
    const name = `${loss.check}|${loss.original?.text ?? ''}|${loss.localized?.text ?? ''}`
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    return { ...loss, key: `${loss.check}-${keyOf(`${name}|${nth}`)}-${texts}` }
  })
}

/** FNV-1a, twice with other seeds: a key is compared with a few others of one block, not with all the world's. */
export function keyOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b)
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36)
}
