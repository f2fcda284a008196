import type { HouseStyle } from '@copydesk/shared/credits'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Tick } from '../../ui/tick.tsx'
import { shown } from './style-differences.ts'
import { partOf, type StylePart, withPart } from './style-parts.ts'

interface Props {
  part: StylePart
  style: HouseStyle
  onChange: (style: HouseStyle) => void
  /** What stands there where the style says nothing. */
  usual?: string
}

/** Parts that a style need not have. */
const OPTIONAL = /^(beforeTranslation$|standing\.)/

/** One part of a style, to be changed. */
export function StyleField({ part: { path, words, help, kind }, style, onChange, usual = '' }: Props) {
  const value = partOf(style, path)
  const set = (next: unknown) => onChange(withPart(style, path, next))
  if (kind === 'switch')
    return (
      <Tick isTicked={value === true} onChange={set}>
        {words}
      </Tick>
    )
  if (typeof kind === 'object')
    return (
      <Select
        label={words}
        value={String(value)}
        onChange={set}
        options={kind.map(([id, name]) => ({ id, name }))}
      />
    )
  const text = typeof value === 'string' ? value : ''
  const spaces = kind === 'sign' && /^[ \u00a0]|[ \u00a0]$/u.test(text)
  return (
    <TextField
      label={words}
      value={text}
      // The one that may be missing is taken out, and not kept empty.
      onChange={(next) => set(next === '' && OPTIONAL.test(path) ? undefined : next)}
      maxLength={kind === 'sign' ? 20 : kind === 'sentence' ? 500 : 120}
      {...(kind === 'sentence' ? { rows: 2 } : {})}
      placeholder={usual}
      help={spaces ? `With its spaces: ${shown(text)}` : help}
    />
  )
}
