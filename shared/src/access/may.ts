import type { Person } from '../people.ts'
import type { About, Asker } from './about.ts'
import { ACCESS, type Act, type Row } from './table.ts'
import { WHO, type Who } from './who.ts'

/** Allowed, or why not: a sentence for the person. */
export interface Verdict {
  allowed: boolean
  why: string
}

/** Acts about no desk, story or profile: the role alone decides. */
export type NewsroomAct =
  | 'enter'
  | 'create'
  | 'grant-duty'
  | 'see-shift'
  | 'add-contributor'
  | 'rename-contributor'
  | 'merge-contributors'
  | 'manage-terms'
  | 'order-front'
  | 'manage-people'
  | 'manage-newsroom'
  | 'manage-tokens'
  | 'read-audit'

/** The one function that says who may do what; the server enforces it, the client shows it. */
export function may(act: NewsroomAct, person: Pick<Person, 'id' | 'role'>): Verdict
export function may(act: Act, asker: Asker, about: About): Verdict
export function may(act: Act, person: Pick<Person, 'id' | 'role'>, about: About = {}): Verdict {
  const asker: Asker = { desks: [], duties: [], ...person }
  if (!maySee(asker, about)) return no('There is no such story.')
  const row: Row = ACCESS[act]
  const isOne = (who: readonly Who[]) => who.some((one) => WHO[one](asker, about))
  const { edition } = about
  const { closed, unless } = row
  const isLocalization = edition?.localization === true
  if (!isOne((isLocalization && row.localization) || row.who))
    return no((!isLocalization && row.tells?.[asker.role]) || row.otherwise)
  if (closed && edition && closed.in.includes(edition.state) && !isOne(closed.who))
    return no(closed.otherwise)
  const why = unless?.(asker, about) ?? null
  return why === null ? { allowed: true, why: '' } : no(why)
}

/** A story that this is false of does not exist for the person: the answer is 404, everywhere. */
export function maySee({ id, without }: Pick<Asker, 'id' | 'without'>, { story }: Restricted): boolean {
  if (!story) return true
  if (without?.has(story.id)) return false
  return story.restrictedTo === null || story.restrictedTo.includes(id) || story.owner === id
}

interface Restricted {
  story?: { id: string; owner: string | null; restrictedTo: readonly string[] | null }
}

const no = (why: string): Verdict => ({ allowed: false, why })
