import type { ReadName } from './reading.ts'

/** SHOUTED names in the letters that a page prints; what was written small in them stays so. */
export function readableName<T extends ReadName>(read: T): T {
  if (read.kind !== undefined) return read
  const small = read.name.replace(/(?<!\p{L})\p{Ll}{1,3}(?!\p{Ll})/gu, '')
  const surname = /^(\p{Lu}\p{Ll}.*) (\p{Lu}{3,})$/u.exec(read.name)
  if (surname?.[1] && surname[2]) return { ...read, name: `${surname[1]} ${lowered(surname[2])}` }
  if (/\p{Ll}/u.test(small) || !/\p{Lu}{3}/u.test(small)) return read
  return { ...read, name: lowered(read.name) }
}

const lowered = (name: string): string =>
  name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
