import type { Passage } from '@copydesk/shared/writers'
import * as Y from 'yjs'
import type { Writers } from '../sync/provenance/writers.ts'

/** Who wrote what stands between two places of a text, in its order. */
export function writtenWithin(text: Y.Text, writers: Writers, from: number, to: number): Passage['written'] {
  const written: Passage['written'] = []
  let at = 0
  for (let item = text._start; item !== null && at < to; item = item.right) {
    if (item.deleted || !item.countable) continue
    const { content, length } = item
    if (content instanceof Y.ContentString && at + length > from) {
      let done = 0
      for (const { length: long, person, at: minute } of writers.of(item)) {
        const start = Math.max(0, from - at - done)
        const words = content.str.slice(done + start, Math.min(done + long, to - at))
        done += long
        if (words === '' || start >= long) continue
        const last = written.at(-1)
        if (last?.person === person && last.at === minute) last.text += words
        else written.push({ text: words, person, at: minute })
      }
    }
    at += length
  }
  return written
}
