import { FIELDS, type Field, FieldView, SuggestionView } from '@copydesk/shared/copy'
import * as Y from 'yjs'

/** A stretch that somebody typed in one go, or in several that touch. */
export interface Piece {
  field: Field
  /** Lines are blocks. */
  text: string
  /** What stands before and after it in its line, some words, for whoever looks where it belongs. */
  before: string
  after: string
  /** What was no copy yet, and must not become it by being put back. */
  is?: 'note' | 'suggestion'
}

/** What somebody changed that no server has, so that it can be read without the document that it was made in. */
export interface UnsentWords {
  pieces: Piece[]
  /** Short values beside the copy, by their key in `fields`. */
  values: { name: string; value: string }[]
  credits: { contributor: string; role: string; said: Record<string, unknown> }[]
  /** Bold, italic, links: how many operations. */
  marks: number
  /** Characters of others, or their own that are on the server, that they took out. */
  deleted: number
}

/** Characters on either side. */
const CONTEXT = 40

/** Reads out of a document what these updates brought into it and still stands there. */
export function unsentWords(doc: Y.Doc, updates: readonly Uint8Array[]): UnsentWords {
  const words: UnsentWords = { pieces: [], values: [], credits: [], marks: 0, deleted: 0 }
  if (updates.length === 0) return words
  const { structs, ds } = Y.decodeUpdate(Y.mergeUpdates([...updates]))
  const made = new Made(structs)
  for (const field of FIELDS) words.pieces.push(...piecesOf(doc.getText(field), field, made))
  readMaps(doc, made, words)
  words.deleted = countDeleted(ds.clients, made)
  const hanging = hangingText(doc, structs, ds.clients)
  if (hanging) words.pieces.push({ field: 'body', text: hanging, before: '', after: '' })
  return words
}

export const hasWords = ({ pieces, values, credits, marks, deleted }: UnsentWords): boolean =>
  pieces.length + values.length + credits.length + marks + deleted > 0

/** Without what others wrote around them: words that were removed, or that one may not read any more, may be there. */
export const withoutContext = (words: UnsentWords): UnsentWords => ({
  ...words,
  pieces: words.pieces.map((piece) => ({ ...piece, before: '', after: '' })),
})

/** All of it as text, for the clipboard. */
export function wordsAsText({ pieces, values, credits }: UnsentWords): string {
  return [
    ...pieces.map(({ text }) => text),
    ...values.map(({ name, value }) => `${name}: ${value}`),
    ...credits.map(({ contributor, role }) => `${role}: ${contributor}`),
  ].join('\n\n')
}

type Struct = Y.Item | Y.GC | Y.Skip
type Deletes = ReadonlyMap<number, readonly { clock: number; len: number }[]>

/** The ids that some updates brought. */
class Made {
  readonly #ranges = new Map<number, { from: number; to: number }[]>()

  constructor(structs: readonly Struct[]) {
    for (const struct of structs) {
      if (struct instanceof Y.Skip) continue
      const { client, clock } = struct.id
      const ranges = this.#ranges.get(client) ?? []
      this.#ranges.set(client, ranges)
      const last = ranges.at(-1)
      if (last?.to === clock) last.to += struct.length
      else ranges.push({ from: clock, to: clock + struct.length })
    }
  }

  has(client: number, clock: number): boolean {
    return this.#ranges.get(client)?.some(({ from, to }) => clock >= from && clock < to) ?? false
  }
}

function piecesOf(text: Y.Text, field: Field, made: Made): Piece[] {
  let all = ''
  /** For each character of `all`: what it is, false where it is none of those. */
  const own: (Piece['is'] | false)[] = []
  const kinds = kindsOf(text, field)
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue
    const { client, clock } = item.id
    const characters = item.content instanceof Y.ContentString ? item.content.str : '\n'.repeat(item.length)
    for (let at = 0; at < characters.length; at++)
      own.push(made.has(client, clock + at) && kinds[all.length + at])
    all += characters
  }
  const pieces: Piece[] = []
  for (let start = 0, end = 0; start < own.length; start = end) {
    const is = own[start]
    while (end < own.length && own[end] === is) end++
    if (is === false) continue
    pieces.push({
      field,
      text: all.slice(start, end),
      before:
        all
          .slice(Math.max(0, start - CONTEXT), start)
          .split('\n')
          .at(-1) ?? '',
      after: all.slice(end, end + CONTEXT).split('\n')[0] ?? '',
      ...(is && { is }),
    })
  }
  // A block that was opened and left empty is nothing to keep.
  return pieces.filter(({ text }) => text.trim() !== '')
}

/** For each living character of a field: whether it is of a note, or only suggested. */
function kindsOf({ doc }: Y.Text, field: Field): Piece['is'][] {
  const kinds: Piece['is'][] = []
  if (!doc) return kinds
  const view = FieldView.now(doc, field)
  for (const segment of view.segments) {
    const { pieces = [], marker = [] } = SuggestionView.ofAny(doc)?.inBlock(view, segment) ?? {}
    if (segment.marker) kinds.push(marker.some(isInsertion) ? 'suggestion' : undefined)
    const from = kinds.length
    for (const { text, marks } of segment.block.runs)
      for (let at = 0; at < text.length; at++) kinds.push(marks.note ? 'note' : undefined)
    for (const piece of pieces)
      if (piece.parts.some(isInsertion)) kinds.fill('suggestion', from + piece.from, from + piece.to)
  }
  return kinds
}

const isInsertion = ({ does }: { does: string }): boolean => does === 'insert'

function readMaps(doc: Y.Doc, made: Made, words: UnsentWords) {
  const fresh = (root: string): [string, unknown][] =>
    [...doc.getMap(root)._map]
      .filter(([, { id, deleted, length }]) => !deleted && made.has(id.client, id.clock + length - 1))
      .map(([key, { content }]) => [key, content.getContent().at(-1)])
  for (const [name, value] of fresh('fields'))
    if (typeof value === 'string' && value !== '') words.values.push({ name, value })
  const credits = new Map<string, Record<string, unknown>>()
  for (const [key, value] of fresh('credits')) {
    const at = key.lastIndexOf('@')
    const credit = key.slice(0, at)
    credits.set(credit, { ...credits.get(credit), [key.slice(at + 1)]: value })
  }
  for (const [credit, said] of credits) {
    const [contributor = '', role = ''] = credit.split('|')
    words.credits.push({ contributor, role, said })
  }
  words.marks = fresh('marks').length
}

function countDeleted(deletes: Deletes, made: Made): number {
  let count = 0
  for (const [client, ranges] of deletes)
    for (const { clock, len } of ranges)
      for (let at = clock; at < clock + len; at++) if (!made.has(client, at)) count++
  return count
}

/** Words whose place in the document never came: they hang on something that is gone with the copy that held it. */
function hangingText(doc: Y.Doc, structs: readonly Struct[], deletes: Deletes): string {
  let text = ''
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue
    const { client, clock } = struct.id
    if (Y.getState(doc.store, client) > clock) continue
    const isDeleted = deletes
      .get(client)
      ?.some(({ clock: from, len }) => clock >= from && clock + struct.length <= from + len)
    if (isDeleted) continue
    if (struct.content instanceof Y.ContentString) text += struct.content.str
    else if (struct.content instanceof Y.ContentEmbed) text += '\n'
  }
  return text.trim()
}
