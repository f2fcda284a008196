import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './account.module.css'

/** Shown this once: they are kept so that nobody can read them, here neither. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      // A browser that does not give the clipboard: they can be marked and copied by hand.
      () => setCopied(false),
    )
  return (
    <>
      <Notice tone="done">The second step is on.</Notice>
      <p className={styles.words}>
        Your recovery codes, for the day when you have lost your phone. Each works once, in place of a code.
        Keep them on paper or with your passwords: <strong>they are shown only now.</strong>
      </p>
      <ul className={styles.codes} aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className={styles.acts}>
        <Button kind="act" onPress={onKept}>
          I have kept them
        </Button>
        <Button onPress={() => void copy()}>{copied ? 'Copied' : 'Copy them'}</Button>
      </p>
    </>
  )
}
