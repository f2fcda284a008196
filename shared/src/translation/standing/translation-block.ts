import type * as Y from 'yjs'
import { BLOCK_ID, type Block, blocksForReaders, type Field } from '../../copy/index.ts'

/** A block as translation sees it: the headline and the standfirst are blocks here too. */
export interface TranslationBlock {
  id: string
  /** As readers see it, without marks and without spaces at its ends. */
  text: string
  /**
   * Of a localized block: ids of the original's blocks that it translates. None: it is the localization's own.
   * Null: nobody has said.
   */
  of: readonly string[] | null
}

/** No block made by anybody can have these ids. */
export const HEADLINE = '~headline'
export const STANDFIRST = '~standfirst'
export const LINES = { headline: HEADLINE, standfirst: STANDFIRST } as const

/** The field that a block stands in. */
export const fieldOf = (id: string): Field =>
  id === HEADLINE ? 'headline' : id === STANDFIRST ? 'standfirst' : 'body'

/** The headline and the standfirst are fields of their own. */
export const isLine = (id: string): boolean => fieldOf(id) !== 'body'

/** The shared document takes its id: the second of two blocks with one id has a name of the page's alone. */
export const isNamed = (id: string): boolean => isLine(id) || BLOCK_ID.test(id)

export const translationBlocks = (doc: Y.Doc): TranslationBlock[] =>
  translationBlocksOf((field) => blocksForReaders(doc, field))

/** @param read how the blocks of a field are come by, where somebody keeps them up already. */
export const translationBlocksOf = (read: (field: Field) => readonly Block[]): TranslationBlock[] => [
  lineBlock(HEADLINE, read('headline')),
  lineBlock(STANDFIRST, read('standfirst')),
  ...read('body').flatMap((block) => translationBlock(block) ?? []),
]

/** A field of one line, whatever blocks somebody's client made of it. */
export const lineBlock = (id: string, blocks: readonly Block[]): TranslationBlock => ({
  id,
  text: blocks.map(wordsIn).join(' ').trim(),
  of: [id],
})

/** Null for one that was removed (words may remain in it), and for the nameless one before the first marker. */
export function translationBlock(block: Block): TranslationBlock | null {
  if (block.id === null || block.gone) return null
  return { id: block.id, text: wordsIn(block).trim(), of: readOf(block.attributes.of) }
}

const wordsIn = (block: Block): string => block.runs.map((run) => run.text).join('')

const readOf = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : null
