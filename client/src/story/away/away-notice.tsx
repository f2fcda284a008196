import { FIELDS } from '@copydesk/shared/copy'
import { useEffect, useRef } from 'react'
import { focusBlock } from '../../editor/focus-block.ts'
import { pointOut } from '../../editor/pointed-out.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from '../saving-notice.module.css'
import type { Fields } from '../use-fields.ts'
import { awayWords } from './away-words.ts'
import type { ChangedBlocks } from './watch-absence.ts'

interface Props {
  changed: ChangedBlocks
  fields: Fields
  onDone: () => void
}

/** Says once what others changed while this page had no line, marks it in the copy, and leads there. */
export function AwayNotice({ changed, fields, onDone }: Props) {
  const shown = useRef(-1)
  const { ready } = fields
  useEffect(() => {
    for (const field of FIELDS) {
      const view = ready[field]?.editor.view
      if (view) pointOut(view, changed.get(field) ?? new Set())
    }
    return () => {
      for (const field of FIELDS) {
        const view = ready[field]?.editor.view
        if (view) pointOut(view, new Set())
      }
    }
  }, [changed, ready])

  const next = () => {
    // In the order in which they are read, as it is now.
    const places = FIELDS.flatMap((field) => {
      const editor = ready[field]
      const ids =
        editor?.editor.state.doc.children.map(({ attrs }) => (attrs.id as string | null) ?? '') ?? []
      return editor ? ids.filter((id) => changed.get(field)?.has(id)).map((id) => ({ editor, id })) : []
    })
    shown.current = (shown.current + 1) % Math.max(1, places.length)
    const place = places[shown.current]
    if (!place) return
    focusBlock(place.editor, place.id)
    place.editor.editor.commands.scrollIntoView()
  }

  return (
    <div className={styles.place}>
      <Notice
        act={
          <>
            <Button onPress={next}>Show the next</Button>
            <Button kind="plain" onPress={onDone}>
              Done
            </Button>
          </>
        }
      >
        {awayWords(changed)}
      </Notice>
    </div>
  )
}
