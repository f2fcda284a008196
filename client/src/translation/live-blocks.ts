import { type Block, blocksForReaders, type Field } from '@copydesk/shared/copy'
import {
  LINES,
  lineBlock,
  type TranslationBlock,
  translationBlock,
} from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'

/** One document, whose blocks are made anew only where they read differently. */
export class LiveBlocks {
  readonly doc: Doc
  readonly #known = new WeakMap<Block, TranslationBlock | null>()
  readonly #lines = new Map<Field, TranslationBlock>()

  constructor(doc: Doc) {
    this.doc = doc
  }

  blocks(): TranslationBlock[] {
    const body = blocksForReaders(this.doc, 'body').flatMap((block) => this.#blockOf(block) ?? [])
    return [this.#lineOf('headline'), this.#lineOf('standfirst'), ...body]
  }

  #blockOf(block: Block): TranslationBlock | null {
    const known = this.#known.get(block)
    if (known !== undefined) return known
    const made = translationBlock(block)
    this.#known.set(block, made)
    return made
  }

  #lineOf(field: keyof typeof LINES): TranslationBlock {
    const made = lineBlock(LINES[field], blocksForReaders(this.doc, field))
    const known = this.#lines.get(field)
    if (known?.text === made.text) return known
    this.#lines.set(field, made)
    return made
  }
}
