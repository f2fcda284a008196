import type { Furniture } from '@copydesk/shared/credits'
import { useState } from 'react'
import type * as Y from 'yjs'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './credits.module.css'
import { putLineByHand, takeLineBack } from './put-line-by-hand.ts'

interface Props {
  doc: Y.Doc
  /** As it is printed. */
  line: string
  byHand: Furniture['byHand']
  editable: boolean
}

interface Draft {
  words: string
  /** What the house style printed when it began: that is what its writer looked at. */
  instead: string
  /** The line by hand that it began from; null where there was none. */
  from: string | null
}

/** A desk may write the credit line itself, where everybody sees that it did, and what would be printed otherwise. */
export function LineByHand({ doc, line, byHand, editable }: Props) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const prints = byHand?.prints ?? line
  const written = byHand ? line : null
  if (draft !== null && editable) {
    const isOvertaken = draft.from !== written
    return (
      <>
        <TextField
          label="The line, by hand"
          rows={3}
          face="copy"
          value={draft.words}
          onChange={(words) => setDraft({ ...draft, words })}
          autoFocus
        />
        {isOvertaken && (
          <Notice tone="stale">
            {written === null
              ? 'Somebody took the line by hand back since you began. It prints now: '
              : 'Somebody wrote the line by hand since you began. It prints now: '}
            <q dir="auto">{line || 'nothing'}</q>
          </Notice>
        )}
        <div className={styles.acts}>
          <Button
            // Another button: a press that was meant before the line changed is not one for this.
            key={String(written)}
            kind="act"
            isDisabled={draft.words.trim() === ''}
            onPress={() => {
              putLineByHand(doc, draft.words, draft.instead)
              setDraft(null)
            }}
          >
            {isOvertaken ? 'Print mine instead' : 'Print this'}
          </Button>
          <Button onPress={() => setDraft(null)}>Cancel</Button>
        </div>
      </>
    )
  }
  const write = editable && (
    <Button onPress={() => setDraft({ words: line, instead: prints, from: written })}>
      {byHand ? 'Change it' : 'Write the line by hand'}
    </Button>
  )
  if (byHand === null) return write && line !== '' ? <div className={styles.acts}>{write}</div> : null
  return (
    <>
      <Notice tone={byHand.outdated ? 'stale' : 'say'}>
        The credit line was written by hand.
        {byHand.outdated && ' The credits have changed since.'} By the house style it would be:{' '}
        <q dir="auto">{prints || 'nothing'}</q>
      </Notice>
      {editable && (
        <div className={styles.acts}>
          <Button onPress={() => takeLineBack(doc)}>Print by the house style again</Button>
          {write}
        </div>
      )}
    </>
  )
}
