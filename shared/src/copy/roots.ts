import * as Y from 'yjs'
import type { Field } from './schema.ts'

/** The root types of an edition's shared document. Nothing nests: no root holds another Yjs type. */
export interface CopyRoots {
  headline: Y.Text
  standfirst: Y.Text
  body: Y.Text
  /** `<block id>@<attribute>` → value. */
  blocks: Y.Map<unknown>
  /** `<client>.<n>` → mark operation. */
  marks: Y.Map<unknown>
  annotations: Y.Map<unknown>
  /** First id of a re-created stretch → the id that it had first. */
  aliases: Y.Map<unknown>
  fields: Y.Map<unknown>
  /** `<contributor>|<role>@<attribute>` → value. */
  credits: Y.Map<unknown>
}

/**
 * An empty document of the schema. Every root gets its type before the first update arrives: a root that Yjs
 * has to convert later keeps wrong beliefs about its own text.
 */
export function openCopy(): Y.Doc {
  const doc = new Y.Doc({ gc: true })
  rootsOf(doc)
  return doc
}

export const rootsOf = (doc: Y.Doc): CopyRoots => ({
  headline: doc.getText('headline'),
  standfirst: doc.getText('standfirst'),
  body: doc.getText('body'),
  blocks: doc.getMap('blocks'),
  marks: doc.getMap('marks'),
  annotations: doc.getMap('annotations'),
  aliases: doc.getMap('aliases'),
  fields: doc.getMap('fields'),
  credits: doc.getMap('credits'),
})

export const textOf = (doc: Y.Doc, field: Field): Y.Text => doc.getText(field)
