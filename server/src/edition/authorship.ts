import { FIELDS, type Field } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import type { Newsroom } from '../newsroom.ts'
import type { Writers } from '../sync/provenance/writers.ts'

/** Words that one person wrote in one minute. */
export interface AuthoredSpan {
  field: Field
  /** Id of the block that they stand in; null before the first. */
  block: string | null
  /** Where in the field's shared text, in which each block's marker counts as one character. */
  from: number
  to: number
  text: string
  /** Id of the person who wrote them first. */
  person: string | null
  /** ISO 8601, to the minute; the rows of the log have it to the millisecond. */
  at: string | null
}

/**
 * Who wrote what of the copy as it stands on disk, in the order of the text: words keep their first writer, whoever
 * split, merged, moved, cut, pasted or restored them since. [SY22]
 */
export function authorship({ rooms }: Pick<Newsroom, 'rooms'>, edition: string): Promise<AuthoredSpan[]> {
  return rooms.attribute(edition, (doc, writers) =>
    FIELDS.flatMap((field) => spansOf(field, doc.getText(field), writers)),
  )
}

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
      const last = spans.at(-1)
      const follows = last?.to === at && last.block === block && last.person === person && last.at === minute
      if (follows) {
        last.to += length
        last.text += words
      } else spans.push({ field, block, from: at, to: at + length, text: words, person, at: minute })
      done += length
      at += length
    }
  }
  return spans
}
