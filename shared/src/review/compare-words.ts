import { diffArrays } from 'diff'
import type { Run } from '../copy/index.ts'
import { MOST_EDITS } from '../most-edits.ts'
import { type Word, wordsOf } from './words.ts'

/** Words that both copies have here, or only one of them. */
export interface Piece extends Run {
  in: 'both' | 'before' | 'after'
}

export const plain = (text: string): Run[] => (text ? [{ text, marks: {} }] : [])

/** What changed between two texts, word by word; of several blocks, each is compared by itself. */
export const wordDifference = (before: string, after: string, language: string): Piece[] =>
  compareWords(plain(before), plain(after), language)

export function compareWords(before: readonly Run[], after: readonly Run[], language: string): Piece[] {
  const from = wordsOf(before, language)
  const to = wordsOf(after, language)
  const steps = diffArrays(from.map(keyOf), to.map(keyOf), { maxEditLength: MOST_EDITS })
  if (!steps) return joined([...from.map(only('before')), ...to.map(only('after'))])
  const pieces: Piece[] = []
  let [old, fresh] = [0, 0]
  for (const { count, added, removed } of steps) {
    if (removed) pieces.push(...from.slice(old, old + count).map(only('before')))
    else pieces.push(...to.slice(fresh, fresh + count).map(only(added ? 'after' : 'both')))
    if (!added) old += count
    if (!removed) fresh += count
  }
  return joined(bridged(pieces))
}

const only =
  (where: Piece['in']) =>
  (word: Word): Piece => ({ ...word, in: where })

const keyOf = (word: Word) => `${canonical(word.marks)} ${word.text}`

/** "~~nine~~ eleven ~~weeks~~ days" reads better as "~~nine weeks~~ eleven days": spaces do not part a change. */
function bridged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let [old, fresh]: [Piece[], Piece[]] = [[], []]
  const flush = () => {
    result.push(...old, ...fresh)
    old = []
    fresh = []
  }
  for (const [at, piece] of pieces.entries()) {
    if (piece.in === 'before') old.push(piece)
    else if (piece.in === 'after') fresh.push(piece)
    else if (/^\s+$/.test(piece.text) && old.length && fresh.length && changesNext(pieces, at)) {
      old.push({ ...piece, in: 'before' })
      fresh.push({ ...piece, in: 'after' })
    } else {
      flush()
      result.push(piece)
    }
  }
  flush()
  return result
}

/** Both a word removed and a word added follow at once. */
function changesNext(pieces: readonly Piece[], at: number): boolean {
  const seen = new Set<Piece['in']>()
  for (let next = at + 1; next < pieces.length; next++) {
    const where = pieces[next]?.in ?? 'both'
    if (where === 'both') break
    seen.add(where)
  }
  return seen.size === 2
}

/** Neighbours that are alike in everything but their text become one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && last.in === piece.in && canonical(last.marks) === canonical(piece.marks))
      last.text += piece.text
    else result.push({ ...piece })
  }
  return result
}

export function canonical(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
