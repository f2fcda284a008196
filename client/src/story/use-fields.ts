import type { Field } from '@copydesk/shared/copy'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { FieldEditor } from '../editor/index.ts'

const ORDER: Field[] = ['headline', 'standfirst', 'body']

/** The three fields of a copy as one thing to write in: the caret goes from one into the next. */
export function useFields() {
  const editors = useRef(new Map<Field, FieldEditor>())
  /** The field that has the focus, or had it last. */
  const [active, setActive] = useState<FieldEditor | null>(null)
  const [ready, setReady] = useState<Partial<Record<Field, FieldEditor>>>({})

  const leave = useCallback((from: Field, to: 'next' | 'previous') => {
    const next = ORDER[ORDER.indexOf(from) + (to === 'next' ? 1 : -1)]
    const editor = next && editors.current.get(next)
    if (!editor) return false
    editor.editor.commands.focus(to === 'next' ? 'start' : 'end')
    return true
  }, [])

  const props = useMemo(() => {
    const of = (field: Field) => ({
      field,
      onLeave: (to: 'next' | 'previous') => leave(field, to),
      onReady: (editor: FieldEditor | null) => {
        if (editor) {
          editors.current.set(field, editor)
          editor.editor.on('focus', () => setActive(editor))
        } else {
          editors.current.delete(field)
          setActive((now) => (now?.field === field ? null : now))
        }
        setReady((before) => ({ ...before, [field]: editor ?? undefined }))
      },
    })
    return { headline: of('headline'), standfirst: of('standfirst'), body: of('body') }
  }, [leave])

  /** The words of all three, as plain text with an empty line between: for the clipboard. */
  const words = useCallback(
    () =>
      ORDER.map((field) => editors.current.get(field)?.editor.getText({ blockSeparator: '\n\n' }) ?? '')
        .filter(Boolean)
        .join('\n\n'),
    [],
  )
  /** What the toolbar works on: before anybody was in a field it is the body. */
  return { props, ready, active: active ?? ready.body ?? null, words }
}

export type Fields = ReturnType<typeof useFields>
