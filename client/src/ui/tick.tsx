import type { ReactNode } from 'react'
import styles from './tick.module.css'

interface Props {
  isTicked: boolean
  onChange: (isTicked: boolean) => void
  children: ReactNode
  /** What it means, in smaller words below. */
  help?: string | undefined
  isDisabled?: boolean | undefined
  /** The language that its words are in, where that is not the page's. */
  lang?: string | undefined
  title?: string | undefined
  name?: string | undefined
}

/** Something that is so or not: the browser's own box, and words that can be pressed with it. */
export function Tick({ isTicked, onChange, children, help, isDisabled, lang, title, name }: Props) {
  return (
    <label className={styles.tick} title={title}>
      <input
        type="checkbox"
        name={name}
        checked={isTicked}
        disabled={isDisabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span lang={lang}>
        {children}
        {help && <small>{help}</small>}
      </span>
    </label>
  )
}
