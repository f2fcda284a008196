import * as Y from 'yjs'
import { Aliases, aliasKey } from '../marks/aliases.ts'
import { arrivedItems } from '../reading/structs.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'

/** The origin of the transaction that writes aliases. */
const ALIASES = Symbol('aliases')

/**
 * Undo gives deleted characters back as new ones. This writes down which first ids they had, in a transaction of its
 * own. Call it in `afterTransaction` of the undo manager's transaction and not later: right after, Yjs merges what
 * was re-created with what was typed beside it, and nobody can tell them apart. `undoFor` does this.
 */
export function recordAliases(doc: Y.Doc, field: Field, transaction: Y.Transaction): void {
  const { aliases } = rootsOf(doc)
  const text = textOf(doc, field)
  const found: [key: string, value: number[]][] = []
  let known: Aliases | null = null
  for (const item of arrivedItems(transaction, text)) {
    if (item.deleted || item.id.client !== doc.clientID || item.rightOrigin === null) continue
    // Yjs puts what it re-creates in front of the grave.
    const grave = itemAt(doc, item.rightOrigin)
    if (grave === null || !grave.deleted || grave.redone === null || grave.redone.client !== item.id.client)
      continue
    const into = item.id.clock - grave.redone.clock
    if (into < 0 || into + item.length > grave.length) continue
    known ??= new Aliases(doc, aliases)
    const [client, clock] = known.firstOf([grave.id.client, grave.id.clock + into])
    found.push([aliasKey([item.id.client, item.id.clock]), [client, clock, item.length]])
  }
  if (found.length === 0) return
  doc.transact(() => {
    for (const [key, value] of found) aliases.set(key, value)
  }, ALIASES)
}

function itemAt(doc: Y.Doc, { client, clock }: Y.ID): Y.Item | null {
  const structs = doc.store.clients.get(client)
  const struct = structs?.[Y.findIndexSS(structs, clock)]
  return struct instanceof Y.Item ? struct : null
}
