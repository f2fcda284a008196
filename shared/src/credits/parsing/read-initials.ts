import { isKnownAgency } from './known-agencies.ts'
import type { ReadName } from './reading.ts'

/** The initials of a line that is nothing else: "asl/tib/pid". */
export function readInitials(text: string): ReadName[] {
  if (!/^(?:\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4}){1,9}|\p{Lu}{2,4}(?:\/\p{L}{2,4}){1,9})$/u.test(text)) return []
  const initials = text.split(/[/-]/u)
  return initials.some(isKnownAgency) ? [] : initials.map((name) => ({ name, kind: 'initials' }))
}
