import styles from './table.module.css'

interface Props {
  typed: string
  onType: (words: string) => void
}

/** Finds lines by some of their words. */
export function FindField({ typed, onType }: Props) {
  return (
    <label className={styles.search}>
      <span>Find</span>
      <input
        type="search"
        dir="auto"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  )
}
