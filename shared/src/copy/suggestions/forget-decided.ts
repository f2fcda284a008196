import type * as Y from 'yjs'
import { rootsOf } from '../roots.ts'
import { withoutRanges } from './id-ranges.ts'
import type { IdRange } from './suggestion.ts'
import { SuggestionView } from './suggestion-view.ts'

type Step = Y.UndoManager['undoStack'][number]

/**
 * What was suggested and has been decided since is nobody's to undo: an accepted word is copy like any other, and does
 * not go because its writer goes back a step; a rejected one, or what was struck or made bold in an earlier step of the
 * same go, does not come again. Gives the way to stop.
 */
export function forgetDecided(doc: Y.Doc, manager: Y.UndoManager): () => void {
  const suggestions = SuggestionView.of(doc)
  return suggestions.subscribe(({ decided }) => {
    const words = decided.flatMap((part) =>
      part.does === 'insert' || part.does === 'keep'
        ? part.ranges.flatMap(([client, clock, length]) =>
            suggestions.aliases.standInsOf([client, clock], length),
          )
        : [],
    )
    const ranges = [...words, ...decided.flatMap(({ id }) => writtenUnder(doc, id))]
    if (ranges.length === 0) return
    for (const step of [...manager.undoStack, ...manager.redoStack]) forget(step, ranges)
  })
}

/** All that a part ever was: each step of a go writes it anew. */
function writtenUnder(doc: Y.Doc, id: string): IdRange[] {
  const written: IdRange[] = []
  let item = rootsOf(doc).annotations._map.get(id) ?? null
  for (; item !== null; item = item.left) written.push([item.id.client, item.id.clock, item.length])
  return written
}

function forget(step: Step, ranges: readonly IdRange[]): void {
  for (const set of [step.insertions, step.deletions]) {
    for (const [client, known] of set.clients) {
      const left = withoutRanges(
        known.map(({ clock, len }) => [client, clock, len]),
        ranges,
      )
      set.clients.set(
        client,
        left.map(([, clock, len]) => ({ clock, len })),
      )
    }
  }
}
