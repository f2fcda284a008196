import type { FirstNewsroom } from '@copydesk/shared/entry'
import { type Faults, found } from './faults.ts'
import type { First } from './first-person.tsx'
import { passwordFault } from './new-password-field.tsx'

export type FirstFaults = Faults<keyof First>

/** What was typed into the first page: a newsroom, or what it still lacks. */
export function readFirst(first: First): { wanted: FirstNewsroom | null; faults: FirstFaults } {
  const desks = first.desks
    .split(/[\n,;]+/)
    .map((desk) => desk.trim())
    .filter(Boolean)
  const faults = found({
    newsroom: !first.newsroom.trim() && 'Type what the newsroom is called.',
    languages: first.languages.length === 0 && 'Choose at least one language.',
    desks:
      desks.length === 0
        ? 'Name at least one desk.'
        : desks.some((desk) => desk.length > 100) && 'A desk’s name has at most 100 characters.',
    name: !first.name.trim() && 'Type your name as it is to be printed.',
    email: !/^\S+@\S+\.\S+$/.test(first.email.trim()) && 'Type your e-mail address.',
    password: passwordFault(first.password),
  })
  if (Object.keys(faults).length > 0) return { wanted: null, faults }
  return {
    wanted: {
      ...first,
      desks,
      newsroom: first.newsroom.trim(),
      name: first.name.trim(),
      email: first.email.trim(),
    },
    faults,
  }
}
