import type * as Y from 'yjs'

interface Marked {
  id: string
  kind: string
  /** Index in the text just behind its last character. */
  end: number
}

/**
 * Puts a block of the original into the localization, under its id and without words, behind the nearest block before
 * it that is there. One that somebody removed from the localization comes back.
 */
export function addMissingBlock(localization: Y.Doc, original: Y.Doc, id: string): void {
  const theirs = markedBlocks(original)
  const mine = markedBlocks(localization)
  const at = theirs.findIndex((block) => block.id === id)
  const wanted = theirs[at]
  if (!wanted) return
  localization.transact(() => {
    if (mine.some((block) => block.id === id)) {
      localization.getMap('blocks').delete(`${id}@gone`)
      return
    }
    const before = theirs
      .slice(0, at)
      .reverse()
      .map((block) => mine.find((own) => own.id === block.id))
      .find((own) => own !== undefined)
    const kind = original.getMap('blocks').get(`${id}@kind`)
    localization
      .getText('body')
      .insertEmbed(before?.end ?? 0, { b: id, k: typeof kind === 'string' ? kind : wanted.kind })
  })
}

/** The blocks that begin with a marker, in the order of the text. */
function markedBlocks(doc: Y.Doc): Marked[] {
  const blocks: Marked[] = []
  let index = 0
  for (const { insert } of doc.getText('body').toDelta() as { insert: unknown }[]) {
    if (typeof insert === 'string') {
      index += insert.length
      const last = blocks.at(-1)
      if (last) last.end = index
      continue
    }
    index++
    const { b: id, k: kind } = insert as { b?: unknown; k?: unknown }
    if (typeof id === 'string')
      blocks.push({ id, kind: typeof kind === 'string' ? kind : 'paragraph', end: index })
  }
  return blocks
}
