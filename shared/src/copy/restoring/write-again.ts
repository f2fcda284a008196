import * as Y from 'yjs'
import type { Id } from '../items.ts'
import { type Aliases, aliasKey } from '../marks/aliases.ts'
import { rootsOf } from '../roots.ts'

/** A character that is gone: what is written again stands in front of it, as Yjs puts what undo gives back. */
export type Grave = Id

/**
 * Writes characters again where they stood, and that they are the same as those that were first there: so marks and
 * comments that stood on them come back, and they stay their first writer's. Gives the id of the first one.
 */
export function writeAgain(
  transaction: Y.Transaction,
  text: Y.Text,
  aliases: Aliases,
  content: Y.ContentString | Y.ContentEmbed,
  [client, clock]: Grave,
): Id {
  const { doc } = transaction
  const length = content.getLength()
  const right = Y.getItemCleanStart(transaction, Y.createID(client, clock))
  const made = insertBetween(transaction, text, right.left, right, content)
  const { aliases: map } = rootsOf(doc)
  for (const { into, first, length: long } of firstNames(aliases, [client, clock], length))
    map.set(aliasKey([made[0], made[1] + into]), [first[0], first[1], long])
  return made
}

/** The same for what this document never had: behind another character, or at the start. */
export function writeBehind(
  transaction: Y.Transaction,
  text: Y.Text,
  content: Y.ContentString | Y.ContentEmbed,
  behind: Id | null,
): Id {
  const left =
    behind === null ? null : Y.getItemCleanEnd(transaction, transaction.doc.store, Y.createID(...behind))
  return insertBetween(transaction, text, left, left === null ? text._start : left.right, content)
}

function insertBetween(
  transaction: Y.Transaction,
  text: Y.Text,
  left: Y.Item | null,
  right: Y.Item | null,
  content: Y.ContentString | Y.ContentEmbed,
): Id {
  const { clientID, store } = transaction.doc
  const id = Y.createID(clientID, Y.getState(store, clientID))
  const item = new Y.Item(id, left, left?.lastId ?? null, right, right?.id ?? null, text, null, content)
  item.integrate(transaction, 0)
  // Its marks of where an index stands know nothing of what was put in below them.
  if (text._searchMarker) text._searchMarker.length = 0
  return [id.client, id.clock]
}

interface FirstName {
  into: number
  first: Id
  length: number
}

/** The names that characters had first; none for one that lives under another name, which is told by that one. */
function firstNames(aliases: Aliases, [client, clock]: Id, length: number): FirstName[] {
  const names: FirstName[] = []
  for (let into = 0; into < length; into++) {
    const first = aliases.firstOf([client, clock + into])
    const spot = aliases.spotOf(first)
    if (spot === null || !spot.item.deleted) continue
    const last = names.at(-1)
    const goesOn =
      last !== undefined &&
      last.into + last.length === into &&
      last.first[0] === first[0] &&
      last.first[1] + last.length === first[1]
    if (goesOn) last.length++
    else names.push({ into, first, length: 1 })
  }
  return names
}
