import { type ReactNode, useEffect, useRef } from 'react'
import styles from './link-row.module.css'

interface Props {
  /** What the links lead to, for screen readers. */
  label: string
  /** Where the row itself stands. */
  className?: string | undefined
  /** Links; the one to what is shown has `aria-current`. */
  children: ReactNode
}

/** Links side by side to things of one kind; where there is no room for all, they scroll, and the one to what is shown is in sight. */
export function LinkRow({ label, className = '', children }: Props) {
  const row = useRef<HTMLElement>(null)
  const shown = useRef<Element | null>(null)
  useEffect(() => {
    const here = row.current?.querySelector('[aria-current]') ?? null
    if (!row.current || !here || here === shown.current) return
    shown.current = here
    const [link, around] = [here.getBoundingClientRect(), row.current.getBoundingClientRect()]
    if (link.left < around.left || link.right > around.right)
      row.current.scrollLeft += link.left - around.left - (around.width - link.width) / 2
  })
  return (
    <nav ref={row} className={`${styles.row} ${className}`} aria-label={label}>
      {children}
    </nav>
  )
}
