// Stands in until shared/copy exports these; then this file goes.
import { createHash } from 'node:crypto'
import { type PublishableCopy, readField } from '@copydesk/shared/copy'
import type { Furniture } from '@copydesk/shared/credits'
import type * as Y from 'yjs'

export function seedCopy(
  doc: Y.Doc,
  copy: { headline: string; standfirst: string; body: { id: string; kind: string; text: string }[] },
) {
  doc.getText('headline').insert(0, copy.headline)
  doc.getText('standfirst').insert(0, copy.standfirst)
  const body = doc.getText('body')
  for (const block of copy.body) {
    body.insertEmbed(body.length, { b: block.id, k: block.kind })
    body.insert(body.length, block.text)
  }
}

const textOf = (doc: Y.Doc, field: 'headline' | 'standfirst') => doc.getText(field).toString()

export function publishableCopy(doc: Y.Doc, furniture: Furniture): PublishableCopy {
  const { byline, dateline, creditLine, rights, language } = furniture
  const body = readField(doc, 'body')
    .filter((block) => !block.gone)
    .map(({ kind, attributes, runs }) => ({ kind, attributes, runs }))
  return {
    format: 1,
    language,
    headline: textOf(doc, 'headline'),
    standfirst: textOf(doc, 'standfirst'),
    byline,
    dateline,
    body,
    creditLine,
    rights,
  }
}

export const copyBlocks = (doc: Y.Doc) =>
  readField(doc, 'body').map((block) => ({ id: block.id ?? '', kind: block.kind, text: '' }))
export const hashOf = (copy: PublishableCopy) =>
  createHash('sha256').update(JSON.stringify(copy)).digest('hex')
export const countWords = (copy: PublishableCopy) =>
  copy.body.flatMap((block) =>
    block.runs
      .map((run) => run.text)
      .join('')
      .split(/\s+/)
      .filter(Boolean),
  ).length
