import type { Contributor } from '@copydesk/shared/credits'
import { type KeyboardEvent, useId, useState } from 'react'
import styles from './credits.module.css'
import { contributorNamed, findContributors } from './find-contributors.ts'

interface Props {
  contributors: readonly Contributor[]
  /** True when the text was more than a name and somebody else took it over. */
  onText: (text: string) => Promise<boolean>
  /** True when the name was added. */
  onName: (name: string) => Promise<boolean>
}

/** A field that finds contributors as one types, and offers to add the name when there is none like it. */
export function NameField({ contributors, onText, onName }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [busy, setBusy] = useState(false)
  const name = text.replace(/\s+/g, ' ').trim()
  const found = findContributors(contributors, name)
  const isNew = name !== '' && contributorNamed(contributors, name) === undefined
  const choices = [...found.map((each) => each.name), ...(isNew ? [name] : [])]
  const open = name !== '' && choices.length > 0

  const take = async (choice: string | undefined) => {
    if (choice === undefined || busy) return
    setBusy(true)
    if (await onName(choice)) {
      setText('')
      setAt(0)
    }
    setBusy(false)
  }
  const enter = async () => {
    if (await onText(text)) setText('')
    else await take(choices[Math.min(at, choices.length - 1)])
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    if (event.key === 'ArrowDown' && open) setAt((at + 1) % choices.length)
    else if (event.key === 'ArrowUp' && open) setAt((at - 1 + choices.length) % choices.length)
    else if (event.key === 'Escape' && text !== '') setText('')
    else if (event.key === 'Enter') void enter()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.nameField}>
      <input
        className={styles.adding}
        role="combobox"
        aria-label="Add a name, or paste a credit line"
        placeholder="Add a name, or paste a credit line"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${Math.min(at, choices.length - 1)}` : undefined}
        autoComplete="off"
        dir="auto"
        value={text}
        maxLength={2000}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          // It stands in the field until it has been read; a mere name stays there.
          if (text === '') void onText(pasted).then((taken) => taken && setText(''))
        }}
        onKeyDown={keyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Contributors"
        className={styles.choices}
        hidden={!open}
      >
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's
          <div
            key={choice}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.choice}
            // The field must not lose the focus before the press ends.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => void take(choice)}
          >
            <span dir="auto">{choice}</span>
            {isNew && index === choices.length - 1 && <span className={styles.role}>new contributor</span>}
          </div>
        ))}
      </div>
    </div>
  )
}
