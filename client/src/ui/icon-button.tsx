import type { LucideIcon } from 'lucide-react'
import { type ButtonProps, pressOf } from './button.tsx'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

interface Props extends Omit<ButtonProps, 'aria-label'> {
  /** What it does: its name for screen readers and in its tooltip. */
  label: string
  icon: LucideIcon
  /** Keys that do the same, shown in the tooltip. */
  keys?: string
  /** How many things wait behind it. */
  count?: number | undefined
  /** The count in words, for whoever hears it: absent where the bare number says enough. */
  counted?: string | undefined
  /** It stands for what is shown now. */
  current?: boolean
  size?: number
}

export function IconButton({
  label,
  icon: Icon,
  keys,
  count = 0,
  counted = String(count),
  current,
  size = 17,
  isDisabled,
  onPress,
  ...rest
}: Props) {
  return (
    <Tooltip words={label} keys={keys}>
      <button
        type="button"
        {...rest}
        disabled={isDisabled}
        onClick={onPress && ((event) => onPress(pressOf(event)))}
        aria-label={count > 0 ? `${label}, ${counted}` : label}
        aria-pressed={current}
        className={styles.button}
      >
        <Icon size={size} strokeWidth={1.75} aria-hidden />
        {count > 0 && (
          <span className={styles.count} aria-hidden>
            {count}
          </span>
        )}
      </button>
    </Tooltip>
  )
}
