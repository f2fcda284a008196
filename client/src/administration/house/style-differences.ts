import type { HouseStyle } from '@copydesk/shared/credits'
import { CREDIT_ROLE_WORDS } from '../../credits/credit-role-words.ts'
import { partOf, STYLE_PARTS } from './style-parts.ts'

export interface StyleDifference {
  path: string
  words: string
  given: unknown
  now: unknown
}

const PATHS = [
  { path: 'name', words: 'Name' },
  ...STYLE_PARTS.flatMap(({ title, parts }) =>
    parts.map(({ path, words }) => ({ path, words: `${title}: ${words.toLowerCase()}` })),
  ),
  { path: 'order', words: 'Order of the roles' },
  { path: 'follows', words: 'What a localization names of its original' },
  ...Object.entries(CREDIT_ROLE_WORDS).map(([role, words]) => ({
    path: `labels.${role}`,
    words: `Words for ${words.toLowerCase()}`,
  })),
]

/** What a style has another way than the given one, part by part. */
export const differencesOf = (style: HouseStyle, given: HouseStyle): StyleDifference[] =>
  PATHS.map(({ path, words }) => ({
    path,
    words,
    given: partOf(given, path),
    now: partOf(style, path),
  })).filter((one) => JSON.stringify(one.given) !== JSON.stringify(one.now))

/** Signs as somebody sees them: what a space is, is shown. */
export function shown(value: unknown): string {
  if (value === undefined || value === '') return 'nothing'
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (Array.isArray(value))
    return (
      value.map((role) => (CREDIT_ROLE_WORDS as Record<string, string>)[role] ?? role).join(', ') || 'nobody'
    )
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' / ')
  return String(value).replace(/^[ \u00a0]|[ \u00a0]$/gu, '␣')
}
