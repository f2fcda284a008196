import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type * as Y from 'yjs'
import { creditKey, readCreditKey } from './credit-key.ts'
import type { AnyRole } from './credit-roles.ts'
import { readCredits } from './read-credits.ts'

/** Keys of the neighbours that a credit is to stand between; leave one out at either end. */
export interface Between {
  after?: string | null
  before?: string | null
}

/** Moves a credit among those of its own role. A key that is gone by now moves nothing. */
export function moveCredit(doc: Y.Doc, key: string, between: Between): void {
  const read = readCreditKey(key)
  if (read === null || !doc.getMap('credits').has(`${key}@order`)) return
  doc.transact(() => {
    doc.getMap('credits').set(`${key}@order`, orderBetween(doc, read.role, key, between))
  })
}

/**
 * An order between two neighbours of a role. It ends in something of its maker's: two people who put somebody into one
 * gap at the same moment make two orders, and nobody has to be numbered anew, which would bring back whom a third
 * removes just then. A stranger may have written equal orders, or one that is none, and one may have become too long:
 * then the whole role is numbered anew, in the order it shows.
 */
export function orderBetween(doc: Y.Doc, role: AnyRole, key: string, between: Between): string {
  const others = readCredits(doc).filter((credit) => credit.role === role && creditKey(credit) !== key)
  const at = indexOf(between, others.map(creditKey))
  try {
    const own = ownOrder(doc.clientID, others[at - 1]?.order ?? null, others[at]?.order ?? null)
    if (own.length > LONGEST_ORDER) throw new RangeError(own)
    return own
  } catch {
    // Repairs orders that are equal, malformed or too long; see above.
    const orders = generateNKeysBetween(null, null, others.length + 1)
    const map = doc.getMap('credits')
    others.forEach((credit, index) => {
      map.set(`${creditKey(credit)}@order`, orders[index < at ? index : index + 1])
    })
    return orders[at] as string
  }
}

/** Of many moves into one gap each makes a longer order, and the guard takes no endless one. */
const LONGEST_ORDER = 100

function ownOrder(client: number, after: string | null, before: string | null): string {
  const plain = generateKeyBetween(after, before)
  const own = plain + ending(client)
  // What begins as the neighbour behind it does, and would end beyond it, begins nearer to it.
  return before === null || own < before ? own : ownOrder(client, plain, before)
}

const DIGITS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Four digits of a client's id, which two in one room hardly share; none is the zero that an order may not end in. */
function ending(client: number): string {
  const digit = (at: number) => DIGITS[Math.floor(client / DIGITS.length ** at) % DIGITS.length]
  return `${digit(3)}${digit(2)}${digit(1)}${digit(0)}`
}

function indexOf(between: Between, keys: string[]): number {
  const after = between.after == null ? -1 : keys.indexOf(between.after)
  if (after >= 0) return after + 1
  const before = between.before == null ? -1 : keys.indexOf(between.before)
  if (before >= 0) return before
  return between.after === null ? 0 : keys.length
}
