import * as Y from 'yjs'
import { rootsOf } from '../roots.ts'
import { FIELDS } from '../schema.ts'
import {
  isAliasEntry,
  isAnnotationEntry,
  isBlockEntry,
  isCreditEntry,
  isFieldEntry,
  isMarkEntry,
  isMarker,
} from './judges.ts'

type MapRoot = 'blocks' | 'marks' | 'annotations' | 'aliases' | 'fields' | 'credits'
type Judge = (key: string, value: unknown, client: number) => boolean

const JUDGES: Record<MapRoot, Judge> = {
  blocks: isBlockEntry,
  marks: isMarkEntry,
  annotations: isAnnotationEntry,
  aliases: isAliasEntry,
  fields: isFieldEntry,
  credits: isCreditEntry,
}

/** What stands in a document that the schema does not allow, one sentence each; nothing for a sound document. */
export function problemsOf(doc: Y.Doc): string[] {
  const known = rootsOf(new Y.Doc())
  const problems: string[] = []
  for (const [name, type] of doc.share) {
    const expected = Object.hasOwn(known, name) ? known[name as keyof typeof known].constructor : null
    if (expected === null) problems.push(`${name}: no such root type`)
    // A root that nobody has asked for yet has no type, and takes the one that it is asked for.
    else if (type.constructor !== expected && type.constructor !== Y.AbstractType)
      return [`${name}: of another type`]
  }
  const roots = rootsOf(doc)
  for (const field of FIELDS) problems.push(...textProblems(field, roots[field]))
  for (const [name, judge] of Object.entries(JUDGES) as [MapRoot, Judge][]) {
    problems.push(...mapProblems(name, roots[name], judge))
  }
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
    problems.push('There are changes that wait for others that have not come')
  }
  return problems
}

function textProblems(field: string, text: Y.Text): string[] {
  const problems: string[] = []
  if (text._map.size > 0) problems.push(`${field}: a text has no attributes`)
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue
    const { content } = item
    const where = `${field}, ${item.id.client}.${item.id.clock}`
    if (content instanceof Y.ContentEmbed) {
      if (!isMarker(content.embed)) problems.push(`${where}: an embed that is no marker`)
    } else if (!(content instanceof Y.ContentString))
      problems.push(`${where}: ${content.constructor.name} in a text`)
  }
  return problems
}

function mapProblems(name: string, map: Y.Map<unknown>, judge: Judge): string[] {
  const problems: string[] = []
  if (map._start !== null) problems.push(`${name}: a map holds no sequence`)
  for (const [key, item] of map._map) {
    if (item.deleted) continue
    const isOne = item.content instanceof Y.ContentAny && item.content.arr.length === 1
    if (!isOne || !judge(key, map.get(key), item.id.client))
      problems.push(`${name}: ${JSON.stringify(key)} is not allowed`)
  }
  return problems
}
