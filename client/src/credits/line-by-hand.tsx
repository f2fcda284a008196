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

/** A desk may write the credit line itself, where everybody sees that it did, and what would be printed otherwise. */
export function LineByHand({ doc, line, byHand, editable }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const prints = byHand?.prints ?? line
  if (draft !== null && editable)
    return (
      <>
        <TextField
          label="The line, by hand"
          rows={3}
          face="copy"
          value={draft}
          onChange={setDraft}
          autoFocus
        />
        <div className={styles.acts}>
          <Button
            kind="act"
            isDisabled={draft.trim() === ''}
            onPress={() => {
              putLineByHand(doc, draft, prints)
              setDraft(null)
            }}
          >
            Print this
          </Button>
          <Button onPress={() => setDraft(null)}>Cancel</Button>
        </div>
      </>
    )
  const write = editable && (
    <Button onPress={() => setDraft(line)}>{byHand ? 'Change it' : 'Write the line by hand'}</Button>
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
