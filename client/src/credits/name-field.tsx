import type { Contributor } from '@copydesk/shared/credits'
import { type KeyboardEvent, useId, useState } from 'react'
import styles from './credits.module.css'
import type { Directory } from './directory/looking-in.ts'
import { contributorNamed, findAmong } from './find-among.ts'
import { useFound } from './use-found.ts'

interface Props {
  contributors: readonly Contributor[]
  /** The whole directory, in any script; without it, or without a line, those that are here are looked through. */
  find: Directory['find'] | undefined
  /** True when the text was more than a name and somebody else took it over. */
  onText: (text: string) => Promise<boolean>
  /** True when the name was added. */
  onName: (name: string) => Promise<boolean>
}

/** A field that finds contributors as one types, and offers to add the name when there is none like it. */
export function NameField({ contributors, find, onText, onName }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [busy, setBusy] = useState(false)
  const name = text.replace(/\s+/g, ' ').trim()
  const directory = useFound(name, find)
  const choicesOf = (found: readonly Contributor[] | null) => {
    const names = (found ?? findAmong(contributors, name)).map((each) => each.name)
    const isKnown = names.includes(name) || contributorNamed(contributors, name) !== undefined
    return name === '' || isKnown ? names : [...names, name]
  }
  const choices = choicesOf(directory.found)
  const isNew = choices.at(-1) === name && contributorNamed(contributors, name) === undefined
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
    else {
      // Whoever types fast is not given a new contributor instead of the one who is being looked for.
      const all = choicesOf(await directory.settled())
      await take(all[Math.min(at, all.length - 1)])
    }
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
