import { REFUSALS, type RefusalCode } from '@copydesk/shared/refusal'

/** The refusal that a close code stands for; the first of those that share one. */
export function codeOf(close: number): RefusalCode | null {
  for (const [code, { close: own }] of Object.entries(REFUSALS)) if (own === close) return code as RefusalCode
  return close >= 4400 && close < 4500 ? 'bad-request' : null
}

/** Whether trying again can help. */
export function comesBack(close: number): boolean {
  const code = codeOf(close)
  return code === null || REFUSALS[code].retry === 'later'
}

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code)
