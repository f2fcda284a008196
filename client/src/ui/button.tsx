import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import styles from './button.module.css'

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** `act`: the one next thing to do; `quiet`: others; `plain`: words alone; `approve`, `stop`: by meaning. */
  kind?: 'act' | 'quiet' | 'plain' | 'approve' | 'stop'
  children: ReactNode
}

/** The same look for a link, which is what leads to another page. */
export const buttonLook = (kind: NonNullable<Props['kind']> = 'quiet') => `${styles.button} ${styles[kind]}`

export function Button({ kind = 'quiet', children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={buttonLook(kind)}>
      {children}
    </AriaButton>
  )
}
