import type { Block, Field } from '../copy/index.ts'
import { type TranslationBlock, translationBlocksOf } from '../translation/standing/index.ts'

const QUOTES: ReadonlySet<string> = new Set(['quote', 'pull-quote'])

/** A block as the stylebook looks at it. */
export interface StyleBlock {
  block: TranslationBlock
  /** All of it is what somebody said. */
  isQuote: boolean
}

/** @param read how the blocks of a field are come by. */
export function styleBlocks(read: (field: Field) => readonly Block[]): StyleBlock[] {
  const quotes = new Set(read('body').flatMap(({ id, kind }) => (QUOTES.has(kind) && id) || []))
  return translationBlocksOf(read).map((block) => ({ block, isQuote: quotes.has(block.id) }))
}
