import { type Person, type PersonRole, ROLES } from '../people.ts'

/** What somebody is on a shift, beside its slot. */
export const CREW_PARTS = [
  'duty-editor',
  'editor',
  'translator',
  'legal',
  'standards',
  'reviser',
  'pictures',
] as const
export type CrewPart = (typeof CREW_PARTS)[number]

const EDITORS: readonly PersonRole[] = ['editor', 'managing-editor']

/** A shift makes nobody an editor: who is to edit on it is one already. */
const FITS: Record<CrewPart, readonly PersonRole[]> = {
  'duty-editor': EDITORS,
  editor: EDITORS,
  translator: ['translator', ...EDITORS],
  legal: ROLES,
  standards: ROLES,
  reviser: ROLES,
  pictures: ROLES,
}

export const fits = (person: Pick<Person, 'role'>, part: CrewPart): boolean =>
  FITS[part].includes(person.role)
