import type { Person } from '@copydesk/shared/people'
import { LONGEST_COMMENT } from '@copydesk/shared/threads'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useKeptWords } from '../session/use-kept-words.ts'
import { Button } from '../ui/button.tsx'
import { Face } from '../ui/faces.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './composer.module.css'
import { mentionBefore, mentionedIn, peopleNamed } from './mentions.ts'

/** As many names as one looks through. */
const MOST_NAMES = 6

interface Props {
  /** What is being written is kept under this, until it is sent. */
  place: string
  label: string
  placeholder: string
  send: string
  /** Who can be named: those who may read it. */
  people: readonly Person[]
  /** It takes the focus when it comes. */
  startsHere?: boolean
  /** Words that are changed. */
  first?: string
  onSend: (words: string, mentions: string[]) => void
  onCancel?: (() => void) | undefined
  children?: ReactNode
}

/** Where one writes a comment: Ctrl+Enter sends it, @ offers names, and what is not sent is there again after a reload. */
export function Composer({
  place,
  label,
  placeholder,
  send,
  people,
  startsHere = false,
  first = '',
  onSend,
  onCancel,
  children,
}: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [words, setWords, forget] = useKeptWords(place, first)
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  const [isShut, setShut] = useState(false)
  const naming = isShut ? null : mentionBefore(words, caret)
  const names = naming ? peopleNamed(people, naming.begun).slice(0, MOST_NAMES) : []
  const isOpen = names.length > 0
  const chosen = Math.min(at, names.length - 1)

  useEffect(() => {
    if (!startsHere) return
    // After the panel that it stands in has taken the focus.
    const timer = setTimeout(() => field.current?.focus())
    return () => clearTimeout(timer)
  }, [startsHere])

  const name = ({ name }: Person) => {
    if (!naming) return
    const next = `${words.slice(0, naming.at)}@${name} ${words.slice(caret).replace(/^ /, '')}`
    const behind = naming.at + name.length + 2
    setWords(next)
    setCaret(behind)
    setAt(0)
    requestAnimationFrame(() => field.current?.setSelectionRange(behind, behind))
  }
  const sends = () => {
    const said = words.trim()
    if (said === '') return
    onSend(said, mentionedIn(said, people))
    forget()
    setWords('')
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const person = names[chosen]
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) sends()
    else if (isOpen && event.key === 'ArrowDown') setAt((chosen + 1) % names.length)
    else if (isOpen && event.key === 'ArrowUp') setAt((chosen - 1 + names.length) % names.length)
    else if (isOpen && person && (event.key === 'Enter' || event.key === 'Tab')) name(person)
    else if (event.key === 'Escape' && isOpen) setShut(true)
    else if (event.key === 'Escape' && onCancel) onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const follow = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) =>
    setCaret(currentTarget.selectionStart)
  return (
    <div className={styles.composer}>
      <textarea
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        dir="auto"
        rows={2}
        maxLength={LONGEST_COMMENT}
        value={words}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-names`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${id}-${chosen}` : undefined}
        onChange={(event) => {
          setWords(event.target.value)
          setCaret(event.target.selectionStart)
          setShut(false)
          setAt(0)
        }}
        onSelect={follow}
        onKeyDown={keyDown}
      />
      <div id={`${id}-names`} role="listbox" aria-label="People" className={styles.names} hidden={!isOpen}>
        {names.map((person, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus, and names the chosen one
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the field's
          <div
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => name(person)}
          >
            <Face person={person} /> <span dir="auto">{person.name}</span>
          </div>
        ))}
      </div>
      {children}
      <div className={styles.sends}>
        <Button kind="act" onPress={sends} isDisabled={words.trim() === ''}>
          {send} <Kbd keys="Ctrl+Enter" />
        </Button>
        {onCancel && (
          <Button kind="plain" onPress={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </div>
  )
}
