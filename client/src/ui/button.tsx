import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

/** How something was pressed: a screen reader or the keyboard moves no pointer. */
export interface Press {
  pointerType: 'pointer' | 'keyboard'
}

/** The browser's own button and its attributes; what it does is `onPress`. */
export interface ButtonProps
  extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'disabled' | 'onClick' | 'children'> {
  isDisabled?: boolean | undefined
  onPress?: ((press: Press) => void) | undefined
}

interface Props extends ButtonProps {
  /** `act`: the one next thing to do; `quiet`: others; `plain`: words alone; `approve`, `stop`: by meaning. */
  kind?: 'act' | 'quiet' | 'plain' | 'approve' | 'stop'
  /** While it is pending it keeps the focus and does nothing. */
  isPending?: boolean
  children: ReactNode
}

/** The same look for a link, which is what leads to another page. */
export const buttonLook = (kind: NonNullable<Props['kind']> = 'quiet') => `${styles.button} ${styles[kind]}`

/** Of a click: one that no pointer made counts no clicks. */
export const pressOf = ({ detail }: { detail: number }): Press => ({
  pointerType: detail === 0 ? 'keyboard' : 'pointer',
})

export function Button({
  kind = 'quiet',
  isPending = false,
  isDisabled,
  onPress,
  type = 'button',
  children,
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={isPending ? 'button' : type}
      disabled={isDisabled}
      onClick={isPending || !onPress ? undefined : (event) => onPress(pressOf(event))}
      data-pending={isPending || undefined}
      aria-disabled={isPending || undefined}
      className={buttonLook(kind)}
    >
      {children}
    </button>
  )
}
