import {
  type StandingRow,
  Standings,
  type TranslationBlock,
  type TranslationFacts,
} from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'
import { LiveBlocks } from './live-blocks.ts'

/** How the blocks of a localization stand to its original, live: kept up with both documents, once a frame. */
export class LiveStandings {
  readonly #standings = new Standings()
  readonly #original: LiveBlocks
  readonly #localization: LiveBlocks
  readonly #hearers = new Set<() => void>()
  #frame: number | null = null

  /** Both documents are open in editors, whose views are read here; none is made for this. */
  constructor(original: Doc, localization: Doc) {
    this.#original = new LiveBlocks(original)
    this.#localization = new LiveBlocks(localization)
    for (const doc of [original, localization]) doc.on('afterAllTransactions', this.#soon)
    this.#read()
  }

  get rows(): readonly StandingRow[] {
    return this.#standings.rows
  }

  get originals(): readonly TranslationBlock[] {
    return this.#standings.originals
  }

  get localized(): readonly TranslationBlock[] {
    return this.#standings.localized
  }

  hear(facts: TranslationFacts): void {
    const before = this.rows
    this.#standings.hear(facts)
    if (this.rows !== before) this.#tell()
  }

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  /** Takes in what was written since the last frame: for whoever acts on what they see now. */
  look(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
    const before = this.rows
    this.#read()
    if (this.rows !== before) this.#tell()
  }

  close(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    for (const { doc } of [this.#original, this.#localization]) doc.off('afterAllTransactions', this.#soon)
    this.#hearers.clear()
  }

  readonly #soon = (): void => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null
      this.look()
    })
  }

  #read(): void {
    this.#standings.read(this.#original.blocks(), this.#localization.blocks())
  }

  #tell(): void {
    for (const hear of this.#hearers) hear()
  }
}
