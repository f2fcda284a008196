import { FIELDS, type Field, FieldView } from '@copydesk/shared/copy'
import { type FoundSourcing, findSourcing } from '@copydesk/shared/sources'
import { NewestFew } from '../newest-few.ts'
import { sha256 } from '../sha256.ts'
import { readingOnce } from '../versions/copy-document.ts'

/** What a block says, and where it stands in its field. */
interface Text {
  field: Field
  start: number
  text: string
}

const MOST_COPIES = 50
/** Of the blocks of as many copies: writers change one at a time. */
const MOST_TEXTS = 5000

/** All that may speak of sources. */
export const textsOfCopy = readingOnce(MOST_COPIES, (doc): readonly Text[] =>
  FIELDS.flatMap((field) => {
    const view = FieldView.now(doc, field)
    return view.blocks.flatMap(({ gone, runs }, row) =>
      gone ? [] : { field, start: view.starts[row] ?? 0, text: runs.map((run) => run.text).join('') },
    )
  }),
)

const found = new NewestFew<readonly FoundSourcing[]>(MOST_TEXTS)

/** `findSourcing`, of which each text is asked once. */
export function sourcingIn(text: string, language: string): readonly FoundSourcing[] {
  const key = sha256(`${language} ${text}`)
  const sourcing = found.get(key) ?? findSourcing(text, language)
  found.set(key, sourcing)
  return sourcing
}
