import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { Glyph } from '../ui/glyph.tsx'
import { Kbd } from '../ui/kbd.tsx'
import styles from './filter-field.module.css'

interface Props {
  field: RefObject<HTMLInputElement | null>
  /** As the address has them. */
  words: string | undefined
}

/** What is typed goes into the address, in the place of what stood there: Back leaves the list, not the letter. */
export function FilterField({ field, words = '' }: Props) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState(words)
  useEffect(() => setTyped(words), [words])
  const change = (next: string) => {
    setTyped(next)
    void navigate({ to: '/', search: (was) => ({ ...was, words: next || undefined }), replace: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    change('')
    field.current?.blur()
  }
  return (
    <label className={styles.filter}>
      <Glyph size={14} aria-hidden>
        <path d="m21 21-4.34-4.34" />
        <circle cx="11" cy="11" r="8" />
      </Glyph>
      <span className="only-read">Filter stories</span>
      <input
        ref={field}
        className={styles.input}
        type="search"
        placeholder="slug, words, people"
        value={typed}
        dir="auto"
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {!typed && <Kbd keys="/" />}
    </label>
  )
}
