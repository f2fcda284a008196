import type { Field } from '@copydesk/shared/copy'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import styles from './copy-field.module.css'
import { FieldEditor } from './field-editor.ts'
import { TOO_LARGE_PASTE } from './paste/refuse-large-paste.ts'
import type { EditionInHand } from './shared-edition.ts'

/** Nobody makes a link before there are words. */
const LinkPrompt = lazy(() => import('./link-prompt.tsx').then((page) => ({ default: page.LinkPrompt })))

const Notice = lazy(() => import('../ui/notice.tsx').then((page) => ({ default: page.Notice })))

const OTHERS_WAIT =
  'Others have changed this paragraph. Their changes appear when you finish the word that you are composing.'

interface Props {
  edition: EditionInHand
  field: Field
  /** Its name for screen readers. */
  label: string
  placeholder?: string
  editable?: boolean
  /** Of the copy, not of the interface. */
  language: string
  /** The caret wants to leave the field: give the focus to a neighbour and return true, or return false. */
  onLeave?: (to: 'next' | 'previous') => boolean
  /** The open editor; null when it closes. */
  onReady?: (editor: FieldEditor | null) => void
}

/** Headline, standfirst or body, written together with everybody who is here. */
export function CopyField({
  edition,
  field,
  label,
  placeholder = '',
  editable = true,
  language,
  onLeave,
  onReady,
}: Props) {
  const mount = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<FieldEditor | null>(null)
  const [isLinking, setLinking] = useState(false)
  const [isTooLarge, setTooLarge] = useState(false)
  const [isLongWait, setLongWait] = useState(false)
  // Callbacks may change with every render; the editor lives on and calls the latest.
  const latest = useRef({ onLeave, onReady, editable })
  latest.current = { onLeave, onReady, editable }

  useEffect(() => {
    if (!mount.current) return
    const fieldEditor = new FieldEditor({
      edition,
      field,
      mount: mount.current,
      label,
      placeholder,
      editable: latest.current.editable,
      language,
      onLeave: (to) => latest.current.onLeave?.(to) ?? false,
      onAskLink: () => setLinking(true),
      onTooLarge: () => setTooLarge(true),
      onLongWait: setLongWait,
    })
    // Whoever goes on has read it.
    fieldEditor.editor.on('update', () => setTooLarge(false))
    setOpened(fieldEditor)
    latest.current.onReady?.(fieldEditor)
    return () => {
      setOpened(null)
      setLinking(false)
      setLongWait(false)
      latest.current.onReady?.(null)
      fieldEditor.close()
    }
  }, [edition, field, label, placeholder, language])

  useEffect(() => {
    opened?.editor.setEditable(editable)
  }, [opened, editable])

  return (
    <div className={styles.field} data-field={field}>
      <div ref={mount} className={styles.copy} />
      <Suspense>{isTooLarge && <Notice tone="stop">{TOO_LARGE_PASTE}</Notice>}</Suspense>
      <Suspense>{isLongWait && <Notice>{OTHERS_WAIT}</Notice>}</Suspense>
      {opened && isLinking && (
        <Suspense>
          <LinkPrompt fieldEditor={opened} onClose={() => setLinking(false)} />
        </Suspense>
      )}
    </div>
  )
}
