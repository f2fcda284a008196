import { blocksForReaders, type Marks, type Run } from '@copydesk/shared/copy'
import { HEADLINE, STANDFIRST } from '@copydesk/shared/translation/standing'
import type * as Y from 'yjs'

/** A block with its marks, and without the spaces at its ends. */
export interface Worded {
  kind: string
  runs: readonly Run[]
}

/** The blocks that translation knows of, by id. */
export function wordsById(doc: Y.Doc): Map<string, Worded> {
  const line = (field: 'headline' | 'standfirst'): Worded => {
    const parts = blocksForReaders(doc, field).map(({ runs }) => runs)
    return { kind: field, runs: trimmed(joined(parts)) }
  }
  const body = blocksForReaders(doc, 'body').flatMap(({ id, kind, gone, runs }) =>
    id === null || gone ? [] : [[id, { kind, runs: trimmed(runs) }] as const],
  )
  return new Map<string, Worded>([[HEADLINE, line('headline')], [STANDFIRST, line('standfirst')], ...body])
}

/** Several blocks as one, with a space between them. */
export function joined(parts: readonly (readonly Run[])[]): Run[] {
  return parts.filter((runs) => runs.length > 0).flatMap((runs, at) => (at === 0 ? runs : [SPACE, ...runs]))
}
const SPACE: Run = { text: ' ', marks: {} }

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Without the spaces at its ends; neighbours that are marked alike are one. */
function trimmed(runs: readonly Run[]): Run[] {
  const text = textOf(runs)
  let [skip, left] = [text.length - text.trimStart().length, text.trim().length]
  const kept: Run[] = []
  for (const run of runs) {
    const words = run.text.slice(skip, skip + left)
    skip = Math.max(0, skip - run.text.length)
    left -= words.length
    const last = kept.at(-1)
    if (words === '') continue
    if (last && markedAs(last.marks) === markedAs(run.marks)) last.text += words
    else kept.push({ text: words, marks: run.marks })
  }
  return kept
}

/** As words may stand in a block: what tools break into lines is one, and nothing that cannot be seen is in it. */
export const tidied = (runs: readonly Run[]): Run[] =>
  trimmed(
    runs.map(({ text, marks }) => ({
      text: text
        .toWellFormed()
        .replace(/[ \t]*[\t\n\r\u2028\u2029][ \t\n\r\u2028\u2029]*/g, ' ')
        .replace(/\p{Cc}/gu, ''),
      marks,
    })),
  )

/** Whether two say the same, marked alike; how many ordinary spaces stand between two words is nobody's meaning. */
export const sameRuns = (one: readonly Run[], other: readonly Run[]): boolean =>
  written(one) === written(other)

export const sameText = (one: readonly Run[], other: readonly Run[]): boolean =>
  spaced(textOf(tidied(one))) === spaced(textOf(tidied(other)))

const spaced = (text: string): string => text.replace(/ +/g, ' ').trim().normalize()

const written = (runs: readonly Run[]): string =>
  JSON.stringify(
    tidied(runs).map(({ text, marks }) => [text.replace(/ +/g, ' ').normalize(), markedAs(marks)]),
  )

const markedAs = ({ bold, italic, link }: Marks): string =>
  JSON.stringify([bold ?? 0, italic ?? 0, link ?? 0])
