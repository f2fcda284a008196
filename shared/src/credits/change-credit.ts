import type * as Y from 'yjs'
import { oneLine } from '../one-line.ts'
import { addCredit } from './add-credit.ts'
import type { Credit } from './credit.ts'
import { readCreditKey } from './credit-key.ts'
import type { AnyRole } from './credit-roles.ts'
import { removeCredit } from './remove-credit.ts'

export type CreditChange = Partial<Pick<Credit, 'role' | 'place' | 'byline' | 'uncertain'>>

/** Changes a credit and gives its key, which is another one when the role changed. */
export function changeCredit(doc: Y.Doc, key: string, change: CreditChange): string {
  const map = doc.getMap<unknown>('credits')
  const read = readCreditKey(key)
  if (read === null || !map.has(`${key}@order`)) return key
  return doc.transact(() => {
    const kept = change.role === undefined ? key : inRole(doc, key, read.contributor, change.role)
    const { place, byline, uncertain } = change
    if (place !== undefined)
      setOrDrop(map, `${kept}@place`, oneLine(place.trim(), LONGEST_PLACE).replace(/\s+/gu, ' ').trim())
    if (byline !== undefined) setOrDrop(map, `${kept}@byline`, byline)
    if (uncertain !== undefined) setOrDrop(map, `${kept}@uncertain`, uncertain)
    return kept
  })
}

/** Gives the contributor the other role; if they have it already, that credit stays as it is. */
function inRole(doc: Y.Doc, key: string, contributor: string, role: AnyRole): string {
  const map = doc.getMap<unknown>('credits')
  const target = `${contributor}|${role}`
  if (target === key) return key
  const isNew = !map.has(`${target}@order`)
  addCredit(doc, contributor, role)
  if (isNew) {
    for (const attribute of ['place', 'byline', 'uncertain']) {
      const value = map.get(`${key}@${attribute}`)
      if (value !== undefined) map.set(`${target}@${attribute}`, value)
    }
  }
  removeCredit(doc, key)
  return target
}

/** Longer places are nobody's typing. */
const LONGEST_PLACE = 200

function setOrDrop(map: Y.Map<unknown>, name: string, value: string | boolean): void {
  if (value) {
    if (map.get(name) !== value) map.set(name, value)
  } else if (map.has(name)) map.delete(name)
}
