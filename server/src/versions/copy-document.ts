import { openCopy } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import { NewestFew } from '../newest-few.ts'
import { sha256 } from '../sha256.ts'

/** The document of a working copy, decoded when somebody first asks for it. */
export class CopyDocument {
  readonly #working: Uint8Array
  #doc: Y.Doc | null = null
  #hash: string | null = null

  constructor(working: Uint8Array) {
    this.#working = working
  }

  /** Read, and never written. */
  get doc(): Y.Doc {
    if (this.#doc === null) {
      this.#doc = openCopy()
      Y.applyUpdate(this.#doc, this.#working)
    }
    return this.#doc
  }

  /** Of all its bytes: that of a version is of what readers see alone. */
  get hash(): string {
    this.#hash ??= sha256(this.#working)
    return this.#hash
  }
}

const documents = new WeakMap<Uint8Array, CopyDocument>()

/** Whoever asks for these bytes as they were read has the same document: it is decoded once for all of a request. */
export function documentOf(working: Uint8Array): CopyDocument {
  const document = documents.get(working) ?? new CopyDocument(working)
  documents.set(working, document)
  return document
}

/**
 * Remembers, of so many copies, what is read in them, so that a copy which stands as it stood is not decoded for it.
 * @param read must follow from the copy and from what is given beside it, and from nothing else.
 */
export function readingOnce<Beside extends unknown[], Found extends object>(
  most: number,
  read: (doc: Y.Doc, ...beside: Beside) => Found,
): (copy: CopyDocument, ...beside: Beside) => Found {
  const kept = new NewestFew<Found>(most)
  return (copy, ...beside) => {
    const key = sha256(`${copy.hash} ${JSON.stringify(beside)}`)
    const found = kept.get(key) ?? read(copy.doc, ...beside)
    kept.set(key, found)
    return found
  }
}
