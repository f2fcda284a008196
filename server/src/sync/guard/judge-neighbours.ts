/*
 * A struct names the two neighbours between which it was written. Yjs puts it in the same place on every page only if
 * those two stood side by side where it was made: structs that claim another gap make pages that hear of them in another
 * order differ for ever, and nobody is told.
 *
 * Whoever made a struct had its neighbours, the structs of their own client before it, and all that any of these was
 * made upon. With just that much, too, the neighbours stand side by side: pages agree on the order of what they have, and
 * less cannot come between two than more. So what stands between them in the room must be something that its maker need
 * not have had; and whatever passes could have been made by an honest page.
 */
import * as Y from 'yjs'
import type { DecodedStruct } from './decode-update.ts'
import { Order } from './order.ts'
import { Past, type Patience } from './past.ts'
import type { Place } from './places.ts'
import { noSuchPlace } from './refusals.ts'

/**
 * Looks at structs, of all that an update asks for: 100 ms. Whose words come between two that stand side by side, as
 * nearly all do, needs none; else a page's past is as much as the story has structs, and is looked at once. A long story
 * has 27,000.
 */
const MOST_LOOKS = 600_000

/** Refuses structs whose neighbours never stood side by side. Takes them in the order in which Yjs can. [SY35] */
export function judgeNeighbours(
  doc: Y.Doc,
  structs: ReadonlyMap<number, readonly DecodedStruct[]>,
  places: ReadonlyMap<DecodedStruct, Place>,
) {
  const order = new Order(doc, structs)
  const patience: Patience = { left: MOST_LOOKS }
  const pasts = new Map<number, Past>()

  for (const [struct, place] of places) {
    const { client, length, rightOrigin } = struct
    // Its beginning may be the room's already.
    const clock = Math.max(struct.clock, Y.getState(doc.store, client))
    const put = {
      client,
      clock,
      length: struct.clock + length - clock,
      origin: clock > struct.clock ? { client, clock: clock - 1 } : struct.origin,
      rightOrigin,
    }
    const stands = order.put(put, struct, place, () => {
      const past = pasts.get(client) ?? new Past(doc, structs, client, patience)
      pasts.set(client, past)
      past.reach(client, clock)
      for (const id of [put.origin, rightOrigin]) if (id) past.reach(id.client, id.clock + 1)
      return past
    })
    if (!stands) throw noSuchPlace()
  }
}
