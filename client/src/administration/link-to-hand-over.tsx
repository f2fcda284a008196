import { CopyButton } from '../ui/copy-button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './administration.module.css'

interface Props {
  /** The page that reads it. */
  path: string
  secret: string
  /** For whom it is and for how long. */
  words: string
}

/** A link that lets somebody in. What it opens stands behind the #, which no server is told. */
export function LinkToHandOver({ path, secret, words }: Props) {
  const link = `${window.location.origin}${path}#${secret}`
  return (
    <Notice tone="done" act={<CopyButton text={() => link} words="Copy the link" />}>
      {words}
      <code className={styles.secret}>{link}</code>
    </Notice>
  )
}
