/*
 * The whole table of who may do what: an act a row, and in it whoever may. The server enforces it at every route and
 * at every message of a socket, the pages show it, docs/access.md is made of it.
 */
import type { PersonRole } from '../people.ts'
import type { State } from '../review/states.ts'
import type { About, Asker } from './about.ts'
import type { Who } from './who.ts'

export interface Row {
  /** Any of these may. */
  who: readonly Who[]
  /** In a localization these, where they differ. */
  localization?: readonly Who[]
  /** In these states, these alone. */
  closed?: { in: readonly State[]; who: readonly Who[]; otherwise: string }
  /** What everybody else is told: who may, so that they know whom to ask. */
  otherwise: string
  /** The same for one role, where it has a rule of its own; not said in a localization. */
  tells?: Partial<Record<PersonRole, string>>
  /** Why not even those may: about this person and this edition. */
  unless?: (asker: Asker, about: About) => string | null
}

const EDITORS_HERE = ['editor of the desk', 'assigned editor', 'managing editor'] as const
const WRITERS_HERE = ['reporter of the desk', 'owner', 'assigned writer', ...EDITORS_HERE] as const
const REVISERS_HERE = [...EDITORS_HERE, 'reviser of the desk'] as const
const TRANSLATORS_HERE = ['translator of the desk', 'assigned translator', ...REVISERS_HERE] as const

/** What was taken out of the day's work is not typed in by its writers any more. */
const CLOSED = {
  in: ['spiked', 'killed'],
  who: EDITORS_HERE,
  otherwise: 'It has been set aside: only an editor of this desk changes it now.',
} as const

/** Whoever works on it reads it, and says what they would change. */
const SUGGESTERS = [
  'anybody of the desk',
  'owner',
  'assigned writer',
  'assigned translator',
  'assigned editor',
  'managing editor',
] as const

const TRANSLATORS_READ = { translator: 'A translator reads the original and writes its localizations.' }

