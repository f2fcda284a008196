import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './confirm-button.module.css'

interface Props {
  /** What it will do, as a question: "Keep Ana out? What she has open closes." */
  question: string
  /** The word that does it. */
  act: string
  onConfirm: () => void
  isPending?: boolean
  label?: string
  children: ReactNode
}

/** An act that cannot simply be taken back asks once, in its place. Escape and a second thought do nothing. */
export function ConfirmButton({ question, act, onConfirm, isPending = false, label, children }: Props) {
  const [asks, setAsks] = useState(false)
  const around = useRef<HTMLSpanElement>(null)
  const wasAsked = useRef(false)
  // The focus goes with the question, and comes back to the button that asked it.
  useEffect(() => {
    if (asks || wasAsked.current) around.current?.querySelector('button')?.focus()
    wasAsked.current = asks
  }, [asks])
  if (!asks)
    return (
      <span ref={around}>
        <Button onPress={() => setAsks(true)} isPending={isPending} aria-label={label}>
          {children}
        </Button>
      </span>
    )
  const leave = () => setAsks(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from the buttons inside
    <span
      ref={around}
      className={styles.asks}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave()
      }}
    >
      <span role="alert">{question}</span>
      <Button
        kind="stop"
        onPress={() => {
          leave()
          onConfirm()
        }}
      >
        {act}
      </Button>
      <Button kind="plain" onPress={leave}>
        Leave it
      </Button>
    </span>
  )
}
