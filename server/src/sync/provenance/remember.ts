import * as Y from 'yjs'
import { decodeUpdate } from '../guard/decode-update.ts'
import type { StoredRoom } from '../update-log.ts'
import type { Cuts } from './cuts.ts'
import { minuteOf } from './first-writers.ts'
import type { Graves } from './graves.ts'
import { Passage } from './passage.ts'
import { Said } from './said.ts'

/**
 * Remembers after a start what the rows behind the snapshot deleted. What was deleted before the snapshot is not
 * known any more: who gives that back by undo, or pastes it, is its writer from then on. A snapshot is written every
 * some hundred rows and when everybody has left, so this concerns undo over a restart and nothing else.
 */
export function remember(
  { snapshot, tail }: Pick<StoredRoom, 'snapshot' | 'tail'>,
  graves: Graves,
  cuts: Cuts,
): void {
  const rows = tail.map((row) => ({ ...row, ...decodeUpdate(row.update) }))
  if (rows.every(({ deletes }) => deletes.length === 0)) return
  const said = new Said()
  if (snapshot)
    for (const struct of Y.decodeUpdate(snapshot.bytes).structs)
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentString)
        said.learn(struct.id.client, struct.id.clock, struct.content.str)
  for (const { structs } of rows)
    for (const own of structs.values())
      for (const { client, clock, content } of own)
        if (content.is === 'text') said.learn(client, clock, content.text)
  for (const { deletes, person, at } of rows) {
    const passages: Passage[] = []
    for (const range of deletes)
      for (const { clock, text } of said.within(range)) {
        graves.bury(range.client, clock, text)
        const passage = new Passage()
        passage.add(range.client, clock, text)
        passages.push(passage)
      }
    if (passages.length > 0) cuts.add(person, passages, minuteOf(at))
  }
}
