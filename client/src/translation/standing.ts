import type { AlignedRow } from './use-alignment.ts'

/** How a row of the localization stands to its original. */
export type Standing = 'written' | 'empty' | 'missing' | 'ours' | 'nothing'

export function standing(row: Pick<AlignedRow, 'left' | 'right' | 'said' | 'written'>): Standing {
  if (row.left === null) return 'ours'
  if (!row.said && !row.written) return 'nothing'
  if (row.right === null) return 'missing'
  return row.written ? 'written' : 'empty'
}

export const STANDING_WORDS: Record<Standing, string> = {
  written: 'Translated',
  empty: 'Not translated yet',
  missing: 'New in the original, missing here',
  ours: 'Only in this language',
  nothing: 'Nothing to translate',
}

/** How far the localization is: blocks of the original that have words here, of all that are to be translated. */
export function progressOf(rows: readonly AlignedRow[]) {
  const count = (wanted: Standing) => rows.filter((row) => standing(row) === wanted).length
  const [written, empty, missing] = [count('written'), count('empty'), count('missing')]
  return { written, empty, missing, all: written + empty + missing }
}
