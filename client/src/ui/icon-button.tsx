import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does: its name for screen readers and in its tooltip. */
  label: string
  icon: LucideIcon
  /** Keys that do the same, shown in the tooltip. */
  keys?: string
  /** How many things wait behind it. */
  count?: number
  /** It stands for what is shown now. */
  current?: boolean
  size?: number
}

export function IconButton({ label, icon: Icon, keys, count = 0, current, size = 17, ...rest }: Props) {
  return (
    <Tooltip words={label} keys={keys}>
      <Button
        {...rest}
        aria-label={count > 0 ? `${label}, ${count}` : label}
        aria-pressed={current}
        className={styles.button}
      >
        <Icon size={size} strokeWidth={1.75} aria-hidden />
        {count > 0 && (
          <span className={styles.count} aria-hidden>
            {count}
          </span>
        )}
      </Button>
    </Tooltip>
  )
}
