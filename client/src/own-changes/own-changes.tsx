import {
  type ReactNode,
  useCallback,
  useEffect,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type * as Y from 'yjs'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { type Beside, changeHistory } from './change-history.ts'
import styles from './own-changes.module.css'

interface Props {
  doc: Y.Doc
  of: Beside
  editable: boolean
  children: ReactNode
}

/** Around what stands beside the text: Ctrl+Z and a button take one's own last change of it back. */
export function OwnChanges({ doc, of, editable, children }: Props) {
  const history = changeHistory(doc, of)
  const around = useRef<HTMLDivElement>(null)
  const [said, say] = useState('')
  const [, turned] = useReducer((turns: number) => turns + 1, 0)
  const subscribe = useCallback(
    (changed: () => void) => {
      for (const event of EVENTS) history.on(event, changed)
      return () => {
        for (const event of EVENTS) history.off(event, changed)
      }
    },
    [history],
  )
  const steps = useSyncExternalStore(subscribe, () => `${history.canUndo()} ${history.canRedo()}`)
  const [canUndo, canRedo] = [steps.startsWith('true'), steps.endsWith('true')]
  const turn = (to: 'undo' | 'redo') => {
    const done = to === 'undo' ? 'Your last change is taken back.' : 'Your change is made again.'
    say(takesStep(history, to) ? done : 'Somebody has changed that since: it stays as it is.')
    turned()
    // A button that has nothing to do any more lets go of the focus.
    if (document.activeElement?.closest('[data-own-changes]')) around.current?.focus()
  }
  const hears = useRef((_event: KeyboardEvent) => {})
  hears.current = (event) => {
    const to = editable && !isDraft(event.target) ? keyOf(event) : null
    if (to === null || !(to === 'undo' ? canUndo : canRedo)) return
    event.preventDefault()
    event.stopPropagation()
    turn(to)
  }
  useEffect(() => {
    const { current: within } = around
    const pressed = (event: KeyboardEvent) => hears.current(event)
    // Two values that are changed one after the other are two changes.
    const came = () => history.stopCapturing()
    within?.addEventListener('keydown', pressed)
    within?.addEventListener('focusin', came)
    return () => {
      within?.removeEventListener('keydown', pressed)
      within?.removeEventListener('focusin', came)
    }
  }, [history])
  return (
    <div ref={around} className={styles.around} tabIndex={-1} data-sections>
      {children}
      {editable && (canUndo || canRedo) && (
        <div className={styles.turns} data-own-changes>
          <Button kind="plain" isDisabled={!canUndo} onPress={() => turn('undo')}>
            Take it back <Kbd keys="Ctrl+Z" />
          </Button>
          <Button kind="plain" isDisabled={!canRedo} onPress={() => turn('redo')}>
            Do it again
          </Button>
        </div>
      )}
      <p className={styles.unseen} role="status">
        {said}
      </p>
    </div>
  )
}

/** One step and no more: of one that changes nothing any more Yjs goes on to those before it. */
function takesStep(history: Y.UndoManager, to: 'undo' | 'redo'): boolean {
  const stack = to === 'undo' ? history.undoStack : history.redoStack
  const before = stack.splice(0, Math.max(0, stack.length - 1))
  try {
    return history[to]() !== null
  } finally {
    stack.unshift(...before)
  }
}

const EVENTS = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const

function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

/** Words that stand nowhere yet, but in the field in which they are typed: the browser takes those back. */
const isDraft = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  target.closest('[data-shared-values]') === null &&
  target.type !== 'radio' &&
  target.value !== ''
