import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Kbd } from './kbd.tsx'
import styles from './tooltip.module.css'

interface Props {
  words: string
  keys?: string | undefined
  placement?: 'top' | 'bottom' | 'left' | 'right'
  /** One thing that takes the focus: a React Aria button or link. */
  children: ReactElement
}

export function Tooltip({ words, keys, placement = 'bottom', children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        {words}
        {keys && <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
