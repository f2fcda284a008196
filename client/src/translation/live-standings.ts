import { type Block, type Field, FieldView } from '@copydesk/shared/copy'
import {
  HEADLINE,
  lineBlock,
  STANDFIRST,
  type StandingRow,
  Standings,
  type TranslationBlock,
  type TranslationFacts,
  translationBlock,
} from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'

/** How the blocks of a localization stand to its original, live: kept up with both documents, once a frame. */
export class LiveStandings {
  readonly #standings = new Standings()
  readonly #original: Side
  readonly #localization: Side
  readonly #hearers = new Set<() => void>()
  #frame: number | null = null

  /** Both documents are open in editors, whose views are read here; none is made for this. */
  constructor(original: Doc, localization: Doc) {
    this.#original = new Side(original)
    this.#localization = new Side(localization)
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

/** One document, whose blocks are made anew only where they read differently. */
class Side {
  readonly doc: Doc
  readonly #known = new WeakMap<Block, TranslationBlock | null>()
  readonly #lines = new Map<string, TranslationBlock>()

  constructor(doc: Doc) {
    this.doc = doc
  }

  blocks(): TranslationBlock[] {
    const body = FieldView.now(this.doc, 'body').blocks.flatMap((block) => this.#blockOf(block) ?? [])
    return [this.#lineOf(HEADLINE, 'headline'), this.#lineOf(STANDFIRST, 'standfirst'), ...body]
  }

  #blockOf(block: Block): TranslationBlock | null {
    const known = this.#known.get(block)
    if (known !== undefined) return known
    const made = translationBlock(block)
    this.#known.set(block, made)
    return made
  }

  #lineOf(id: string, field: Field): TranslationBlock {
    const made = lineBlock(id, FieldView.now(this.doc, field).blocks)
    const known = this.#lines.get(id)
    if (known?.text === made.text) return known
    this.#lines.set(id, made)
    return made
  }
}
