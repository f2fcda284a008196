import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './account.module.css'

/** Shown this once: they are kept so that nobody can read them, here neither. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <>
      <Notice tone="done">The second factor is on.</Notice>
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
        <CopyButton text={() => codes.join('\n')} words="Copy them" />
      </p>
    </>
  )
}
