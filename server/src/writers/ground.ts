/*
 * A field's text with what was deleted in it. Yjs keeps the place of every deleted character, though not what it said:
 * so it can be told which deletions happened between which words that stand there now.
 */
import type { Field } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import { begunBy } from '../sync/begun-by.ts'
import type { Stretch } from '../sync/provenance/passage.ts'

/** Deleted characters with consecutive ids, and where they stood. */
export interface Grave extends Stretch {
  field: Field
  /** Counts all that was ever in the text, in its order. */
  order: number
  /** How many characters and markers that stand there now come before it. */
  gap: number
  /** Id of the block that begins before it; null before the first. */
  block: string | null
}

export interface Ground {
  /** By client, in the order of clocks. */
  graves: ReadonlyMap<number, readonly Grave[]>
  /** Where characters stand now; null for what does not. */
  offsetOf(client: number, clock: number): number | null
}

interface Standing extends Stretch {
  offset: number
}

export function groundOf(field: Field, text: Y.Text): Ground {
  const graves = new Map<number, Grave[]>()
  const standing = new Map<number, Standing[]>()
  let block: string | null = null
  let offset = 0
  let order = 0
  for (let item = text._start; item !== null; item = item.right) {
    const { client, clock } = item.id
    const { length } = item
    if (item.deleted) push(graves, { client, clock, length, field, order, gap: offset, block })
    else if (item.countable) {
      if (item.content instanceof Y.ContentEmbed) block = String((item.content.embed as { b?: unknown }).b)
      push(standing, { client, clock, length, offset })
      offset += length
    }
    order += length
  }
  for (const own of [...graves.values(), ...standing.values()]) own.sort((a, b) => a.clock - b.clock)
  return {
    graves,
    offsetOf(client, clock) {
      const own = standing.get(client) ?? []
      const found = own[begunBy(own, clock) - 1]
      return found && clock < found.clock + found.length ? found.offset + clock - found.clock : null
    },
  }
}

/** Of several texts. */
export function gravesIn(grounds: readonly Ground[]): ReadonlyMap<number, readonly Grave[]> {
  const all = new Map<number, Grave[]>()
  for (const { graves } of grounds)
    for (const [client, own] of graves) all.set(client, [...(all.get(client) ?? []), ...own])
  for (const own of all.values()) own.sort((a, b) => a.clock - b.clock)
  return all
}

/** Which parts of a deleted stretch lie where, in the order of clocks. */
export function gravesWithin(
  graves: ReadonlyMap<number, readonly Grave[]>,
  { client, clock, length }: Stretch,
): Grave[] {
  const own = graves.get(client) ?? []
  const within: Grave[] = []
  for (let index = Math.max(0, begunBy(own, clock) - 1); index < own.length; index++) {
    const grave = own[index] as Grave
    if (grave.clock >= clock + length) break
    const from = Math.max(grave.clock, clock)
    const end = Math.min(grave.clock + grave.length, clock + length)
    if (from < end)
      within.push({ ...grave, clock: from, length: end - from, order: grave.order + from - grave.clock })
  }
  return within
}

function push<One extends Stretch>(into: Map<number, One[]>, one: One) {
  const own = into.get(one.client)
  if (own) own.push(one)
  else into.set(one.client, [one])
}
