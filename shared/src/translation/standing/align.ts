import { longestRising } from '../../longest-rising.ts'
import type { TranslationBlock } from './translation-block.ts'

/** How the localized block of a row came to stand where it does. */
export type Tie =
  /** It translates the block beside it. */
  | 'pair'
  /** Nobody has said what it translates; it stands beside an original that has nothing else. */
  | 'guess'
  /** It goes on translating an original that stands beside another block. */
  | 'continues'
  /** The original is translated within a block that stands beside another original. */
  | 'inside'
  /** The two belong together and stand apart: one of them was moved. */
  | 'apart'
  /** Nothing is beside it. */
  | 'alone'

/** One row of two columns: an index of each side, or null. */
export interface AlignedRow {
  left: number | null
  right: number | null
  tie: Tie
  /** Index of the localized block that translates it, beside it or elsewhere; null where none does. */
  by: number | null
  /** Indices of the originals that this block translates. */
  of: readonly number[]
  /** Another localized block translates one of them too. */
  shared: boolean
}

/**
 * Puts each localized block beside its original. Both orders stay as they are: of blocks that changed places, as many
 * as can stand beside their original do, and the others stand apart. An original is beside one block at most; what
 * else translates it `continues`.
 */
export function align(
  originals: readonly TranslationBlock[],
  localized: readonly TranslationBlock[],
): AlignedRow[] {
  const places = new Map<string, number>()
  for (const [at, { id }] of originals.entries()) if (!places.has(id)) places.set(id, at)
  const ofs = localized.map(({ id, of }) => (of ?? [id]).flatMap((one) => places.get(one) ?? []).sort(rising))
  /** At an original: the localized block that is its own. */
  const ownOf = new Map<number, number>()
  const insideOf = new Map<number, number>()
  for (const [at, of] of ofs.entries()) {
    const free = of.find((place) => !ownOf.has(place))
    if (free !== undefined) ownOf.set(free, at)
  }
  const ownPlace = new Map([...ownOf].map(([place, at]) => [at, place]))
  for (const [at, of] of ofs.entries())
    for (const place of of) if (!ownOf.has(place) && ownPlace.has(at)) insideOf.set(place, at)

  const pairs = localized.flatMap((_, at) => {
    const place = ownPlace.get(at)
    return place === undefined ? [] : [{ left: place, right: at }]
  })
  const chain = longestRising(pairs.map(({ left }) => left)).map(
    (at) => pairs[at] as { left: number; right: number },
  )

  const times = new Map<number, number>()
  for (const place of ofs.flat()) times.set(place, (times.get(place) ?? 0) + 1)
  const rows: AlignedRow[] = []
  const put = (
    left: number | null,
    right: number | null,
    tie: Tie,
    by: number | null,
    guessed?: number[],
  ) => {
    const of = guessed ?? (by === null ? [] : (ofs[by] ?? []))
    rows.push({ left, right, tie, by, of, shared: of.some((place) => (times.get(place) ?? 0) > 1) })
  }
  let [l, r] = [0, 0]
  const left = (at: number) => {
    const own = ownOf.get(at)
    const by = own ?? insideOf.get(at) ?? null
    put(at, null, by === null ? 'alone' : own === undefined ? 'inside' : 'apart', by)
  }
  const right = (at: number) => {
    put(null, at, ownPlace.has(at) ? 'apart' : ofs[at]?.length ? 'continues' : 'alone', at)
  }
  const isFree = (at: number) => (ofs[at] ?? []).length === 0 && localized[at]?.of === null
  const isMissing = (at: number) => !ownOf.has(at) && !insideOf.has(at) && originals[at]?.text !== ''
  /** What stands between two pairs: first what goes on from the row above, then both sides in their orders. */
  const gap = (toLeft: number, toRight: number) => {
    while (r < toRight && !ownPlace.has(r) && ofs[r]?.length) right(r++)
    const missing = range(l, toLeft).filter(isMissing)
    const free = range(r, toRight).filter(isFree)
    for (const [nth, own] of free.slice(0, missing.length).entries()) {
      const place = missing[nth] as number
      while (l < place) left(l++)
      while (r < own) right(r++)
      put(l++, r, 'guess', r++, [place])
    }
    while (l < toLeft) left(l++)
    while (r < toRight) right(r++)
  }
  for (const pair of chain) {
    gap(pair.left, pair.right)
    put(pair.left, pair.right, 'pair', pair.right)
    ;[l, r] = [pair.left + 1, pair.right + 1]
  }
  gap(originals.length, localized.length)
  return rows
}

const rising = (one: number, other: number) => one - other

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
