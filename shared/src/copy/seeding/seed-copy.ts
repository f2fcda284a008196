import type * as Y from 'yjs'
import type { Run } from '../blocks.ts'
import { MARK_KINDS } from '../marks/operation.ts'
import { blockKey } from '../reading/block-attributes.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { setMark } from '../writing/set-mark.ts'

export interface SeedBlock {
  /** Needed where no maker of ids is given. */
  id?: string
  kind: string
  text?: string
  /** Instead of `text`, for words with marks. */
  runs?: readonly Run[]
  attributes?: Record<string, unknown>
}

export interface Seed {
  headline: string
  standfirst: string
  body: readonly SeedBlock[]
  fields?: Record<string, string>
}

/**
 * Gives a document its first content. For the server alone, once, when it creates the edition: whoever seeds what
 * has been seeded doubles everything.
 */
export function seedCopy(
  doc: Y.Doc,
  { headline, standfirst, body, fields = {} }: Seed,
  newId?: () => string,
): void {
  const roots = rootsOf(doc)
  if (roots.headline.length + roots.standfirst.length + roots.body.length > 0) {
    throw new Error('The document has its first content already')
  }
  doc.transact(() => {
    roots.headline.insert(0, headline.toWellFormed())
    roots.standfirst.insert(0, standfirst.toWellFormed())
    for (const { id, kind, text = '', runs = [{ text, marks: {} }], attributes = {} } of body) {
      const block = id ?? newId?.()
      if (block === undefined) throw new Error('A block needs an id, or a maker of ids')
      roots.body.insertEmbed(roots.body.length, { b: block, k: kind })
      for (const [name, value] of Object.entries(attributes)) roots.blocks.set(blockKey(block, name), value)
      appendRuns(doc, 'body', runs)
    }
    for (const [name, value] of Object.entries(fields)) {
      if (value !== '') roots.fields.set(name, value.toWellFormed())
    }
  })
}

/** Words first, marks after: a mark that does not yet know what follows it would grow over it. */
function appendRuns(doc: Y.Doc, field: Field, runs: readonly Run[]): void {
  const text = textOf(doc, field)
  let at = text.length
  text.insert(at, runs.map((run) => run.text.toWellFormed()).join(''))
  for (const { text: words, marks } of runs) {
    for (const kind of MARK_KINDS) {
      const value = marks[kind]
      if (value !== undefined) setMark(doc, field, at, at + words.length, kind, value)
    }
    at += words.length
  }
}
