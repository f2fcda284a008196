import { useEffect, useRef, useState } from 'react'
import styles from './credits.module.css'

interface Props {
  place: string
  label: string
  onChange: (place: string) => void
}

/** Where somebody worked. It is one value, so it is written when it is whole: on Enter or on leaving the field. */
export function PlaceField({ place, label, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    if (typed !== null && typed.trim() !== place) onChange(typed.toWellFormed())
    setTyped(null)
  }
  // A panel that is closed by its keys takes the field away without leaving it first.
  const last = useRef(settle)
  last.current = settle
  useEffect(() => () => last.current(), [])
  return (
    <input
      className={styles.place}
      aria-label={label}
      placeholder="place"
      value={typed ?? place}
      maxLength={200}
      dir="auto"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') settle()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}
