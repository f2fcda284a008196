import styles from './kbd.module.css'

/** Keys to press, `Ctrl+Enter`, drawn one by one. Screen readers do not hear them: the control says its name. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys} aria-hidden>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {SIGNS[key] ?? key}
        </kbd>
      ))}
    </span>
  )
}

const SIGNS: Record<string, string> = { Enter: '↵', Up: '↑', Down: '↓', Left: '←', Right: '→' }
