import * as Y from 'yjs'
import type { Stretch } from './passage.ts'
import { Passage } from './passage.ts'

/**
 * What lies between two pieces that their deleter had beside each other: what others wrote or deleted there meanwhile.
 * Further apart they are two passages.
 */
const WIDEST_GAP = 500
/** Steps from item to item for one deletion. */
const MOST_STEPS = 10_000

type Piece = [from: number, end: number]

/** What a deleted piece said: live text says it itself, of graves somebody must know. */
export type TextOf = (item: Y.Item, from: number, length: number) => string | null

/**
 * What a deletion takes out of texts, as its deleter read it: pieces in the order of the text, also those that others
 * had deleted before, and without what its deleter had not seen.
 */
export function deletedPassages(doc: Y.Doc, deletes: readonly Stretch[], textOf: TextOf): Passage[] {
  const pieces = new Map<Y.Item, Piece[]>()
  for (const range of deletes) collect(doc, range, pieces)
  const passages: Passage[] = []
  const budget = { steps: MOST_STEPS }
  for (const [item] of pieces) {
    const before = besideOf(item, 'left', pieces, budget).reverse()
    const behind = besideOf(item, 'right', pieces, budget)
    const passage = new Passage()
    for (const [at, own] of [...before, [item, pieces.get(item) ?? []] as const, ...behind]) {
      pieces.delete(at)
      for (const [from, end] of own) {
        const text = at.content instanceof Y.ContentEmbed ? null : textOf(at, from, end - from)
        if (text !== null) passage.add(at.id.client, at.id.clock + from, text)
        else if (at.content instanceof Y.ContentEmbed) passage.break()
      }
    }
    if (!passage.isEmpty) passages.push(passage)
  }
  return passages
}

/** The other pieces on one side of an item, from near to far. */
function besideOf(
  item: Y.Item,
  side: 'left' | 'right',
  pieces: Map<Y.Item, Piece[]>,
  budget: { steps: number },
): [Y.Item, Piece[]][] {
  const beside: [Y.Item, Piece[]][] = []
  let gap = 0
  for (let at = item[side]; at !== null && gap < WIDEST_GAP && budget.steps > 0; at = at[side]) {
    // Nothing is left to look for, as after nearly every deletion.
    if (pieces.size === 1) break
    budget.steps--
    gap++
    const own = pieces.get(at)
    if (own === undefined) continue
    beside.push([at, own])
    pieces.delete(at)
    gap = 0
  }
  return beside
}

function collect(doc: Y.Doc, { client, clock, length }: Stretch, into: Map<Y.Item, Piece[]>) {
  const end = Math.min(clock + length, Y.getState(doc.store, client))
  const structs = doc.store.clients.get(client)
  if (structs === undefined || clock >= end) return
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
    const item = structs[index]
    if (item === undefined || item.id.clock >= end) return
    if (!(item instanceof Y.Item) || item.parentSub !== null || !(item.parent instanceof Y.Text)) continue
    const piece: Piece = [Math.max(0, clock - item.id.clock), Math.min(item.length, end - item.id.clock)]
    const own = into.get(item)
    if (own === undefined) into.set(item, [piece])
    else {
      own.push(piece)
      own.sort((a, b) => a[0] - b[0])
    }
  }
}
