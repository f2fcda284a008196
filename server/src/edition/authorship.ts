import { FIELDS, type Field } from '@copydesk/shared/copy'
import type { AuthoredSpan } from '@copydesk/shared/writers'
import * as Y from 'yjs'
import type { Newsroom } from '../newsroom.ts'
import type { Writers } from '../sync/provenance/writers.ts'

/**
 * Who wrote what of the copy as it stands on disk, in the order of the text: words keep their first writer, whoever
 * split, merged, moved, cut, pasted or restored them since. [SY22]
 */
export function authorship({ rooms }: Pick<Newsroom, 'rooms'>, edition: string): Promise<AuthoredSpan[]> {
  return rooms.attribute(edition, spansIn)
}

export const spansIn = (doc: Y.Doc, writers: Writers): AuthoredSpan[] =>
  FIELDS.flatMap((field) => spansOf(field, doc.getText(field), writers))

function spansOf(field: Field, text: Y.Text, writers: Writers): AuthoredSpan[] {
  const spans: AuthoredSpan[] = []
  let block: string | null = null
  let at = 0
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue
    const { content } = item
    if (content instanceof Y.ContentEmbed) block = String((content.embed as { b?: unknown }).b)
    if (!(content instanceof Y.ContentString)) {
      at += item.length
      continue
    }
    let done = 0
    for (const { length, person, at: minute } of writers.of(item)) {
      const words = content.str.slice(done, done + length)
      const { client, clock } = item.id
      const last = spans.at(-1)
      const follows = last?.to === at && last.block === block && last.person === person && last.at === minute
      if (follows) {
        last.to += length
        last.text += words
        last.ids.push([client, clock + done, length])
      } else {
        const ids: AuthoredSpan['ids'] = [[client, clock + done, length]]
        spans.push({ field, block, from: at, to: at + length, text: words, person, at: minute, ids })
      }
      done += length
      at += length
    }
  }
  return spans
}
