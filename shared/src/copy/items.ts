import * as Y from 'yjs'

/** The lasting name of one character or marker: who made it, and the how-manieth thing of theirs it is. */
export type Id = readonly [client: number, clock: number]

/** A character's place in Yjs's list: items split and merge, so this is good until the next change only. */
export interface Spot {
  item: Y.Item
  offset: number
}

/** Shown for what this schema does not know inside a text, so that text and index keep the same length. */
export const UNKNOWN_CHARACTER = '\uFFFC'

const embedOf = (item: Y.Item): unknown =>
  item.content instanceof Y.ContentEmbed ? item.content.embed : null

/** The block id of a live marker; null for everything else, also for a marker that has been deleted. */
export function markerId(item: Y.Item): string | null {
  if (item.deleted) return null
  const embed = embedOf(item)
  if (typeof embed !== 'object' || embed === null || !('b' in embed)) return null
  return typeof embed.b === 'string' && embed.b !== '' ? embed.b : null
}

export function birthKind(item: Y.Item): string {
  const embed = embedOf(item)
  const kind = typeof embed === 'object' && embed !== null && 'k' in embed ? embed.k : null
  return typeof kind === 'string' && kind !== '' ? kind : 'paragraph'
}

export const isShown = (item: Y.Item): boolean => !item.deleted && item.countable

/** The characters of a live item that is no marker. */
export const charactersOf = (item: Y.Item): string =>
  item.content instanceof Y.ContentString ? item.content.str : UNKNOWN_CHARACTER.repeat(item.length)

export const idOf = ({ item, offset }: Spot): Id => [item.id.client, item.id.clock + offset]

/** Null for what has not arrived, and for what was collected so thoroughly that its place is gone. */
export function spotOf(doc: Y.Doc, [client, clock]: Id): Spot | null {
  const structs = doc.store.clients.get(client)
  if (structs === undefined || clock < 0 || clock >= Y.getState(doc.store, client)) return null
  const struct = structs[Y.findIndexSS(structs, clock)]
  return struct instanceof Y.Item ? { item: struct, offset: clock - struct.id.clock } : null
}

/** What stands at a text index; null at the end. Walks the whole text: for when no view can tell. */
export function spotAt(text: Y.Text, index: number): Spot | null {
  let left = index
  for (let item = text._start; item !== null; item = item.right) {
    if (!isShown(item)) continue
    if (left < item.length) return { item, offset: left }
    left -= item.length
  }
  return null
}

/** The next live character or marker behind `item`. */
export function nextShown(item: Y.Item): Y.Item | null {
  let next = item.right
  while (next !== null && !isShown(next)) next = next.right
  return next
}

export function previousShown(item: Y.Item): Y.Item | null {
  let previous = item.left
  while (previous !== null && !isShown(previous)) previous = previous.left
  return previous
}
