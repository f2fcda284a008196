import { FIELDS } from '@copydesk/shared/copy'
import { useEffect } from 'react'
import type { Fields } from '../story/use-fields.ts'

/** The toolbar above, and what stands below for the block with the caret: neither may hide the line that one writes. */
const AROUND = { top: 60, bottom: 72, left: 5, right: 5 }

/** Keeps the caret clear of what stands over the copy at its top and its foot. */
export function useRoomAround({ ready }: Fields): void {
  useEffect(() => {
    for (const field of FIELDS)
      ready[field]?.editor.view.setProps({ scrollMargin: AROUND, scrollThreshold: AROUND })
  }, [ready])
}
