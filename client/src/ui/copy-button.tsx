import { useState } from 'react'
import { Button } from './button.tsx'

interface Props {
  /** Asked for when it is pressed: words on a page change. */
  text: () => string
  /** What it says before. */
  words?: string
  /** What it says where the browser lets no page write there: how to copy them by hand. */
  failed?: string
  kind?: 'act' | 'quiet'
  /** What it copies, for screen readers, where the words alone do not say. */
  label?: string
}

/** Copies words to the clipboard, and says whether it did. */
export function CopyButton({
  text,
  words = 'Copy',
  failed = 'Select it and copy it',
  kind = 'quiet',
  label,
}: Props) {
  const [done, setDone] = useState<'copied' | 'failed' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setDone('copied'),
      // A browser without permission to write there: the person can still select and copy.
      () => setDone('failed'),
    )
  return (
    <Button kind={kind} onPress={() => void copy()} aria-label={done === null ? label : undefined}>
      <span aria-live="polite">{done === 'copied' ? 'Copied' : done === 'failed' ? failed : words}</span>
    </Button>
  )
}
