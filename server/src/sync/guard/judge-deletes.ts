import * as Y from 'yjs'
import type { DeletedRange } from './decode-update.ts'
import type { Guarded } from './ground.ts'
import type { Sender } from './guard.ts'
import { makerOfItem } from './judge-claims.ts'
import { notYours, notYourWords } from './refusals.ts'
import { mayTouch, onlySuggests } from './writable.ts'

/**
 * Refuses to delete what stands in a root that the sender may not write, and what others wrote beside the text. Looks at
 * what the room has; what comes and goes in one update is judged as it comes. [SY18]
 */
export function judgeDeletes(
  { doc, rootNames, ownerOf }: Guarded,
  sender: Sender,
  ranges: readonly DeletedRange[],
) {
  for (const { client, clock, length } of ranges) {
    const structs = doc.store.clients.get(client)
    if (!structs || clock >= Y.getState(doc.store, client)) continue
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
      const item = structs[index]
      if (!(item instanceof Y.Item) || item.id.clock >= clock + length) break
      const root = rootNames.get(item.parent) ?? ''
      if (!mayTouch(sender.mayWrite, root)) {
        // Somebody who may only suggest is judged by what they do, and told what a reader is.
        if (onlySuggests(sender.mayWrite)) continue
        throw notYours()
      }
      if (sender.isServer) continue
      const maker =
        root === 'annotations'
          ? makerOfItem(item)
          : root === 'marks' || root === 'aliases'
            ? ownerOf(client)
            : sender.person
      if (maker !== sender.person) throw notYourWords()
    }
  }
}
