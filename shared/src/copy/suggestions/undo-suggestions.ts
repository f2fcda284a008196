import type * as Y from 'yjs'
import type { Field } from '../schema.ts'
import { withoutRanges } from './id-ranges.ts'
import { CLOSING, closeInsertion, openInsertion } from './open-insertion.ts'
import { newGroup } from './suggesting.ts'
import type { IdRange, Suggestion } from './suggestion.ts'
import { SuggestionView } from './suggestion-view.ts'

/**
 * Makes a field's undo history right for a page on which something is suggested, before the first thing is. What was
 * suggested and has been decided since is nobody's to undo: an accepted word is copy like any other, and does not go
 * because its writer goes back a step; a rejected one does not come again.
 * @param onlySuggests the id of the person, while they may suggest and not write.
 */
export function undoSuggestions(
  doc: Y.Doc,
  field: Field,
  manager: Y.UndoManager,
  onlySuggests: () => string | null = () => null,
): void {
  const stop = SuggestionView.of(doc).subscribe(({ decided }) => forgetDecided(doc, manager, decided))
  // An insertion that undo took back open would, made again, take in all that its page has written since.
  for (const step of ['undo', 'redo'] as const) {
    const go = manager[step].bind(manager)
    manager[step] = () => {
      closeInsertion(doc)
      const person = onlySuggests()
      return person === null ? go() : withInsertionOpen(doc, field, person, go)
    }
  }
  const destroy = manager.destroy.bind(manager)
  manager.destroy = () => {
    stop()
    destroy()
  }
}

/**
 * What a step gives back of one's own suggestions is covered by an insertion from the start: of somebody who may only
 * suggest the server takes nothing that is not, and which words are meant is said only after they are there.
 */
function withInsertionOpen<T>(doc: Y.Doc, field: Field, person: string, step: () => T): T {
  doc.transact(() => openInsertion(doc, field, { person, at: 0, group: newGroup(doc) }), CLOSING)
  try {
    return step()
  } finally {
    closeInsertion(doc)
  }
}

function forgetDecided(doc: Y.Doc, manager: Y.UndoManager, decided: readonly Suggestion[]): void {
  const { aliases } = SuggestionView.of(doc)
  const ranges = decided.flatMap((part) =>
    part.does === 'insert' || part.does === 'keep'
      ? part.ranges.flatMap(([client, clock, length]) => aliases.standInsOf([client, clock], length))
      : [],
  )
  if (ranges.length === 0) return
  for (const step of [...manager.undoStack, ...manager.redoStack]) forget(step, ranges)
}

function forget(step: Y.UndoManager['undoStack'][number], ranges: readonly IdRange[]): void {
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
