import type * as Y from 'yjs'
import { withoutRanges } from './id-ranges.ts'
import type { IdRange } from './suggestion.ts'
import { SuggestionView } from './suggestion-view.ts'

type Step = Y.UndoManager['undoStack'][number]

/**
 * What was suggested and has been decided since is nobody's to undo: an accepted word is copy like any other, and does
 * not go because its writer goes back a step; a rejected one does not come again. Gives the way to stop.
 */
export function forgetDecided(doc: Y.Doc, manager: Y.UndoManager): () => void {
  const suggestions = SuggestionView.of(doc)
  return suggestions.subscribe(({ decided }) => {
    const ranges = decided.flatMap((part) =>
      part.does === 'insert' || part.does === 'keep'
        ? part.ranges.flatMap(([client, clock, length]) =>
            suggestions.aliases.standInsOf([client, clock], length),
          )
        : [],
    )
    if (ranges.length === 0) return
    for (const step of [...manager.undoStack, ...manager.redoStack]) forget(step, ranges)
  })
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
