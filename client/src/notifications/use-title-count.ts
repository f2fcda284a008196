import { useEffect } from 'react'

const COUNT = /^\(\d+\) /

/** The tab says how much is unread, whatever page is in it: `(3) MARLOW-PORT · Copydesk`. */
export function useTitleCount(unread: number): void {
  useEffect(() => {
    const say = () => {
      const said = (unread > 0 ? `(${unread}) ` : '') + document.title.replace(COUNT, '')
      if (document.title !== said) document.title = said
    }
    say()
    // Pages say their own title when they come.
    const watching = new MutationObserver(say)
    watching.observe(document.head, { subtree: true, childList: true, characterData: true })
    return () => watching.disconnect()
  }, [unread])
}
