import { wordDifference } from '@copydesk/shared/review'
import type { StandingRow } from '@copydesk/shared/translation/standing'
import type { Node } from '@tiptap/pm/model'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

type Change = StandingRow['changed'][number]

export interface Looks {
  gone: string
  fresh: string
}

/** What changed of each block of an original since it was confirmed; of one in several rows, the first counts. */
export function changesByBlock(
  rows: readonly StandingRow[],
  idOf: (original: number) => string | undefined,
): ReadonlyMap<string, readonly Change[]> {
  const changes = new Map<string, Change[]>()
  for (const { changed, left, of } of rows) {
    for (const change of changed) {
      // What is gone from the original altogether is shown at the end of what its row still has.
      const isThere = of.some((at) => idOf(at) === change.block) || idOf(left ?? -1) === change.block
      const at = isThere ? change.block : idOf(of[0] ?? left ?? -1)
      if (at === undefined) continue
      const known = changes.get(at) ?? []
      if (!known.some(({ block }) => block === change.block)) changes.set(at, [...known, change])
    }
  }
  return changes
}

/** Shows in a field, without a change of its text, which words are new and where which were taken out. */
export function showChanges(
  view: EditorView,
  changes: ReadonlyMap<string, readonly Change[]>,
  { language, looks, line }: { language: string; looks: Looks; line: string | null },
): void {
  if (view.isDestroyed) return
  view.setProps({
    decorations: ({ doc }) => {
      const drawn: Decoration[] = []
      doc.forEach((block, at) => {
        const id = line ?? String(block.attrs.id)
        for (const change of changes.get(id) ?? [])
          drawn.push(...drawChange(block, at + 1, id, change, language, looks))
      })
      return DecorationSet.create(doc, drawn)
    },
  })
}

function drawChange(
  block: Node,
  start: number,
  id: string,
  change: Change,
  language: string,
  looks: Looks,
): Decoration[] {
  const text = block.textContent
  if (change.block !== id) return [struck(start + text.length, ` ${change.before}`, looks)]
  // The page is a moment ahead of what was compared: the next frame compares again.
  if (text.trim() !== change.after) return []
  const drawn: Decoration[] = []
  let at = start + text.length - text.trimStart().length
  for (const piece of piecesOf(change, language)) {
    if (piece.in === 'before') drawn.push(struck(at, piece.text, looks))
    else {
      const end = at + piece.text.length
      if (piece.in === 'after')
        drawn.push(Decoration.inline(at, end, { nodeName: 'ins', class: looks.fresh }))
      at = end
    }
  }
  return drawn
}

function struck(at: number, words: string, { gone }: Looks): Decoration {
  const draw = () => {
    const element = document.createElement('del')
    element.className = gone
    element.textContent = words
    return element
  }
  return Decoration.widget(at, draw, { side: -1, key: `${at} ${words}`, ignoreSelection: true, marks: [] })
}

const compared = new WeakMap<Change, ReturnType<typeof wordDifference>>()

function piecesOf(change: Change, language: string) {
  const known = compared.get(change)
  if (known) return known
  const pieces = wordDifference(change.before, change.after, language)
  compared.set(change, pieces)
  return pieces
}
