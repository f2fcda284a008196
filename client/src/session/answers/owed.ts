import type { Me } from '../../api/session.ts'

type Told = Pick<Me, 'person' | 'redacted'>

/*
 * Which removals of words this browser has heard of: how often they were removed from each story, by person. It is read
 * before anything else is, so it is kept where that takes no time.
 */
const placeOf = (person: string) => `copydesk:redacted:${person}`
/** What is kept has to be forgotten, and is not yet: until then none of it is shown. */
const OWED = 'owed'

/**
 * The stories of which this browser may keep words that were removed since it last forgot what it kept of them.
 * @param known what this page was told last: while it slept another may have forgotten for itself.
 */
export function owedStories({ person, redacted }: Told, known?: Told): string[] {
  const heard = read(person.id)
  const before = heard === null || heard === OWED ? {} : (JSON.parse(heard) as Record<string, number>)
  return Object.entries(redacted)
    .filter(([story, { times }]) => before[story] !== times || isNews(known, story, times))
    .map(([story]) => story)
}

const isNews = (known: Told | undefined, story: string, times: number): boolean =>
  known !== undefined && known.redacted[story]?.times !== times

export const isOwed = (person: string): boolean => read(person) === OWED

export const noteOwed = (person: string): void => write(person, OWED)

export function noteForgotten({ person, redacted }: Told): void {
  const times = Object.entries(redacted).map(([story, { times }]) => [story, times])
  write(person.id, JSON.stringify(Object.fromEntries(times)))
}

export function dropNote(person: string): void {
  try {
    localStorage.removeItem(placeOf(person))
  } catch {
    // A browser that forbids storage kept nothing either.
  }
}

function read(person: string): string | null {
  try {
    return localStorage.getItem(placeOf(person))
  } catch {
    return null
  }
}

function write(person: string, note: string): void {
  try {
    localStorage.setItem(placeOf(person), note)
  } catch {
    // It is forgotten again at the next start.
  }
}
