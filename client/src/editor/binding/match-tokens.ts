import type { Token } from './tokens.ts'

/** How the old tokens become the new ones, in order of the page. */
export type Change =
  | { do: 'keep'; old: Token; token: Token }
  | { do: 'delete'; old: Token }
  | { do: 'insert'; token: Token }
  /** The beginning of one block takes the place of another's, and the text that follows is kept. */
  | { do: 'replace'; old: Token; token: Token }

export type MatchStretch = (old: Token[], fresh: Token[]) => Change[]

/**
 * Beginnings with one id are the same block (ids keep their order in a local change), and between them what is
 * equal at both ends is kept. Nothing that was there need be typed again.
 */
export function matchTokens(
  old: readonly Token[],
  fresh: readonly Token[],
  stretch: MatchStretch = matchStretch,
): Change[] {
  const changes: Change[] = []
  const places = new Map(old.map((token, at) => [token.marker, at]))
  let fromOld = 0
  let fromNew = 0
  for (let toNew = 0; toNew <= fresh.length; toNew++) {
    const marker = fresh[toNew]?.marker
    if (toNew < fresh.length && marker === null) continue
    const toOld = toNew === fresh.length ? old.length : places.get(marker ?? null)
    if (toOld === undefined || toOld < fromOld) continue
    for (const change of stretch(old.slice(fromOld, toOld), fresh.slice(fromNew, toNew))) changes.push(change)
    const [was, is] = [old[toOld], fresh[toNew]]
    if (was && is) changes.push({ do: 'keep', old: was, token: is })
    fromOld = toOld + 1
    fromNew = toNew + 1
  }
  return changes
}

/** Tokens between two known beginnings. */
export function matchStretch(old: Token[], fresh: Token[]): Change[] {
  const shorter = Math.min(old.length, fresh.length)
  let head = 0
  while (head < shorter && same(old[head], fresh[head])) head++
  if (splitsPair(old, head) || splitsPair(fresh, head)) head--
  let tail = 0
  while (tail < shorter - head && same(old[old.length - 1 - tail], fresh[fresh.length - 1 - tail])) tail++
  if (splitsPair(old, old.length - tail) || splitsPair(fresh, fresh.length - tail)) tail--
  const middle = replaceStretch(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail))
  return [
    ...kept(old.slice(0, head), fresh.slice(0, head)),
    ...middle,
    ...kept(old.slice(old.length - tail), fresh.slice(fresh.length - tail)),
  ]
}

/** Nothing here is equal. The last beginnings are paired, so that what follows one need not change its block. */
function replaceStretch(old: Token[], fresh: Token[]): Change[] {
  const lastOld = old.findLastIndex((token) => token.marker !== null)
  const lastNew = fresh.findLastIndex((token) => token.marker !== null)
  const [was, is] = [old[lastOld], fresh[lastNew]]
  if (!was || !is) {
    return [
      ...fresh.map((token): Change => ({ do: 'insert', token })),
      ...old.map((token): Change => ({ do: 'delete', old: token })),
    ]
  }
  return [
    ...replaceStretch(old.slice(0, lastOld), fresh.slice(0, lastNew)),
    { do: 'replace', old: was, token: is },
    ...replaceStretch(old.slice(lastOld + 1), fresh.slice(lastNew + 1)),
  ]
}

const kept = (old: Token[], fresh: Token[]): Change[] =>
  old.map((token, at) => ({ do: 'keep', old: token, token: fresh[at] as Token }))

const same = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.marker === b.marker && a.unit === b.unit

/** A cut here would leave half a character on each side, and the shared text replaces halves by U+FFFD. */
const splitsPair = (tokens: readonly Token[], at: number): boolean =>
  isHigh(tokens[at - 1]?.unit) && isLow(tokens[at]?.unit)

const isHigh = (unit: string | undefined): boolean =>
  unit !== undefined && unit >= '\uD800' && unit <= '\uDBFF'
const isLow = (unit: string | undefined): boolean =>
  unit !== undefined && unit >= '\uDC00' && unit <= '\uDFFF'
