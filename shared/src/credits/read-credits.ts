import type * as Y from 'yjs'
import type { Credit } from './credit.ts'
import { creditKey, readCreditKey } from './credit-key.ts'
import { type AnyRole, CREDIT_ROLES } from './credit-roles.ts'

/** Longer orders and places are nobody's typing: such an entry is passed over. */
const LONGEST = 500

const text = (value: unknown): string => (typeof value === 'string' && value.length <= LONGEST ? value : '')

/**
 * The credits of an edition, in the order in which a credit line names them: by role, then by order, then by key.
 * Whatever else stands in the map is passed over: it never throws.
 */
export function readCredits(doc: Y.Doc): Credit[] {
  const map = doc.getMap<unknown>('credits')
  const credits: Credit[] = []
  for (const [name, order] of map.entries()) {
    if (!name.endsWith('@order') || text(order) === '') continue
    const key = name.slice(0, -'@order'.length)
    const read = readCreditKey(key)
    if (read === null) continue
    credits.push({
      ...read,
      order: text(order),
      place: text(map.get(`${key}@place`)).trim(),
      byline: map.get(`${key}@byline`) === true,
      uncertain: map.get(`${key}@uncertain`) === true,
    })
  }
  return credits.sort(inPrintedOrder)
}

// Code units, not the reader's locale: every page and the server must come to one order.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A newsroom's own roles stand behind ours. */
function rank(role: AnyRole): number {
  const at = (CREDIT_ROLES as readonly string[]).indexOf(role)
  return at < 0 ? CREDIT_ROLES.length : at
}

function inPrintedOrder(a: Credit, b: Credit): number {
  return (
    rank(a.role) - rank(b.role) ||
    compare(a.role, b.role) ||
    compare(a.order, b.order) ||
    compare(creditKey(a), creditKey(b))
  )
}
