import { FIELD_LENGTHS } from '@copydesk/shared/copy'
import { oneLine } from '@copydesk/shared/one-line'
import type * as Y from 'yjs'

/** Puts a line in the place of what the house style prints, and remembers what that was: no longer than the guard takes it. */
export function putLineByHand(doc: Y.Doc, line: string, instead: string): void {
  const fields = doc.getMap('fields')
  doc.transact(() => {
    fields.set('credit.line', oneLine(line, FIELD_LENGTHS['credit.line']).trim())
    fields.set('credit.instead', oneLine(instead, FIELD_LENGTHS['credit.instead']))
  })
}

export function takeLineBack(doc: Y.Doc): void {
  const fields = doc.getMap('fields')
  doc.transact(() => {
    for (const name of ['credit.line', 'credit.instead']) fields.delete(name)
  })
}
