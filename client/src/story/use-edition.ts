import { useEffect, useState } from 'react'
import { begunAt } from '../publication/begun-at.ts'
import { noteSignedOut, onSignedIn } from '../session/signed-out.ts'
import { useMe } from '../session/use-me.ts'
import { openEdition, type SharedEdition } from '../sync/index.ts'
import { leaveEdition, noteShown, returnTo } from './left-editions.ts'

interface Opened {
  /** Null until its copy has arrived. */
  edition: SharedEdition | null
  /** There is no line, and this computer keeps nothing of it either. */
  isMissing: boolean
}

/**
 * Opens one shared edition while the page shows it. What was typed stays in it while a session ends and begins again:
 * the page asks to sign in, and the same document goes on.
 */
export function useEdition(editionId: string): Opened {
  const { id, name, color } = useMe().person
  const [edition, setEdition] = useState<SharedEdition | null>(null)
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    let opened = returnTo(editionId) ?? openEdition(editionId, { person: id })
    /** Given up, and still shown until what goes on in its stead has arrived. */
    let before: SharedEdition | null = null
    let stopHearing = () => {}
    const hear = () => {
      // For this page itself; others are told by the server who somebody is.
      const begun = sessionStorage.getItem(begunAt(editionId))
      opened.awareness.setLocalState({
        ...{ ...opened.awareness.getLocalState(), begun },
        person: { id, name, color },
      })
      stopHearing = opened.status.subscribe(look)
      look()
    }
    const look = () => {
      if (opened.replacement) {
        stopHearing()
        before?.close()
        before = opened
        opened = opened.replacement
        return hear()
      }
      const { ready, refusal, line } = opened.status.get()
      if (line === 'refused' && refusal?.code === 'signed-out') noteSignedOut()
      setMissing(!ready && line === 'offline' && !before)
      if (!ready && line !== 'refused') return
      setEdition(opened)
      noteShown(editionId, opened)
      before?.close()
      before = null
    }
    const stopWaiting = onSignedIn(() => opened.reconnect())
    hear()
    return () => {
      stopHearing()
      stopWaiting()
      setEdition(null)
      noteShown(editionId, null)
      before?.close()
      leaveEdition(editionId, opened)
    }
  }, [editionId, id, name, color])
  return { edition, isMissing }
}
