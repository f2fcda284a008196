import type * as Y from 'yjs'

/**
 * Where each block's characters begin in a text at this moment, also in the middle of a transaction, when no view
 * tells. A second marker with one id is named as the view names it.
 */
export function startsIn(text: Y.Text): Map<string, number> {
  const starts = new Map([['', 0]])
  let index = 0
  for (const { insert } of text.toDelta() as { insert: unknown }[]) {
    if (typeof insert === 'string') {
      index += insert.length
      continue
    }
    index++
    if (!isMarker(insert)) continue
    let name = insert.b
    for (let n = 2; starts.has(name); n++) name = `${insert.b}~${n}`
    starts.set(name, index)
  }
  return starts
}

const isMarker = (embed: unknown): embed is { b: string } =>
  typeof embed === 'object' && embed !== null && 'b' in embed && typeof embed.b === 'string' && embed.b !== ''
