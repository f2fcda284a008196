import type * as Y from 'yjs'
import { CREDIT_ATTRIBUTES, creditKey } from './credit-key.ts'
import type { AnyRole } from './credit-roles.ts'
import { orderBetween } from './move-credit.ts'

/**
 * Credits a contributor with a role, after the credit with the key `after` or at the end of the role; gives the
 * credit's key. A contributor who has the role already keeps the credit as it is.
 */
export function addCredit(doc: Y.Doc, contributor: string, role: AnyRole, after?: string): string {
  const key = creditKey({ contributor, role })
  const map = doc.getMap('credits')
  if (map.has(`${key}@order`)) return key
  doc.transact(() => {
    // What an earlier credit of the same key left behind is not this one's.
    for (const attribute of CREDIT_ATTRIBUTES) map.delete(`${key}@${attribute}`)
    map.set(`${key}@order`, orderBetween(doc, role, key, { after }))
  })
  return key
}
