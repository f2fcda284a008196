import { diffArrays } from 'diff'
import type { PublishableBlock } from '../copy/index.ts'
import { wordsOf } from './words.ts'

export type Pair =
  | { is: 'same'; block: PublishableBlock }
  /** Enough words in common to be one block, changed. */
  | { is: 'like'; before: PublishableBlock; after: PublishableBlock }
  | { is: 'added' | 'removed'; block: PublishableBlock; moved: boolean }

/** Above this share of common words two blocks are read as one that was changed; below, as two. */
const LIKE = 0.4

/** More removed × added blocks than this between two equal ones is a rewrite: they are not compared. */
const MOST_COMPARISONS = 40_000

/** Which block became which. Publishable copy has no ids, so that equal text is what decides. */
export function pairBlocks(
  before: readonly PublishableBlock[],
  after: readonly PublishableBlock[],
  language: string,
): Pair[] {
  const steps = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: 2000 }) ?? [
    { count: before.length, removed: true, added: false },
    { count: after.length, removed: false, added: true },
  ]
  const pairs: Pair[] = []
  let [gone, fresh]: [PublishableBlock[], PublishableBlock[]] = [[], []]
  let [old, now] = [0, 0]
  const closeGap = () => {
    pairs.push(...pairAlike(gone, fresh, language))
    gone = []
    fresh = []
  }
  for (const { count, added, removed } of steps) {
    if (removed) gone.push(...before.slice(old, old + count))
    else if (added) fresh.push(...after.slice(now, now + count))
    else {
      closeGap()
      for (const block of after.slice(now, now + count)) pairs.push({ is: 'same', block })
    }
    if (!added) old += count
    if (!removed) now += count
  }
  closeGap()
  return withMoves(pairs)
}

/** Between two equal blocks: keeps both orders and pairs so that the likenesses add up to the most. */
function pairAlike(gone: PublishableBlock[], fresh: PublishableBlock[], language: string): Pair[] {
  if (gone.length === 0 || fresh.length === 0 || gone.length * fresh.length > MOST_COMPARISONS)
    return [...gone.map(removed), ...fresh.map(added)]
  const bags = gone.map((block) => bagOf(block, language))
  const freshBags = fresh.map((block) => bagOf(block, language))
  const like = bags.map((bag) => freshBags.map((other) => likeness(bag, other)))
  // best[i][j]: the most likeness in all that pairs of gone[i…] and fresh[j…] can have.
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const gain = (i: number, j: number) => {
    const share = like[i]?.[j] ?? 0
    return share < LIKE ? Number.NEGATIVE_INFINITY : share + at(i + 1, j + 1)
  }
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j))

  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < gone.length && j < fresh.length) {
    const [old, now] = [gone[i] as PublishableBlock, fresh[j] as PublishableBlock]
    if (gain(i, j) >= Math.max(at(i + 1, j), at(i, j + 1))) {
      pairs.push({ is: 'like', before: old, after: now })
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      pairs.push(removed(old))
      i++
    } else {
      pairs.push(added(now))
      j++
    }
  }
  return [...pairs, ...gone.slice(i).map(removed), ...fresh.slice(j).map(added)]
}

const removed = (block: PublishableBlock): Pair => ({ is: 'removed', block, moved: false })
const added = (block: PublishableBlock): Pair => ({ is: 'added', block, moved: false })

/** A block that was taken out here and put in there, unchanged, was moved. */
function withMoves(pairs: Pair[]): Pair[] {
  const waiting = new Map<string, { moved: boolean }[]>()
  for (const pair of pairs)
    if (pair.is === 'removed' && textOf(pair.block).trim())
      waiting.set(keyOf(pair.block), [...(waiting.get(keyOf(pair.block)) ?? []), pair])
  for (const pair of pairs) {
    if (pair.is !== 'added') continue
    const origin = waiting.get(keyOf(pair.block))?.shift()
    if (!origin) continue
    origin.moved = true
    pair.moved = true
  }
  return pairs
}

type Bag = Map<string, number>

function bagOf(block: PublishableBlock, language: string): Bag {
  const bag: Bag = new Map()
  for (const { text } of wordsOf(block.runs, language))
    if (/[\p{L}\p{N}]/u.test(text)) bag.set(text, (bag.get(text) ?? 0) + 1)
  return bag
}

/** Twice what is common over all there is; two blocks without words are alike. */
function likeness(a: Bag, b: Bag): number {
  let [all, common] = [0, 0]
  for (const count of b.values()) all += count
  for (const [word, count] of a) {
    all += count
    common += Math.min(count, b.get(word) ?? 0)
  }
  return all === 0 ? 1 : (2 * common) / all
}

const textOf = (block: PublishableBlock) => block.runs.map((run) => run.text).join('')

const sorted = (value: object) => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))

function keyOf(block: PublishableBlock): string {
  const runs = block.runs.filter((run) => run.text).map((run) => [run.text, sorted(run.marks)])
  return JSON.stringify([block.kind, sorted(block.attributes), runs])
}
