import { typographyOf } from './typography-of.ts'

/** How long copy is, in what its language is measured in. */
export function lengthOf(text: string, tag: string): { count: number; unit: 'words' | 'characters' } {
  if (!typographyOf(tag).inCharacters)
    return { count: text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0, unit: 'words' }
  // One to a code point; what only parts lines and words is none.
  return { count: [...text.replace(/\s/gu, '')].length, unit: 'characters' }
}
