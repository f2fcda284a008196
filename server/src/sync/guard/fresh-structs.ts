import * as Y from 'yjs'
import type { DecodedStruct, DecodedUpdate } from './decode-update.ts'
import { clientTaken, tooMuch } from './refusals.ts'

export interface FreshStructs {
  fresh: Map<number, DecodedStruct[]>
  /** Part of the update is in the room already. */
  known: boolean
  gap: boolean
}

/** An offline day of one person has some thousands. To judge and to apply so many takes 100 ms. [SY21] */
const MOST_FRESH = 20_000

/**
 * Structs above the room's clocks. Those below are the room's own, told again; when they say something else, two pages
 * write under one id, and the words of the second would be taken for known and lost. [SY6] [SY8]
 */
export function freshStructs(doc: Y.Doc, { structs }: DecodedUpdate): FreshStructs {
  const fresh = new Map<number, DecodedStruct[]>()
  let known = false
  let gap = false
  let count = 0
  for (const [client, own] of structs) {
    const clock = Y.getState(doc.store, client)
    const rest: DecodedStruct[] = []
    for (const struct of own) {
      if (struct.clock + struct.length > clock) rest.push(struct)
      if (struct.clock >= clock) continue
      known = true
      if (!isSame(doc, struct, clock)) throw clientTaken(client)
    }
    const [first] = rest
    if (!first) continue
    gap ||= first.clock > clock
    count += rest.length
    if (count > MOST_FRESH) throw tooMuch()
    fresh.set(client, rest)
  }
  return { fresh, known, gap }
}

/** Yjs puts it in the place of a character of two halves when something comes between them. */
const REPLACED = '\uFFFD'

/** Whether the living characters of a struct that the room has are those that the room has. */
function isSame(doc: Y.Doc, { client, clock, content }: DecodedStruct, known: number): boolean {
  if (content.is !== 'text') return true
  const structs = doc.store.clients.get(client) ?? []
  const end = Math.min(clock + content.text.length, known)
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
    const item = structs[index]
    if (!(item instanceof Y.Item) || item.id.clock >= end) return true
    if (item.deleted) continue
    if (!(item.content instanceof Y.ContentString)) return false
    const from = Math.max(clock, item.id.clock)
    const until = Math.min(end, item.id.clock + item.length)
    const there = item.content.str.slice(from - item.id.clock, until - item.id.clock)
    const said = content.text.slice(from - clock, until - clock)
    if (there !== said && !(there.includes(REPLACED) && isSameBut(there, said))) return false
  }
  return true
}

const isSameBut = (there: string, said: string): boolean =>
  [...Array(there.length).keys()].every((at) => there[at] === said[at] || there[at] === REPLACED)
