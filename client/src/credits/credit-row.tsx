import { type Credit, changeCredit, creditKey, removeCredit } from '@copydesk/shared/credits'
import { GripVertical, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as PlainButton } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import type * as Y from 'yjs'
import { Button } from '../ui/button.tsx'
import { useDraggedRow } from '../ui/use-dragged-row.ts'
import styles from './credits.module.css'
import { PlaceField } from './place-field.tsx'

interface Props {
  doc: Y.Doc
  credit: Credit
  name: string
  /** The way to their profile. */
  link: ReactNode
  /** The story must not name them: it is not printed. */
  isUnnamed: boolean
  editable: boolean
  movable: boolean
  /** Where something that is dragged would land. */
  mark: 'before' | 'after' | null
  onMove: (by: -1 | 1) => void
  onDrag: () => void
  onOver: (below: boolean) => void
  onDrop: () => void
  onEnd: () => void
  say: (words: string) => void
}

export function CreditRow(props: Props) {
  const { doc, credit, name, link, isUnnamed, editable, movable, mark, say } = props
  const { onMove, onDrag, onOver, onDrop, onEnd } = props
  const key = creditKey(credit)

  const dragged = useDraggedRow({ movable, name, onStep: onMove, onDrag, onOver, onDrop, onEnd })
  const remove = () => {
    removeCredit(doc, key)
    say(`${name} is no longer credited here.`)
  }
  return (
    <li
      {...dragged.row}
      className={`${dragged.looks.row} ${styles.row}`}
      data-mark={mark ?? undefined}
      data-uncertain={credit.uncertain || undefined}
    >
      {movable && (
        <span className={`${dragged.looks.grip} ${styles.grip}`} {...dragged.grip}>
          <GripVertical size={14} />
        </span>
      )}
      {editable ? (
        <ToggleButton
          className={styles.name ?? ''}
          isSelected={credit.byline}
          onChange={(byline) => {
            changeCredit(doc, key, { byline })
            say(byline ? `${name} is in the byline.` : `${name} is not in the byline.`)
          }}
        >
          <span dir="auto">{name}</span> <span className={styles.byline}>byline</span>
        </ToggleButton>
      ) : (
        <span className={styles.name}>
          <span dir="auto">{name}</span>
          {credit.byline && <span className={styles.byline}>byline</span>}
        </span>
      )}
      {editable ? (
        <PlaceField
          place={credit.place}
          label={`${name}: place`}
          onChange={(place) => changeCredit(doc, key, { place })}
        />
      ) : (
        <span className={styles.place}>{credit.place}</span>
      )}
      {link}
      {editable && !credit.uncertain && (
        <PlainButton className={styles.remove ?? ''} onPress={remove} aria-label={`Remove ${name}`}>
          <X size={14} aria-hidden />
        </PlainButton>
      )}
      {isUnnamed && (
        <div className={styles.doubt}>
          <span>Withheld for safety in this story: not printed anywhere. Remove the credit.</span>
        </div>
      )}
      {credit.uncertain && (
        <div className={styles.doubt}>
          <span>The wire did not say this outright. Not printed until somebody agrees.</span>
          {editable && (
            <span className={styles.acts}>
              <Button
                onPress={() => {
                  changeCredit(doc, key, { uncertain: false })
                  say(`${name} is credited.`)
                }}
                aria-label={`Agree to crediting ${name}`}
              >
                Agree
              </Button>
              <Button onPress={remove} aria-label={`Remove ${name}`}>
                Remove
              </Button>
            </span>
          )}
        </div>
      )}
    </li>
  )
}
