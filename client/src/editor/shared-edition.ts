import type { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'

/** What the editor needs of a shared edition: the document, who is here, and a way to wait. */
export interface EditionInHand {
  doc: Doc
  awareness: Awareness
  /** Updates of others wait while `composing()` says so: an input method loses its place when text changes under it. */
  hold(composing: () => boolean): { release(): void; stop(): void }
}
