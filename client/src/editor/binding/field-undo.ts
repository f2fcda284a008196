import type { Field } from '@copydesk/shared/copy'
import type * as Y from 'yjs'
import { fetchLater } from '../later.ts'
import type { RelativeSelection } from './relative-selection.ts'

const BEFORE = 'selection-before'
const AFTER = 'selection-after'

/** Undo of one's own edits of a field, each with the selection before and after it. */
export class FieldUndo {
  private readonly history: Y.UndoManager
  private readonly doc: Y.Doc
  private readonly origin: object
  /** Fetches what a step back needs: while it is on its way nobody has anything to undo yet. */
  readonly #ready: () => Promise<void>
  /** Ends what comes after the page; undefined until that has come, and null once all is closed. */
  private stop: (() => void) | undefined | null

  /**
   * `history` tracks what `origin` changes in a field, from now on.
   * @param onlySuggests the id of the person, while they may suggest and not write.
   */
  constructor(
    doc: Y.Doc,
    field: Field,
    history: Y.UndoManager,
    origin: object,
    onlySuggests: () => string | null,
  ) {
    this.doc = doc
    this.history = history
    this.origin = origin
    this.#ready = () =>
      fetchLater().then(
        ({ undoSuggested, undoWhole }) => {
          if (this.stop !== undefined) return
          undoWhole(doc, field, history)
          this.stop = undoSuggested(doc, field, history, onlySuggests)
        },
        () => {},
      )
    void this.#ready()
  }

  /** Changes the document. What is typed in one breath is one step; a paste or a move is one of its own. */
  change(before: RelativeSelection, isApart: boolean, change: () => void): void {
    if (isApart) this.history.stopCapturing()
    const steps = this.history.undoStack.length
    this.doc.transact(change, this.origin)
    const step = this.history.undoStack.at(-1)
    if (step && (this.history.undoStack.length > steps || !step.meta.has(BEFORE)))
      step.meta.set(BEFORE, before)
    if (isApart) this.history.stopCapturing()
  }

  after(selection: RelativeSelection): void {
    this.history.undoStack.at(-1)?.meta.set(AFTER, selection)
  }

  /** The selection to go back to; the event of the manager comes too late for it. */
  undo(): RelativeSelection | null {
    return this.#isWhole() ? turn(this.history.undo(), this.history.redoStack) : null
  }

  redo(): RelativeSelection | null {
    return this.#isWhole() ? turn(this.history.redo(), this.history.undoStack) : null
  }

  /** No step is taken by halves: one that would be waits for the next press. */
  #isWhole(): boolean {
    if (this.stop === undefined) void this.#ready()
    return this.stop !== undefined
  }

  close(): void {
    this.stop?.()
    this.stop = null
    this.history.destroy()
  }
}

type Step = NonNullable<ReturnType<Y.UndoManager['undo']>>

/** What was after is before for the step that turns this one round. */
function turn(step: Step | null, other: readonly Step[]): RelativeSelection | null {
  if (!step) return null
  const [before, after] = [step.meta.get(BEFORE), step.meta.get(AFTER)] as (RelativeSelection | undefined)[]
  const back = other.at(-1)
  if (after) back?.meta.set(BEFORE, after)
  if (before) back?.meta.set(AFTER, before)
  return before ?? null
}
