import { generateKeyBetween } from 'fractional-indexing'

/** The place of the blocks before the first one that was ever moved. */
export const FIRST_ORDER = 'a0'

/** Longer ones come from nobody's moving. */
const LONGEST_ORDER = 200

/** Whether a value is a place that others can be made before and behind. */
export function isOrder(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_ORDER || !/^[A-Za-z][0-9A-Za-z]+$/.test(value))
    return false
  try {
    generateKeyBetween(value, null)
    generateKeyBetween(null, value)
    return true
  } catch {
    // The library tells a malformed key by throwing; there is no other way to ask.
    return false
  }
}

/** A block with its place. One without a place of its own follows the block before it in the text. */
export interface Ordered {
  key: string
  order: string | null
}

/** Blocks in the order in which they are read, from blocks in the order of the text. */
export function inReadingOrder<Block extends Ordered>(blocks: readonly Block[]): Block[] {
  if (blocks.every((block) => block.order === null)) return [...blocks]
  return groupsOf(blocks).flatMap((group) => group.blocks)
}

export interface Group<Block extends Ordered> {
  order: string
  blocks: Block[]
}

/** Each block that has a place leads those behind it in the text that have none; the groups stand by place. */
export function groupsOf<Block extends Ordered>(blocks: readonly Block[]): Group<Block>[] {
  const groups: Group<Block>[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last === undefined || block.order !== null)
      groups.push({ order: block.order ?? FIRST_ORDER, blocks: [block] })
    else last.blocks.push(block)
  }
  const leader = (group: Group<Block>) => group.blocks[0]?.key ?? ''
  return groups.sort((a, b) => compare(a.order, b.order) || compare(leader(a), leader(b)))
}

// Code units, not the reader's locale: every page and the server must come to one order.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
