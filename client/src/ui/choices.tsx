import { type ReactNode, useId } from 'react'
import styles from './choices.module.css'
import { Tick } from './tick.tsx'

export interface Choice<Id extends string> {
  id: Id
  name: string
  /** What choosing it means, below the name. */
  help?: string
  /** The language that the name is in, where that is not the page's. */
  lang?: string
  title?: string
  /** It is chosen, and nobody here can change that. */
  isFixed?: boolean
}

interface Props<Id extends string> {
  legend: string
  options: readonly Choice<Id>[]
  value: readonly Id[]
  /** In the order in which they were chosen. */
  onChange: (value: Id[]) => void
  help?: string
  /** What is wrong, in a sentence; it takes the place of the help. */
  error?: string | undefined
  isDisabled?: boolean
  name?: string
  /** What stands before the list and decides whether there is one. */
  children?: ReactNode
}

/** Any of a few: a list to tick. */
export function Choices<Id extends string>({
  legend,
  options,
  value,
  onChange,
  help,
  error,
  isDisabled,
  name,
  children,
}: Props<Id>) {
  const id = useId()
  const below = error ?? help
  return (
    <fieldset className={styles.choices} disabled={isDisabled} aria-describedby={below ? id : undefined}>
      <legend>{legend}</legend>
      {children}
      {options.length > 0 && (
        <div className={styles.list} data-below={children ? '' : undefined}>
          {options.map((option) => (
            <Tick
              key={option.id}
              name={name}
              isTicked={option.isFixed || value.includes(option.id)}
              isDisabled={option.isFixed}
              onChange={(isTicked) =>
                onChange(isTicked ? [...value, option.id] : value.filter((one) => one !== option.id))
              }
              help={option.help}
              lang={option.lang}
              title={option.title}
            >
              {option.name}
            </Tick>
          ))}
        </div>
      )}
      {below && (
        <p id={id} className={error ? styles.error : styles.help}>
          {below}
        </p>
      )}
    </fieldset>
  )
}
