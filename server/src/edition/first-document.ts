import { type SeedBlock, seedCopy } from '@copydesk/shared/copy'
import { addCredit, type CreditRole, changeCredit } from '@copydesk/shared/credits'
import { Refusal } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import { newId } from '../new-id.ts'

/** What an edition begins with. */
export interface FirstCopy {
  headline: string
  standfirst: string
  /** Empty makes one empty paragraph to type into. Ids are given where the original's must be kept. */
  body: SeedBlock[]
  /** `dateline.place`, `dateline.date`, `dateline.agency`, `rights`. */
  fields: Record<string, string>
  credits: FirstCredit[]
}

export interface FirstCredit {
  contributor: string
  role: CreditRole
  place?: string
  byline?: boolean
  uncertain?: boolean
}

export const NO_COPY: FirstCopy = { headline: '', standfirst: '', body: [], fields: {}, credits: [] }

/** A long book chapter. Making more of them at once would keep everybody waiting. */
const MOST_BLOCKS = 1000
const MOST_CHARACTERS = 200_000

/** The one document that ever gives an edition its first content; nobody else seeds. */
export function firstDocument({ headline, standfirst, body, fields, credits }: FirstCopy): Y.Doc {
  if (body.length > MOST_BLOCKS)
    throw new Refusal('too-large', `A story begins with at most ${MOST_BLOCKS} paragraphs. Is it one story?`)
  if (body.reduce((sum, block) => sum + (block.text ?? '').length, 0) > MOST_CHARACTERS)
    throw new Refusal('too-large', 'A story begins with at most 200,000 characters. Is it one story?')
  const doc = new Y.Doc()
  const blocks = body.length > 0 ? body : [{ kind: 'paragraph', text: '' }]
  doc.transact(() => {
    seedCopy(doc, { headline, standfirst, body: blocks, fields }, newId)
    for (const { contributor, role, ...change } of credits)
      changeCredit(doc, addCredit(doc, contributor, role), change)
  })
  return doc
}

/** The short values of a document that are true in any language, for the localization that begins with them. */
export function fieldsOf(doc: Y.Doc): Record<string, string> {
  const fields: Record<string, string> = {}
  const values = doc.getMap<unknown>('fields')
  for (const name of ['dateline.place', 'dateline.date', 'dateline.agency', 'rights']) {
    const value = values.get(name)
    if (typeof value === 'string') fields[name] = value
  }
  return fields
}
