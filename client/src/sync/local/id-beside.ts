import { uint32 } from 'lib0/random'

/**
 * A client id for words that were written under another: next to it, with none of those that the page knows in between.
 * What two people write in one place at once stands in the order of their ids, so that words which move to an id on the
 * other side of somebody's would claim a place between neighbours that never stood like that.
 */
export function idBeside(taken: number, known: Iterable<number>): number {
  let below = 0
  let above = 2 ** 32
  for (const id of known) {
    if (id < taken) below = Math.max(below, id)
    if (id > taken) above = Math.min(above, id)
  }
  const free = above - below - 2
  if (free < 1) return uint32()
  const id = below + 1 + (uint32() % free)
  return id < taken ? id : id + 1
}
