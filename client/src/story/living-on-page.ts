import { FIELDS } from '@copydesk/shared/copy'
import type { SharedEdition, Unsent } from '../sync/index.ts'
import { openHere } from './left-editions.ts'
import { livesOnPageOnly, savingOf } from './saving.ts'

/** What neither the server nor this computer has: with the whole copy, for nobody knows what of it is new. */
export const livingOnPage = (): Unsent[] =>
  [...openHere()].flatMap(([edition, { doc, status }]) => {
    const now = status.get()
    return livesOnPageOnly(savingOf(now))
      ? [{ edition, changes: now.waiting, acts: 0, words: wordsOf(doc) }]
      : []
  })

/** A marker begins a block: in plain text, a line. */
const wordsOf = (doc: SharedEdition['doc']): string =>
  FIELDS.map((field) =>
    doc
      .getText(field)
      .toDelta()
      .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : '\n'))
      .join('')
      .trim(),
  )
    .filter(Boolean)
    .join('\n\n')