export const ACCESS = {
  enter: { who: ['everybody'], otherwise: '' },

  // A story. Whoever a restricted one does not name is told that there is none, whatever they ask.
  read: { who: ['everybody'], otherwise: '' },
  comment: { who: ['everybody'], otherwise: '' },
  create: {
    who: ['reporter', 'editor', 'managing editor'],
    otherwise: 'Stories are begun by reporters and editors.',
  },
  plan: {
    who: WRITERS_HERE,
    otherwise: 'Only its desk, and those assigned to write it, plan this story.',
    tells: { translator: 'Reporters and editors plan a story.' },
  },
  assign: {
    who: ['owner', ...EDITORS_HERE],
    otherwise: 'Only the owner of the story and the editors of its desk assign people to it or move it.',
  },
  restrict: {
    who: ['owner', 'whoever began it', 'assigned writer', ...EDITORS_HERE],
    otherwise: 'Only those who write the story and the editors of its desk say who may see it.',
  },
  localize: {
    who: [...WRITERS_HERE, 'translator of the desk', 'assigned translator'],
    otherwise: 'Only its desk, and those assigned to it, begin a localization.',
  },

  // An edition.
  write: {
    who: WRITERS_HERE,
    localization: TRANSLATORS_HERE,
    closed: CLOSED,
    otherwise: 'You may read this: it is written by its desk and by those assigned to it.',
    tells: TRANSLATORS_READ,
  },
  suggest: {
    who: SUGGESTERS,
    closed: CLOSED,
    otherwise: 'You may read this: its desk, and those assigned to it, suggest changes.',
  },
  credit: {
    who: [...WRITERS_HERE, 'pictures of the desk'],
    localization: [...TRANSLATORS_HERE, 'pictures of the desk'],
    closed: CLOSED,
    otherwise: 'Those who write it say who is credited.',
    tells: TRANSLATORS_READ,
  },
  file: {
    who: WRITERS_HERE,
    localization: TRANSLATORS_HERE,
    otherwise: 'It is filed by those who write it.',
    tells: { translator: 'The original is filed by those who write it.' },
  },
  claim: {
    who: EDITORS_HERE,
    localization: REVISERS_HERE,
    otherwise: 'Only an editor of this desk can take this.',
  },
  unclaim: {
    who: EDITORS_HERE,
    localization: REVISERS_HERE,
    otherwise: 'Only an editor of this desk can give this back to it.',
  },
  return: {
    who: EDITORS_HERE,
    localization: REVISERS_HERE,
    otherwise: 'Only an editor of this desk can return this.',
  },
  clear: {
    who: EDITORS_HERE,
    localization: REVISERS_HERE,
    otherwise: 'Only an editor of this desk can clear this.',
    unless: ownWork,
  },
  force: {
    who: ['duty editor of the desk', 'managing editor'],
    otherwise: 'Only the duty editor of this desk, or a managing editor, forces this.',
    unless: ownWork,
  },
  hold: { who: EDITORS_HERE, otherwise: 'Only an editor of this desk holds this.' },
  unhold: { who: EDITORS_HERE, otherwise: 'Only an editor of this desk lifts a hold.' },
  spike: { who: EDITORS_HERE, otherwise: 'Only an editor of this desk spikes this.' },
  revive: { who: EDITORS_HERE, otherwise: 'Only an editor of this desk brings this back.' },
  release: {
    who: EDITORS_HERE,
    localization: REVISERS_HERE,
    otherwise: 'Only an editor of this desk releases this.',
  },
  kill: {
    who: ['duty editor of the desk', 'managing editor'],
    otherwise: 'Only the duty editor of this desk, or a managing editor, kills a story.',
  },
  flag: {
    who: WRITERS_HERE,
    localization: TRANSLATORS_HERE,
    otherwise: 'Those who write this, and the editors of its desk, ask its lawyer or its standards editor.',
  },
  'answer-flag': {
    who: ['legal of the desk', 'standards of the desk'],
    otherwise: 'Only the lawyer or the standards editor of this desk answers this.',
  },
  redact: {
    who: ['managing editor'],
    otherwise: 'Only a managing editor has words removed for good. Ask one of them.',
  },
  'attest-sources': {
    who: EDITORS_HERE,
    localization: REVISERS_HERE,
    otherwise: 'Only an editor of this desk can say that they know the sources.',
    unless: ownSources,
  },
  'see-writers': {
    who: [...WRITERS_HERE, 'legal of the desk'],
    localization: [...TRANSLATORS_HERE, 'legal of the desk'],
    otherwise: 'Who wrote which words is shown to those who write this.',
  },
  'see-shares': {
    who: EDITORS_HERE,
    localization: REVISERS_HERE,
    otherwise: 'How much somebody wrote is shown to the editors of this story, and to themselves.',
  },
  'hold-drafts': {
    who: [...EDITORS_HERE, 'legal of the desk'],
    otherwise: 'Only an editor of this desk, or its lawyer, puts a story under legal hold.',
  },

  // A desk.
  'see-shift': { who: ['everybody'], otherwise: '' },
  'run-shift': {
    who: ['editor of the desk', 'managing editor'],
    otherwise: 'Only an editor of this desk can run its shift.',
  },
  'write-desk-log': {
    who: ['anybody of the desk', 'managing editor'],
    otherwise: 'Only people of this desk write in its log.',
  },
  'share-view': {
    who: ['anybody of the desk', 'managing editor'],
    otherwise: 'Only people of this desk keep views for it. Keep this one as your own.',
  },
  'grant-duty': { who: ['managing editor'], otherwise: 'Only a managing editor grants duties.' },

  // People, and the newsroom.
  'add-contributor': { who: ['everybody'], otherwise: '' },
  'rename-contributor': {
    who: ['editor', 'managing editor'],
    otherwise:
      'An editor changes what a contributor is called, and what is said of them, since every story prints it.',
  },
  'merge-contributors': {
    who: ['editor', 'managing editor'],
    otherwise:
      'An editor says that two contributors are one, since it changes every story that credits them.',
  },
  'manage-terms': {
    who: ['editor', 'managing editor'],
    otherwise: 'Editors keep the newsroom’s terms. Ask one of them to add or change one.',
  },
  'order-front': {
    who: ['editor', 'managing editor'],
    otherwise: 'Editors say what stands on a front. Ask one of them.',
  },
  'write-profile': {
    who: ['themselves', 'managing editor'],
    otherwise: 'A profile is written by the person themselves, or by a managing editor.',
  },
  'manage-people': {
    who: ['managing editor'],
    otherwise: 'Only a managing editor decides who is in the newsroom.',
  },
  'manage-newsroom': { who: ['managing editor'], otherwise: 'Only a managing editor sets up the newsroom.' },
  'manage-tokens': { who: ['everybody'], otherwise: '' },
  'read-audit': { who: ['managing editor'], otherwise: 'Only a managing editor reads the record of acts.' },
} as const satisfies Record<string, Row>

/** Everything that a signed-in person can ask to do. */
export type Act = keyof typeof ACCESS
export const ACTS = Object.keys(ACCESS) as Act[]

/** Whose sources they are knows them; somebody else is to be told. */
function ownSources(asker: Asker, about: About): string | null {
  const why = ownWork(asker, about)
  return why?.replace('somebody else clears it', 'another editor says that they know its sources') ?? null
}

/** The second pair of eyes: nobody clears their own work. */
export function ownWork({ id }: Asker, { story, edition }: About): string | null {
  if (edition?.filedBy === id) return 'You filed this version: somebody else clears it.'
  if (story?.owner === id) return 'The story is yours: somebody else clears it.'
  if (edition?.writers.includes(id)) return 'You are credited with writing it: somebody else clears it.'
  return null
}
