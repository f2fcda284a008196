import type { ChecklistLine } from '@copydesk/shared/review'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './checklist-lines.module.css'

const KINDS = [
  { id: 'blocks', name: 'Needed' },
  { id: 'advice', name: 'Advice' },
]
const MOST = 20

interface Props {
  lines: readonly ChecklistLine[]
  onChange: (lines: readonly ChecklistLine[]) => void
  error: string | undefined
}

/** What whoever clears a copy says that they looked at, line by line, in the order in which they do. */
export function ChecklistLines({ lines, onChange, error }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const change = (at: number, to: Partial<ChecklistLine>) =>
    onChange(lines.map((line, nth) => (nth === at ? { ...line, ...to } : line)))
  const move = (at: number, by: 1 | -1) => {
    const next = [...lines]
    next.splice(at + by, 0, ...next.splice(at, 1))
    onChange(next)
  }
  const add = () => {
    onChange([...lines, { words: '', blocks: true }])
    requestAnimationFrame(() => [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.focus())
  }
  return (
    <fieldset className={styles.checklist}>
      <legend>Checklist of whoever clears</legend>
      <ol ref={list}>
        {lines.map(({ words, blocks }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place until it is saved
          <li key={nth}>
            <TextField
              label={`Line ${nth + 1}`}
              value={words}
              onChange={(next) => change(nth, { words: next })}
              maxLength={200}
            />
            <Select
              label={`Line ${nth + 1} is`}
              options={KINDS}
              value={blocks ? 'blocks' : 'advice'}
              onChange={(next) => change(nth, { blocks: next === 'blocks' })}
            />
            <span className={styles.acts}>
              <IconButton
                label={`Line ${nth + 1} up`}
                icon={ArrowUp}
                isDisabled={nth === 0}
                onPress={() => move(nth, -1)}
              />
              <IconButton
                label={`Line ${nth + 1} down`}
                icon={ArrowDown}
                isDisabled={nth === lines.length - 1}
                onPress={() => move(nth, 1)}
              />
              <IconButton
                label={`Remove line ${nth + 1}`}
                icon={X}
                onPress={() => onChange(lines.filter((_, other) => other !== nth))}
              />
            </span>
          </li>
        ))}
      </ol>
      {error && <p role="alert">{error}</p>}
      <Button onPress={add} isDisabled={lines.length >= MOST}>
        Add a line
      </Button>
    </fieldset>
  )
}

/** As it is sent: a line without words is none. */
export const whole = (lines: readonly ChecklistLine[]): ChecklistLine[] =>
  lines.map(({ words, blocks }) => ({ words: words.trim(), blocks })).filter(({ words }) => words !== '')

export const wrongIn = (lines: readonly ChecklistLine[]): string | undefined =>
  new Set(lines.map(({ words }) => words)).size === lines.length ? undefined : 'Two lines say the same.'
