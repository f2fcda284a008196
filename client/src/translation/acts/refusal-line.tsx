import type { WaitingTranslationAct } from '../../sync/index.ts'
import styles from './refusal-line.module.css'
import { wordsOfAct } from './words-of-act.ts'

interface Props {
  refused: WaitingTranslationAct | null | undefined
  /** It stands away from the words that it is about, and says which. */
  apart?: boolean
  /** Somebody has read it. */
  onRead: (act: string) => void
}

/** Why something that was said of a block was not taken; it stands there until it has been read. */
export function RefusalLine({ refused, apart = false, onRead }: Props) {
  if (refused?.refused == null) return null
  const words = apart ? wordsOfAct(refused.act) : ''
  return (
    <p className={styles.refusal} data-refusal="" role="alert">
      {words && (
        <q dir="auto" lang="">
          {words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}
        </q>
      )}{' '}
      {refused.refused}{' '}
      <button type="button" onClick={() => onRead(refused.act.id)}>
        Done
      </button>
    </p>
  )
}

const LONGEST = 60
