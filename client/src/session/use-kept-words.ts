import { useCallback, useEffect, useRef, useState } from 'react'
import { begunWords } from '../sync/index.ts'
import { useMe } from './use-me.ts'

/** Words that are being written: they are there again after a reload. Gives them, a way to change, and to forget them. */
export function useKeptWords(
  place: string,
  first: string,
): [words: string, set: (words: string) => void, forget: () => void] {
  const me = useMe().person.id
  const [words, setWords] = useState(first)
  const typed = useRef(false)
  const latest = useRef(words)
  const isKeeping = useRef(false)
  /** At once, and again as long as there are newer ones: a page may go at any moment. */
  const keep = useCallback(async () => {
    if (isKeeping.current) return
    isKeeping.current = true
    for (let kept: string | null = null; kept !== latest.current; ) {
      kept = latest.current
      // In a browser that keeps nothing they live as long as the page.
      await begunWords.keep(me, place, kept).catch(() => {})
    }
    isKeeping.current = false
  }, [me, place])
  useEffect(() => {
    let isOver = false
    void begunWords.of(me, place).then(
      (kept) => {
        if (isOver || typed.current || kept === '') return
        latest.current = kept
        setWords(kept)
      },
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [me, place])
  const set = (next: string) => {
    typed.current = true
    latest.current = next
    setWords(next)
    void keep()
  }
  const forget = () => {
    latest.current = ''
    void keep()
  }
  return [words, set, forget]
}
