import { longestRising } from '@copydesk/shared/longest-rising'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'

/** Old blocks and the new ones that take their place. */
interface Stretch {
  fromOld: number
  toOld: number
  fromNew: number
  toNew: number
}

/**
 * Makes the page these blocks by touching no more than the stretches that differ, so that the elements of all
 * other blocks, and what somebody composes in them, stay as they are. Returns whether anything differed.
 */
export function drawBlocks(transaction: Transaction, blocks: readonly Node[]): boolean {
  const old = childrenOf(transaction.doc)
  const stretches = differing(old, blocks)
  const ends = old.map(() => 0)
  old.forEach((node, at) => {
    ends[at] = (ends[at - 1] ?? 0) + node.nodeSize
  })
  // From the last to the first: what comes before keeps its positions.
  for (const { fromOld, toOld, fromNew, toNew } of stretches.toReversed()) {
    const start = ends[fromOld - 1] ?? 0
    drawStretch(transaction, start, old.slice(fromOld, toOld), blocks.slice(fromNew, toNew))
  }
  return stretches.length > 0
}

/** Runs of blocks that are not equal. Equal ones are found by id; where some moved, the fewest are drawn again. */
function differing(old: readonly Node[], fresh: readonly Node[]): Stretch[] {
  const places = new Map(fresh.map((node, at) => [idOf(node), at]))
  const equal = old.flatMap((node, at) => {
    const place = places.get(idOf(node))
    return place !== undefined && node.eq(fresh[place] as Node) ? [{ at, place }] : []
  })
  const kept = longestRising(equal.map(({ place }) => place)).map(
    (index) => equal[index] as (typeof equal)[0],
  )
  const stretches: Stretch[] = []
  let fromOld = 0
  let fromNew = 0
  for (const { at, place } of [...kept, { at: old.length, place: fresh.length }]) {
    if (at > fromOld || place > fromNew) stretches.push({ fromOld, toOld: at, fromNew, toNew: place })
    fromOld = at + 1
    fromNew = place + 1
  }
  return stretches
}

function drawStretch(
  transaction: Transaction,
  start: number,
  old: readonly Node[],
  fresh: readonly Node[],
): void {
  const isSameBlocks = old.length === fresh.length && old.every((node, at) => idOf(node) === idOf(fresh[at]))
  if (!isSameBlocks) {
    const { type } = transaction.doc
    replaceDifference(transaction, start, type.create(null, [...old]), type.create(null, [...fresh]))
    return
  }
  let end = start + old.reduce((size, node) => size + node.nodeSize, 0)
  for (let at = old.length - 1; at >= 0; at--) {
    const was = old[at] as Node
    end -= was.nodeSize
    drawBlock(transaction, end, was, fresh[at] as Node)
  }
}

/** A change of kind or attributes keeps the node, and with it the element. */
function drawBlock(transaction: Transaction, start: number, was: Node, is: Node): void {
  for (const name of ['kind', 'attributes', 'gone']) {
    if (JSON.stringify(was.attrs[name]) !== JSON.stringify(is.attrs[name])) {
      transaction.setNodeAttribute(start, name, is.attrs[name])
    }
  }
  replaceDifference(transaction, start + 1, was, is)
}

/** One step, from the first difference to the last. */
function replaceDifference(transaction: Transaction, start: number, was: Node, is: Node): void {
  const first = was.content.findDiffStart(is.content)
  const last = was.content.findDiffEnd(is.content)
  if (first === null || last === null) return
  // In a repetition ("aa" from "a") the two ends may pass each other.
  const overlap = Math.max(0, first - Math.min(last.a, last.b))
  const slice = is.slice(first, last.b + overlap)
  transaction.step(new ReplaceStep(start + first, start + last.a + overlap, slice))
}

const idOf = (node: Node | undefined): string | null => (node?.attrs.id as string | null | undefined) ?? null

function childrenOf(doc: Node): Node[] {
  const children: Node[] = []
  doc.forEach((child) => {
    children.push(child)
  })
  return children
}
