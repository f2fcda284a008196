import { oneLine } from '@copydesk/shared/one-line'
import type * as Y from 'yjs'

/** No longer than the guard takes it. */
const LONGEST = 2000

/** Puts a line in the place of what the house style prints, and remembers what that was. */
export function putLineByHand(doc: Y.Doc, line: string, instead: string): void {
  const fields = doc.getMap('fields')
  doc.transact(() => {
    fields.set('credit.line', oneLine(line, LONGEST).trim())
    fields.set('credit.instead', oneLine(instead, LONGEST))
  })
}

export function takeLineBack(doc: Y.Doc): void {
  const fields = doc.getMap('fields')
  doc.transact(() => {
    for (const name of ['credit.line', 'credit.instead']) fields.delete(name)
  })
}
