import type { Person, PersonRole } from '../people.ts'

/** Everything that a signed-in person can ask to do. */
export const ACTS = [
  'enter',
  'read',
  'create',
  'plan',
  'localize',
  'write',
  'credit',
  'file',
  'claim',
  'unclaim',
  'return',
  'clear',
  'add-contributor',
  'write-bio',
  'rename-contributor',
  'manage-people',
  'manage-newsroom',
] as const
export type Act = (typeof ACTS)[number]

/** What the act is about. Facts come from the store at each act, never from the one who asks. */
export interface About {
  story?: {
    owner: string | null
    /** Ids of the only people who may see it; null when everybody may. */
    restrictedTo: readonly string[] | null
  }
  edition?: {
    localization: boolean
    /** Who filed the version that waits for the desk. */
    filedBy: string | null
    /** People credited here with reporting, writing or translation. */
    writers: readonly string[]
  }
}

/** Allowed, or why not: a sentence for the person. */
export interface Verdict {
  allowed: boolean
  why: string
}

interface Cell {
  roles: readonly PersonRole[]
  /** Roles for a localization, when they differ. */
  localization?: readonly PersonRole[]
  /** What somebody of another role is told. */
  otherwise: string
  /** A reason why not even these may: about this person and this edition. */
  unless?: (person: Asker, about: About) => string | null
}

export type Asker = Pick<Person, 'id' | 'role'>

const EVERYBODY = ['reporter', 'translator', 'editor', 'managing-editor'] as const
const WRITERS = ['reporter', 'editor', 'managing-editor'] as const
const EDITORS = ['editor', 'managing-editor'] as const
const MANAGING = ['managing-editor'] as const

const writing: Cell = {
  roles: WRITERS,
  localization: EVERYBODY,
  otherwise: 'A translator reads the original and writes its localizations.',
}

/** The whole table of who may do what. `Nobody clears his own work` is the second pair of eyes. */
const ACCESS: Record<Act, Cell> = {
  enter: { roles: EVERYBODY, otherwise: '' },
  read: { roles: EVERYBODY, otherwise: '' },
  create: { roles: WRITERS, otherwise: 'Stories are begun by reporters and editors.' },
  plan: { roles: WRITERS, otherwise: 'Reporters and editors plan a story.' },
  localize: { roles: EVERYBODY, otherwise: '' },
  write: writing,
  credit: writing,
  file: { ...writing, otherwise: 'The original is filed by those who write it.' },
  claim: { roles: EDITORS, otherwise: 'An editor takes a filed story.' },
  unclaim: { roles: EDITORS, otherwise: 'An editor gives a story back to the desk.' },
  return: { roles: EDITORS, otherwise: 'An editor returns a filed story.' },
  clear: { roles: EDITORS, otherwise: 'An editor clears a story.', unless: ownWork },
  'add-contributor': { roles: EVERYBODY, otherwise: '' },
  'write-bio': { roles: EVERYBODY, otherwise: '' },
  'rename-contributor': {
    roles: EDITORS,
    otherwise: 'An editor changes how a name is printed, since it changes in every story.',
  },
  'manage-people': { roles: MANAGING, otherwise: 'A managing editor says who may sign in.' },
  'manage-newsroom': {
    roles: MANAGING,
    otherwise: 'A managing editor names the newsroom and its languages.',
  },
}

/** The one function that says who may do what; the server enforces it, the client shows it. */
export function may(act: Act, person: Asker, about: About = {}): Verdict {
  if (!maySee(person, about)) return { allowed: false, why: 'There is no such story.' }
  const cell = ACCESS[act]
  const roles = about.edition?.localization ? (cell.localization ?? cell.roles) : cell.roles
  if (!roles.includes(person.role)) return { allowed: false, why: cell.otherwise }
  const why = cell.unless?.(person, about) ?? null
  return why === null ? { allowed: true, why: '' } : { allowed: false, why }
}

/** A story that this is false of does not exist for the person: the answer is 404, everywhere. */
export function maySee(person: Asker, about: About): boolean {
  const only = about.story?.restrictedTo ?? null
  return only === null || only.includes(person.id)
}

function ownWork(person: Asker, { story, edition }: About): string | null {
  if (edition?.filedBy === person.id) return 'You filed this version: somebody else clears it.'
  if (story?.owner === person.id) return 'The story is yours: somebody else clears it.'
  if (edition?.writers.includes(person.id))
    return 'You are credited with writing it: somebody else clears it.'
  return null
}
