import type { Node } from '@tiptap/pm/model'
import { type EditorState, PluginKey, type Selection, type Transaction } from '@tiptap/pm/state'
import { FROM_TEXT } from './from-text.ts'

/** Local transactions, and the page and selection before them. */
export interface Unwritten {
  /** Of the last of them, counted from the opening of the field. */
  number: number
  doc: Node
  selection: Selection
  transactions: readonly Transaction[]
}

export const UNWRITTEN = new PluginKey<Unwritten>('unwritten')

export const nothingUnwritten = ({ doc, selection }: EditorState): Unwritten => ({
  number: 0,
  doc,
  selection,
  transactions: [],
})

/** Adds a local transaction to those that the shared text does not hold yet; `written` is the last that it holds. */
export function collect(
  transaction: Transaction,
  unwritten: Unwritten,
  { doc, selection }: EditorState,
  written: number,
): Unwritten {
  if (!transaction.docChanged || transaction.getMeta(FROM_TEXT)) return unwritten
  const number = unwritten.number + 1
  if (unwritten.number <= written) return { number, doc, selection, transactions: [transaction] }
  return { ...unwritten, number, transactions: [...unwritten.transactions, transaction] }
}
