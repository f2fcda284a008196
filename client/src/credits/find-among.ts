import type { Contributor } from '@copydesk/shared/credits'

/** Letters that are their own in Unicode, and that people type without their stroke. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

/** A name as one looks for it: without accents, case and signs. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Contributors with a word that begins with each word typed; those whose name begins so come first. */
export function findAmong(contributors: readonly Contributor[], typed: string, most = 6): Contributor[] {
  const wanted = folded(typed)
  if (wanted === '') return []
  const words = wanted.split(' ')
  const found = contributors.filter(({ name, names, aliases }) => {
    const own = [name, ...aliases, ...Object.values(names)].flatMap((one) => folded(one).split(' '))
    return words.every((word) => own.some((each) => each.startsWith(word)))
  })
  const rank = ({ name }: Contributor): number => (folded(name).startsWith(wanted) ? 0 : 1)
  return found.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name)).slice(0, most)
}

/** The contributor of that very name, accents and case aside. */
export function contributorNamed(
  contributors: readonly Contributor[],
  name: string,
): Contributor | undefined {
  return (
    contributors.find((each) => each.name === name) ??
    contributors.find((each) => folded(each.name) === folded(name))
  )
}
