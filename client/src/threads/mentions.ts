import type { Person } from '@copydesk/shared/people'

type Named = Pick<Person, 'id' | 'name'>

/** The name that is being written before the caret: what stands behind the @, and where that is. */
export function mentionBefore(words: string, caret: number): { at: number; begun: string } | null {
  const found = /(?:^|[\s([{"“«'])@([\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]*)?)$/u.exec(words.slice(0, caret))
  if (!found) return null
  const begun = found[1] ?? ''
  return { at: caret - begun.length - 1, begun }
}

const plain = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** Those who may be meant: whose name, or a later part of it, begins so. */
export function peopleNamed<P extends Named>(people: readonly P[], begun: string): P[] {
  const wanted = plain(begun).trim()
  return people.filter(({ name }) => {
    const whole = plain(name)
    return whole.startsWith(wanted) || whole.split(/[\s-]+/).some((part) => part.startsWith(wanted))
  })
}

/** Words in parts, each with whoever it names. The longest name counts: "@Ana Maria" is not "@Ana". */
export function withMentions<P extends Named>(
  words: string,
  people: readonly P[],
): { at: number; text: string; person: P | null }[] {
  const longest = [...people].sort((a, b) => b.name.length - a.name.length)
  const parts: { at: number; text: string; person: P | null }[] = []
  let from = 0
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    const person = longest.find(({ name }) => {
      const behind = words[at + 1 + name.length] ?? ' '
      return words.startsWith(name, at + 1) && !/[\p{L}\p{M}]/u.test(behind)
    })
    if (!person) continue
    if (at > from) parts.push({ at: from, text: words.slice(from, at), person: null })
    from = at + 1 + person.name.length
    parts.push({ at, text: words.slice(at, from), person })
  }
  if (from < words.length) parts.push({ at: from, text: words.slice(from), person: null })
  return parts
}

/** Ids of those whom words name. */
export const mentionedIn = (words: string, people: readonly Named[]): string[] => [
  ...new Set(withMentions(words, people).flatMap(({ person }) => person?.id ?? [])),
]
