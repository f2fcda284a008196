import * as Y from 'yjs'
import { type DecodedStruct, type DecodedUpdate, isSameId } from './decode-update.ts'
import { clientTaken, tooMuch } from './refusals.ts'
import { isSameText } from './same-text.ts'

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
export function freshStructs(
  doc: Y.Doc,
  rootNames: ReadonlyMap<unknown, string>,
  { structs }: DecodedUpdate,
): FreshStructs {
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
      if (!isSame(doc, rootNames, struct, clock)) throw clientTaken(client)
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

/**
 * Whether what the room has under the clocks of a struct is that struct: it stands between the same neighbours, in the
 * same root, and what is alive of it says the same.
 */
function isSame(
  doc: Y.Doc,
  rootNames: ReadonlyMap<unknown, string>,
  struct: DecodedStruct,
  known: number,
): boolean {
  const { client, clock, length, content } = struct
  const structs = doc.store.clients.get(client) ?? []
  const end = Math.min(clock + length, known)
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
    const item = structs[index]
    if (!(item instanceof Y.Item) || item.id.clock >= end) return true
    if (!standsAs(item, struct, rootNames)) return false
    if (item.deleted || content.is !== 'text') continue
    if (!(item.content instanceof Y.ContentString)) return false
    const from = Math.max(clock, item.id.clock)
    const until = Math.min(end, item.id.clock + item.length)
    const there = item.content.str.slice(from - item.id.clock, until - item.id.clock)
    const said = content.text.slice(from - clock, until - clock)
    if (!isSameText(there, said)) return false
  }
  return true
}

/** The two overlap; whichever begins later stands behind a character of its own client in the other. */
function standsAs(item: Y.Item, struct: DecodedStruct, rootNames: ReadonlyMap<unknown, string>): boolean {
  const { client, clock, origin, rightOrigin, root, key } = struct
  if (!isSameId(item.rightOrigin, rightOrigin)) return false
  if (item.id.clock < clock) return isSameId(origin, { client, clock: clock - 1 })
  if (item.id.clock > clock) return isSameId(item.origin, { client, clock: item.id.clock - 1 })
  return (
    isSameId(item.origin, origin) &&
    (root === null || (rootNames.get(item.parent) === root && item.parentSub === key))
  )
}
