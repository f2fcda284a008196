import type { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'

/** What the editor needs of a shared edition: the document, who is here, and a way to wait. */
export interface EditionInHand {
  doc: Doc
  awareness: Awareness
  /** What others change in a text waits while an input method composes there: it would lose its place. */
  hold(composer: {
    isComposing(): boolean
    isTouchedBy(update: Uint8Array): boolean
    onLong(isLong: boolean): void
  }): { release(): void; stop(): void }
}
