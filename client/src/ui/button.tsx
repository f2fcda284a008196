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

/**
 * While it is pending it keeps the focus and does nothing. (React Aria's own `isPending` leaves nameless images in
 * its announcer when the button goes away with its page; what the button says changes instead.)
 */
export function Button({ kind = 'quiet', isPending = false, onPress, type, children, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      type={isPending ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      data-pending={isPending || undefined}
      aria-disabled={isPending || undefined}
      className={buttonLook(kind)}
    >
      {children}
    </AriaButton>
  )
}
