import type * as Y from 'yjs'
import type { Block, Origin, PublishableBlock, PublishableCopy, Run } from '../blocks.ts'
import { UNKNOWN_CHARACTER } from '../items.ts'
import { sameMarks } from '../reading/segment.ts'
import type { Field } from '../schema.ts'
import { blocksForReaders } from '../suggestions/as-rejected.ts'
import { PUBLISHED_ATTRIBUTES } from './published-attributes.ts'
import { STANDING } from './standing.ts'

/** What is printed around the copy by rule, and in which language. */
export type PrintedFurniture = Pick<
  PublishableCopy,
  'language' | 'byline' | 'dateline' | 'creditLine' | 'rights'
> & { standing?: Readonly<Record<(typeof STANDING)[number], string>>; origin?: Origin | null }

/**
 * Exactly what may go out, and the one place that decides it. Removed and empty blocks stay in, and so does every
 * attribute that is not for readers. White space: spaces, tabs and line breaks become one space each run, and none
 * at the ends of a block; the spaces that somebody chose (no-break, narrow, ideographic) stay as they are.
 */
export function publishableCopy(doc: Y.Doc, furniture: PrintedFurniture): PublishableCopy {
  return {
    format: 1,
    language: furniture.language,
    headline: lineOf(doc, 'headline'),
    standfirst: lineOf(doc, 'standfirst'),
    byline: furniture.byline,
    dateline: furniture.dateline,
    body: blocksForReaders(doc, 'body').flatMap(publishableBlock),
    creditLine: furniture.creditLine,
    rights: furniture.rights,
    ...standingIn(furniture),
    ...(furniture.origin ? { origin: furniture.origin } : {}),
  }
}

function standingIn({ standing }: PrintedFurniture): Partial<Record<(typeof STANDING)[number], string>> {
  const printed = STANDING.map((name) => [name, standing?.[name] ?? ''] as const)
  return Object.fromEntries(printed.filter(([, line]) => line !== ''))
}

function publishableBlock({ kind, attributes, gone, runs }: Block): PublishableBlock[] {
  const published: Record<string, unknown> = {}
  for (const name of PUBLISHED_ATTRIBUTES) if (name in attributes) published[name] = attributes[name]
  const printed = printedRuns(runs)
  const isEmpty = printed.length === 0 && Object.keys(published).length === 0 && kind !== 'rule'
  return gone || isEmpty ? [] : [{ kind, attributes: published, runs: printed }]
}

function lineOf(doc: Y.Doc, field: Field): string {
  const blocks = blocksForReaders(doc, field).filter((block) => !block.gone)
  const runs = blocks.flatMap((block) => [...block.runs, { text: ' ', marks: {} }])
  return printedRuns(runs)
    .map((run) => run.text)
    .join('')
}

function printedRuns(runs: readonly Run[]): Run[] {
  const printed: Run[] = []
  // A space is written once the word behind it is known, with the marks that it has itself.
  let space: Run['marks'] | null = null
  const write = (text: string, marks: Run['marks']) => {
    const last = printed.at(-1)
    if (last !== undefined && sameMarks(last.marks, marks)) last.text += text
    else printed.push({ text, marks: { ...marks } })
  }
  for (const { text, marks } of runs) {
    for (const [piece] of text.toWellFormed().replaceAll(UNKNOWN_CHARACTER, '').matchAll(PIECES)) {
      if (isSpace(piece)) space ??= marks
      else {
        if (space !== null && printed.length > 0) write(' ', space)
        space = null
        write(piece, marks)
      }
    }
  }
  return printed
}

/** Ordinary white space and control characters, or anything else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is there to find
const PIECES = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]+|[^\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g

const isSpace = (piece: string): boolean => {
  const code = piece.charCodeAt(0)
  return code <= 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029
}
