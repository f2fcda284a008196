import { useCallback, useEffect, useRef, useState } from 'react'
import { useMe } from '../session/use-me.ts'
import { waitingTalk } from '../sync/index.ts'

/** Nobody types faster than they rest. */
const REST_MS = 250

/** Words that are being written: they are there again after a reload. Gives them, a way to change, and to forget them. */
export function useKeptDraft(
  place: string,
  first: string,
): [words: string, set: (words: string) => void, forget: () => void] {
  const me = useMe().person.id
  const [words, setWords] = useState(first)
  const typed = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(words)
  const keep = useCallback(() => {
    // In a browser that keeps nothing they live as long as the page.
    waitingTalk.keepDraft(me, place, latest.current).catch(() => {})
  }, [me, place])
  useEffect(() => {
    let isOver = false
    void waitingTalk.draft(me, place).then(
      (kept) => {
        if (!isOver && !typed.current && kept !== '') setWords(kept)
      },
      () => {},
    )
    return () => {
      isOver = true
      if (timer.current === undefined) return
      clearTimeout(timer.current)
      timer.current = undefined
      keep()
    }
  }, [me, place, keep])
  const set = (next: string) => {
    typed.current = true
    latest.current = next
    setWords(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = undefined
      keep()
    }, REST_MS)
  }
  const forget = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    latest.current = ''
    keep()
  }
  return [words, set, forget]
}
