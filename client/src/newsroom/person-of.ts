import type { Person } from '@copydesk/shared/people'

/** Whoever has this id; of one who has left no more is known here than that. */
export const personOf = (people: readonly Person[], id: string): Pick<Person, 'id' | 'name' | 'color'> =>
  people.find((one) => one.id === id) ?? { id, name: 'Somebody who has left', color: 0 }

/** @param id null for words of which the log does not say who wrote them. */
export const nameIn = (people: readonly Person[], id: string | null): string =>
  id === null ? 'Nobody known' : personOf(people, id).name
