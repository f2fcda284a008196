import type { CSSProperties, ReactNode } from 'react'
import styles from './run-in-dateline.module.css'

interface Props {
  dateline: string
  /** It is not printed yet, and only its room is kept. */
  isRoom?: boolean
  children: ReactNode
}

/** Around a body: the dateline runs into its first paragraph, as it prints. */
export function RunInDateline({ dateline, isRoom = false, children }: Props) {
  return (
    <div
      className={styles.body}
      data-dateline={dateline ? (isRoom ? 'room' : 'printed') : undefined}
      style={{ '--dateline': cssString(dateline) } as CSSProperties}
    >
      {children}
    </div>
  )
}

/** Text as a string of a style sheet. Somebody typed it: quotes, backslashes and line ends could end the string. */
const cssString = (text: string) =>
  `"${text.replace(/["\\\n\r\f\0]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
