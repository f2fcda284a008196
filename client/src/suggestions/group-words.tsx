import type { SuggestedAct, SuggestedGroup } from '@copydesk/shared/copy'
import { kindWord } from '../review/kind-word.ts'
import styles from './suggestions-panel.module.css'

/** More of it is read in the copy. */
const MOST_SHOWN = 220

/** What a group would do, as it stands in the copy: struck and added words, and in words what is no word. */
export function GroupWords({ group: { acts } }: { group: SuggestedGroup }) {
  let left = MOST_SHOWN
  const parts: React.ReactNode[] = []
  for (const act of acts) {
    if (left <= 0) break
    const words = act.words.length > left ? `${act.words.slice(0, left)}…` : act.words
    left -= Math.max(1, act.words.length)
    parts.push(<Act key={`${act.part.id} ${act.block} ${act.at} ${act.does}`} act={act} words={words} />)
  }
  return (
    <span className={styles.words} dir="auto">
      {parts}
      {left <= 0 && ' …'}
    </span>
  )
}

function Act({ act, words }: { act: SuggestedAct; words: string }) {
  switch (act.does) {
    case 'insert':
      return <ins>{words}</ins>
    case 'delete':
      return <del>{words}</del>
    case 'begin':
      return (
        <ins>
          <span aria-hidden>¶ </span>
          <span className="only-read">new paragraph </span>
        </ins>
      )
    case 'join':
      return (
        <del>
          <span aria-hidden> ¶ </span>
          <span className="only-read">joined to the paragraph before</span>
        </del>
      )
    case 'set-kind':
      return (
        <span className={styles.form}>{act.part.does === 'set-kind' ? kindWord(act.part.kind) : ''}</span>
      )
    case 'set-mark':
      return (
        <>
          {words} <span className={styles.form}>{formOf(act.part)}</span>
        </>
      )
    default:
      return act.does satisfies never
  }
}

function formOf(part: SuggestedAct['part']): string {
  if (part.does !== 'set-mark') return ''
  if (part.mark === 'link') return part.value === null ? 'no link' : `link to ${String(part.value)}`
  return part.value === null ? `not ${part.mark}` : part.mark
}

/** The same in one line of plain words, for the name of a button. */
export const plainWords = ({ acts }: SuggestedGroup): string =>
  acts
    .map(({ does, words, part }) => {
      if (does === 'insert') return `add ${words}`
      if (does === 'delete') return `strike ${words}`
      if (does === 'begin') return 'new paragraph'
      if (does === 'join') return 'join paragraphs'
      if (part.does === 'set-kind') return kindWord(part.kind)
      return `${words}: ${formOf(part)}`
    })
    .join(', ')
    .slice(0, 120)
