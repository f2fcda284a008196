import type * as Y from 'yjs'
import { FIELDS } from '../copy/index.ts'
import { FieldView } from '../copy/reading/field-view.ts'
import { rootsOf } from '../copy/roots.ts'
import { deleteText } from '../copy/writing/delete-text.ts'
import { insertText } from '../copy/writing/insert-text.ts'
import type { WordCutter } from './word-cutter.ts'

/**
 * Takes words out of a document; of what is deleted Yjs keeps the places and not the words. All other characters stay what
 * they are, and whose they are. Returns in how many places the words stood.
 * @param sign what is put there instead; nothing where writers mend the sentence themselves.
 */
export function redactDocument(doc: Y.Doc, cutter: WordCutter, sign: string): number {
  const roots = rootsOf(doc)
  let places = 0
  doc.transact(() => {
    for (const field of FIELDS) {
      const view = FieldView.now(doc, field)
      const found = view.blocks.flatMap(({ runs }, row) => {
        const start = view.starts[row] ?? 0
        const text = runs.map((run) => run.text).join('')
        return cutter.find(text).map(({ from, to }) => ({ from: start + from, to: start + to }))
      })
      for (const { from, to } of found.sort((a, b) => b.from - a.from)) {
        places++
        deleteText(doc, field, from, to)
        if (sign !== '') insertText(doc, field, from, sign)
      }
    }
    for (const map of [
      roots.fields,
      roots.blocks,
      roots.credits,
      roots.annotations,
      roots.marks,
    ] as Y.Map<unknown>[])
      for (const [key, value] of [...map.entries()]) {
        const cut = cutter.cutAll(value)
        if (JSON.stringify(cut) === JSON.stringify(value)) continue
        places++
        map.set(key, cut)
      }
  })
  return places
}
