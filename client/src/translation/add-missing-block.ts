import { blocksForReaders, FieldView, moveBlock, rootsOf, setBlockAttribute } from '@copydesk/shared/copy'
import type * as Y from 'yjs'

interface Missing {
  /** Of the original's block that it is to translate. */
  original: string
  /** The localized block that it stands behind; null for the first of all. */
  behind: string | null
}

/**
 * Puts a block for one of the original's into the localization, without words and with what it translates. Gives its
 * id: that of the original, unless some block has it already. One that was removed from the localization comes back.
 */
export function addMissingBlock(
  localization: Y.Doc,
  original: Y.Doc,
  { original: id, behind }: Missing,
  newId: () => string,
): string | null {
  const wanted = blocksForReaders(original, 'body').find((block) => block.id === id)
  if (!wanted) return null
  const view = FieldView.now(localization, 'body')
  const there = view.segmentByKey(id)
  if (there?.attributes.gone) {
    setBlockAttribute(localization, id, 'gone', null)
    setBlockAttribute(localization, id, 'of', [id])
    return id
  }
  const own = there ? newId() : id
  const before = behind === null ? null : view.segmentByKey(behind)
  const [first] = view.shown
  const { body } = rootsOf(localization)
  const marker = { b: own, k: wanted.kind }
  if (before) body.insertEmbed(view.startOf(before) + before.length, marker)
  else body.insertEmbed(first?.marker ? view.startOf(first) - 1 : 0, marker)
  // Before a block that has a place of its own stands only what has one too.
  if (!before && first?.attributes.order) moveBlock(localization, 'body', own, first.key)
  setBlockAttribute(localization, own, 'of', [id])
  return own
}
