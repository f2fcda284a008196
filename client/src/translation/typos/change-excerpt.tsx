import type { Language } from '@copydesk/shared/languages'
import { type Piece, wordDifference } from '@copydesk/shared/review'
import { memo } from 'react'
import { Pieces } from '../../review/pieces.tsx'
import styles from './typo-section.module.css'

interface Props {
  before: string
  after: string
  language: Language
}

/** What changed in a block, with some words around it. Changes are found anew as somebody types; few are compared. */
export const ChangeExcerpt = memo(function ChangeExcerpt({ before, after, language }: Props) {
  return (
    <p className={styles.words} lang={language} dir="auto">
      <Pieces pieces={excerpt(wordDifference(before, after, language))} />
    </p>
  )
})

/** Characters on either side of a change. */
const AROUND = 40

/** The words around each change: a paragraph that lost a comma need not be read whole. */
function excerpt(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.in !== 'both' || piece.text.length <= 2 * AROUND) return piece
    const head = at === 0 ? '' : piece.text.slice(0, AROUND)
    const tail = at === pieces.length - 1 ? '' : piece.text.slice(-AROUND)
    return { ...piece, text: `${head} … ${tail}`.trim() }
  })
}
