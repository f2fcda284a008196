import { type Block, type Field, FieldView } from '@copydesk/shared/copy'
import {
  HEADLINE,
  lineBlock,
  STANDFIRST,
  type TranslationBlock,
  translationBlock,
} from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'

/** One document, whose blocks are made anew only where they read differently. */
export class LiveBlocks {
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
