import type { Language } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import { type Crew, type CrewPart, type DeskShift, fits, type Shift } from '@copydesk/shared/shift'

export type DraftMember = Crew['crew'][number]

export interface CrewDraft extends Crew {
  slot: string
}

/** The form as it opens: who is on, or oneself for a shift that one takes. */
export function draftOf({ on }: Pick<DeskShift, 'on'>, me: Pick<Person, 'id'>): CrewDraft {
  return {
    slot: on?.slot.id ?? me.id,
    crew: on?.crew.map(({ person, part, language }) => ({ person: person.id, part, language })) ?? [],
    seen: on && { shift: on.id, revision: on.revision },
  }
}

/** Who is on, without those who can no longer be what they were set as. */
export function withoutUnfit(on: Shift): Crew {
  const { slot, crew, seen } = draftOf({ on }, on.slot)
  const fit = crew.filter((_, index) => on.crew[index]?.gone === null)
  return { slot, crew: fit, seen }
}

export const sameMember = (a: DraftMember, b: DraftMember): boolean =>
  a.person === b.person && a.part === b.part && a.language === b.language

interface Known {
  people: readonly Person[]
  /** Ids of those who belong to the desk. */
  ofDesk: readonly string[]
  deskName: (id: string | null) => string | undefined
}

/** Whom one can set as this: people of the desk first, the others with the name of theirs. */
export function choicesFor(part: CrewPart, { people, ofDesk, deskName }: Known) {
  const here = new Set(ofDesk)
  const able = people.filter((person) => fits(person, part))
  const of = (isHere: boolean) =>
    able
      .filter(({ id }) => here.has(id) === isHere)
      .map(({ id, name, desk }) => {
        const other = isHere ? undefined : deskName(desk)
        return { id, name: other ? `${name} · ${other}` : name }
      })
  return [...of(true), ...of(false)]
}

/** What is added, once and with a language only where there is one to say. */
export function added(
  crew: readonly DraftMember[],
  { person, part, language }: { person: string; part: CrewPart; language: Language },
): DraftMember[] {
  const member = { person, part, language: part === 'translator' ? language : null }
  return crew.some((one) => sameMember(one, member)) ? [...crew] : [...crew, member]
}
