/*
 * Makes a copy what it was in a version, as an edit like any other: what is gone is written again where it stood, what
 * came since is taken out, and whatever is in both is left alone, so that carets, comments and other people's undo find
 * their characters where they were. Whatever somebody is writing meanwhile arrives, and stays.
 */
import type * as Y from 'yjs'
import { blockKey, readBlockKey } from '../reading/block-attributes.ts'
import { FieldView } from '../reading/field-view.ts'
import { rootsOf } from '../roots.ts'
import { FIELDS, type Field } from '../schema.ts'
import { restoreMarks } from './restore-marks.ts'
import { restoreText } from './restore-text.ts'
import { stretchesOf } from './stretches.ts'

/** Makes every field, and what stands beside them, what they were; or some blocks of the body. */
export function restoreCopy(doc: Y.Doc, version: Y.Doc, blocks?: readonly string[]): void {
  doc.transact(() => {
    if (blocks) return restoreField(doc, version, 'body', blocks)
    for (const field of FIELDS) restoreField(doc, version, field)
    for (const root of ['fields', 'credits'] as const) restoreBeside(doc, version, root)
  })
}

/** One field, so that who undoes field by field takes it back as one step of that. */
export function restoreField(doc: Y.Doc, version: Y.Doc, field: Field, blocks?: readonly string[]): void {
  doc.transact((transaction) => {
    const then = new FieldView(version, field)
    const chosen = blocks && new Set<string | null>(blocks)
    const { ids: blocksThen } = stretchesOf(then)
    // Of two blocks with one id the first is meant.
    const wanted = blocksThen.flatMap((id, n) =>
      !chosen || (chosen.has(id) && blocksThen.indexOf(id) === n) ? n : [],
    )
    if (wanted.length === 0) return
    const { left, parted } = restoreText(transaction, then, new Set(wanted))
    const ids = new Set(wanted.map((n) => blocksThen[n] ?? null))
    const attributes = rootsOf(doc).blocks
    const { blocks: before } = rootsOf(version)
    // Where one block stands is where others stand too: chosen ones stay in their place.
    const isRestored = (attribute: string) => !chosen || attribute !== 'ord'
    for (const key of new Set([...attributes.keys(), ...before.keys()])) {
      const parts = readBlockKey(key)
      if (parts && ids.has(parts.id) && isRestored(parts.attribute)) put(attributes, key, before.get(key))
    }
    for (const id of left) {
      put(attributes, blockKey(id, 'gone'), true)
      // Blocks that have no place of their own follow the one before: it must not lead them elsewhere.
      put(attributes, blockKey(id, 'ord'), undefined)
    }
    for (const id of parted) put(attributes, blockKey(id, 'gone'), undefined)
    restoreMarks(doc, then, ids)
  })
}

/** The dateline and what else is said in a few words; or who is credited. */
export function restoreBeside(doc: Y.Doc, version: Y.Doc, root: 'fields' | 'credits'): void {
  const now = rootsOf(doc)[root]
  const then = rootsOf(version)[root]
  doc.transact(() => {
    for (const key of new Set([...now.keys(), ...then.keys()])) put(now, key, then.get(key))
  })
}

function put(map: Y.Map<unknown>, key: string, value: unknown): void {
  if (value === undefined) {
    if (map.has(key)) map.delete(key)
  } else if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value)
}
