import type { Person } from '@copydesk/shared/people'
import type { Here } from './story-bar.tsx'

const FIELD_WORDS: Record<string, string> = { headline: 'headline', standfirst: 'standfirst', body: 'body' }

/** Who is in the edition now, each once, and the field where their caret is. Presence is never taken on trust. */
export function whoIsHere(states: ReadonlyMap<number, unknown>, people: readonly Person[]): Here[] {
  const here = new Map<string, Here>()
  for (const state of states.values()) {
    const { person: claimed, caret } = (state ?? {}) as {
      person?: { id?: unknown }
      caret?: { field?: unknown }
    }
    const person = people.find(({ id }) => id === claimed?.id)
    if (!person) continue
    const field = FIELD_WORDS[String(caret?.field)] ?? null
    // The same person in two tabs: the one with a caret says where they are.
    if (!here.get(person.id)?.field) here.set(person.id, { person, field })
  }
  return [...here.values()].sort((a, b) => (a.person.name < b.person.name ? -1 : 1))
}
