import { groupsOf } from '@copydesk/shared/copy'
import { useEffect } from 'react'
import type { Doc } from 'yjs'
import { noGroups, tellGroups } from './open-groups.ts'

/** The list need not follow each key: whoever reads it does not type. */
const REST_MS = 200

/** Keeps up what is open in an edition, for all that shows it. */
export function useGroups(doc: Doc): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      timer = undefined
      tellGroups(groupsOf(doc))
    }
    const soon = () => {
      timer ??= setTimeout(look, REST_MS)
    }
    look()
    doc.on('afterAllTransactions', soon)
    return () => {
      clearTimeout(timer)
      doc.off('afterAllTransactions', soon)
      noGroups()
    }
  }, [doc])
}
