import * as Y from 'yjs'
import { FIELDS, type Field } from '../copy/index.ts'
import { markerId } from '../copy/items.ts'
import { arrivedItems, deletedItems } from '../copy/reading/structs.ts'
import type { IdRange } from '../copy/suggestions/suggestion.ts'
import type { Carried } from './carry.ts'

/** Words that one act took out of a text, character by character in their order. */
export interface CutWords {
  text: string
  ranges: readonly IdRange[]
}

/** Fewer stand anywhere by chance. */
const FEWEST = 2

/** What a transaction deleted of a field. To be asked while it lasts: afterwards the characters are gone. */
export function cutBy(transaction: Y.Transaction, field: Field): CutWords | null {
  const text = transaction.doc.getText(field)
  const gone = new Set(deletedItems(transaction, text))
  const cut = wordsOf(inTextOrder(text, gone))
  return cut.text.length < FEWEST ? null : cut
}

/** Where a transaction put these words, if it did: the same characters in the same order. */
export function arrivedIn(transaction: Y.Transaction, field: Field, cut: CutWords): Carried | null {
  for (const into of [field, ...FIELDS.filter((one) => one !== field)]) {
    const text = transaction.doc.getText(into)
    const fresh = new Set(arrivedItems(transaction, text).filter((item) => !item.deleted))
    const put = wordsOf(inTextOrder(text, fresh))
    // A pasted paragraph may come with an end of its own.
    if (put.text !== '' && put.text.trim() === cut.text.trim()) {
      const behind = (words: CutWords) => words.text.length - words.text.trimStart().length
      return { cut: from(cut, behind(cut)), put: from(put, behind(put)) }
    }
  }
  return null
}

function inTextOrder(text: Y.Text, items: ReadonlySet<Y.Item>): Y.Item[] {
  const found: Y.Item[] = []
  if (items.size === 0) return found
  for (let item = text._start; item !== null; item = item.right) if (items.has(item)) found.push(item)
  return found
}

function wordsOf(items: readonly Y.Item[]): CutWords {
  let text = ''
  const ranges: IdRange[] = []
  for (const item of items) {
    if (!(item.content instanceof Y.ContentString) || markerId(item) !== null) continue
    text += item.content.str
    ranges.push([item.id.client, item.id.clock, item.length])
  }
  return { text, ranges }
}

/** Without the first characters. */
function from({ ranges }: CutWords, skipped: number): IdRange[] {
  let left = skipped
  return ranges.flatMap(([client, clock, length]): IdRange[] => {
    const skip = Math.min(left, length)
    left -= skip
    return skip < length ? [[client, clock + skip, length - skip]] : []
  })
}
