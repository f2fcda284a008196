import type { Transaction } from '@tiptap/pm/state'
import { AttrStep, Mapping } from '@tiptap/pm/transform'

/** A stretch of the document before some transactions, and what stands in its place after them. */
export interface ChangedRange {
  fromOld: number
  toOld: number
  fromNew: number
  toNew: number
}

/** Where transactions replaced something, as exactly as their steps say it. Marks and attributes move nothing. */
export function changedRanges(transactions: readonly Transaction[]): ChangedRange[] {
  const steps = transactions.flatMap((transaction) => transaction.steps)
  const maps = steps.map((step) => step.getMap())
  const ranges: ChangedRange[] = []
  maps.forEach((map, at) => {
    const back = new Mapping(maps.slice(0, at)).invert()
    const onward = new Mapping(maps.slice(at + 1))
    const add = (fromBefore: number, toBefore: number, fromAfter: number, toAfter: number) => {
      ranges.push({
        fromOld: back.map(fromBefore, -1),
        toOld: back.map(toBefore, 1),
        fromNew: onward.map(fromAfter, -1),
        toNew: onward.map(toAfter, 1),
      })
    }
    map.forEach(add)
    const step = steps[at]
    // A new id is another block's beginning, though nothing moves.
    if (step instanceof AttrStep && step.attr === 'id') add(step.pos, step.pos + 1, step.pos, step.pos + 1)
  })
  return joined(ranges)
}

/** In order, with those that touch made one. What lies between two of them is the same before and after. */
function joined(ranges: ChangedRange[]): ChangedRange[] {
  ranges.sort((a, b) => a.fromOld - b.fromOld || a.fromNew - b.fromNew)
  const out: ChangedRange[] = []
  for (const range of ranges) {
    const last = out.at(-1)
    if (last && (touches(last, range) || !sameGap(last, range))) {
      last.fromNew = Math.min(last.fromNew, range.fromNew)
      last.toOld = Math.max(last.toOld, range.toOld)
      last.toNew = Math.max(last.toNew, range.toNew)
    } else out.push({ ...range })
  }
  return out
}

const touches = (a: ChangedRange, b: ChangedRange): boolean => b.fromOld <= a.toOld || b.fromNew <= a.toNew

const sameGap = (a: ChangedRange, b: ChangedRange): boolean => b.fromOld - a.toOld === b.fromNew - a.toNew
