import type * as Y from 'yjs'

/** As the guard takes it: one line of whole characters, no longer than a line may be. */
const LONGEST = 2000
const oneLine = (text: string): string =>
  [
    ...text
      .toWellFormed()
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST / 2)
    .join('')

/** Puts a line in the place of what the house style prints, and remembers what that was. */
export function putLineByHand(doc: Y.Doc, line: string, instead: string): void {
  const fields = doc.getMap('fields')
  doc.transact(() => {
    fields.set('credit.line', oneLine(line))
    fields.set('credit.instead', instead.slice(0, LONGEST))
  })
}

export function takeLineBack(doc: Y.Doc): void {
  const fields = doc.getMap('fields')
  doc.transact(() => {
    for (const name of ['credit.line', 'credit.instead']) fields.delete(name)
  })
}
