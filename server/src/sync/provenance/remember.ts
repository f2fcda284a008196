import * as Y from 'yjs'
import { decodeUpdate } from '../guard/decode-update.ts'
import type { StoredRoom } from '../update-log.ts'
import type { Cuts } from './cuts.ts'
import { minuteOf } from './first-writers.ts'
import type { Graves } from './graves.ts'
import { Passage, type Stretch } from './passage.ts'

interface Words {
  clock: number
  text: string
}

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
  const words = new Map<number, Words[]>()
  const learn = (client: number, clock: number, text: string) => {
    const own = words.get(client)
    if (own) own.push({ clock, text })
    else words.set(client, [{ clock, text }])
  }
  if (snapshot)
    for (const struct of Y.decodeUpdate(snapshot.bytes).structs)
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentString)
        learn(struct.id.client, struct.id.clock, struct.content.str)
  for (const { structs } of rows)
    for (const own of structs.values())
      for (const { client, clock, content } of own)
        if (content.is === 'text') learn(client, clock, content.text)
  for (const { deletes, person, at } of rows) {
    const passages: Passage[] = []
    for (const range of deletes)
      for (const { clock, text } of wordsIn(words.get(range.client) ?? [], range)) {
        graves.bury(range.client, clock, text)
        const passage = new Passage()
        passage.add(range.client, clock, text)
        passages.push(passage)
      }
    if (passages.length > 0) cuts.add(person, passages, minuteOf(at))
  }
}

function* wordsIn(words: readonly Words[], { clock, length }: Stretch): Iterable<Words> {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { clock: from, text } = words[middle] as Words
    if (from + text.length <= clock) low = middle + 1
    else high = middle
  }
  for (let index = low; index < words.length; index++) {
    const { clock: from, text } = words[index] as Words
    if (from >= clock + length) return
    const start = Math.max(from, clock)
    yield { clock: start, text: text.slice(start - from, clock + length - from) }
  }
}
