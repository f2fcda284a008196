/*
 * The table of access as a page that people can check: docs/access.md. Every cell is the answer of `may`, asked as the
 * server asks it.
 */
import { DUTIES, type Duty, type PersonRole } from '../people.ts'
import { STATES, type State } from '../review/states.ts'
import type { About, Asker, Part } from './about.ts'
import { DOORS } from './doors.ts'
import { LINES, ROOTS } from './lines.ts'
import { may } from './may.ts'
import { DOOR_SCOPES, ROOM_SCOPES, SCOPE_NAMES, SCOPES } from './scopes.ts'
import { ACCESS, ACTS, type Act, type Row } from './table.ts'

/** How somebody stands to a story. */
export const STANDINGS = ['own desk', 'assigned', 'owner', 'other desk'] as const
export type Standing = (typeof STANDINGS)[number]

const PART: Partial<Record<PersonRole, Part>> = { translator: 'translator', editor: 'editor' }

/** Somebody of that role, and a story of the desk `here` to which they stand so. */
export function scene(role: PersonRole, standing: Standing, localization: boolean, state: State = 'draft') {
  const asker: Asker = { id: 'pat', role, desks: [standing === 'own desk' ? 'here' : 'there'], duties: [] }
  const about: About = {
    story: {
      id: 'bridge',
      desk: 'here',
      owner: standing === 'owner' ? 'pat' : null,
      begunBy: 'olga',
      restrictedTo: null,
      assigned: standing === 'assigned' ? [{ person: 'pat', as: PART[role] ?? 'writer' }] : [],
    },
    edition: { localization, state, filedBy: null, writers: [], assigned: [] },
  }
  return { asker, about }
}

const COLUMNS: [PersonRole, Standing][] = [
  ...(['reporter', 'translator', 'editor'] as const).flatMap((role) =>
    STANDINGS.map((standing): [PersonRole, Standing] => [role, standing]),
  ),
  ['managing-editor', 'other desk'],
]

function cell(ask: (localization: boolean) => { asker: Asker; about: About }, act: Act): string {
  const allowed = (localization: boolean) => {
    const { asker, about } = ask(localization)
    return may(act, asker, about).allowed
  }
  if (allowed(false)) return allowed(true) ? 'yes' : 'original'
  return allowed(true) ? 'localization' : '–'
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  line(head),
  line(head.map(() => '---')),
  ...rows.map(line),
]

function roles(): string[] {
  const head = COLUMNS.map(([role, standing]) =>
    role === 'managing-editor' ? 'managing editor' : `${role}, ${standing}`,
  )
  return table(
    ['act', ...head],
    ACTS.map((act) => [
      `\`${act}\``,
      ...COLUMNS.map(([role, standing]) => cell((localization) => scene(role, standing, localization), act)),
    ]),
  )
}

function duties(): string[] {
  const withDuty = (duty: Duty | null, localization: boolean) => {
    const { asker, about } = scene('reporter', 'other desk', localization)
    return { asker: { ...asker, duties: duty === null ? [] : [{ duty, desk: 'here' }] }, about }
  }
  const cells = (act: Act) => DUTIES.map((duty) => cell((localization) => withDuty(duty, localization), act))
  const without = (act: Act) => cell((localization) => withDuty(null, localization), act)
  return table(
    ['act', ...DUTIES],
    ACTS.filter((act) => cells(act).some((one) => one !== without(act))).map((act) => [
      `\`${act}\``,
      ...cells(act).map((one) => (one === without(act) ? '' : one)),
    ]),
  )
}

function states(): string[] {
  return ACTS.flatMap((act) => {
    const { closed }: Row = ACCESS[act]
    if (!closed) return []
    return [`- \`${act}\` while ${closed.in.join(' or ')}: ${closed.who.join(', ')}.`]
  })
}

function doorsOf(act: string): string {
  const found = Object.entries(DOORS).filter(([, asks]) => asks === act)
  return found.map(([door]) => `\`${door}\``).join(', ')
}

/** The whole page. */
export function accessPage(): string {
  return `${[
    '# Who may do what',
    '',
    'Made from `shared/src/access/table.ts` by `npm run access -- --write`; the server answers every request and every',
    'message on a socket by the same table, and the tests compare them cell by cell.',
    '',
    'A person stands on desks (none is every desk), and may be assigned to a story or an edition: a reporter to write,',
    'a translator to translate, an editor to edit. **yes**: in the original and in its localizations. Of a story that is',
    'restricted to named people, those people and its owner alone know; everybody else, managing editors too, is told',
    'that there is no such story. Nobody clears what they filed, own, or are credited with writing.',
    '',
    '## By role',
    '',
    ...roles(),
    '',
    'Whoever began a story says who may see it, as its owner does; a translator does neither by owning or beginning it.',
    'Of a contributor the names, the aliases, the kind and the bio are one act, `rename-contributor`; of one who is a',
    'person here it asks for `write-profile`. A profile is written by the person it is of.',
    '',
    '## What a duty adds, on its desk',
    '',
    ...duties(),
    '',
    '## States that close the copy',
    '',
    `Of ${STATES.join(', ')}:`,
    '',
    ...states(),
    '',
    '## Parts of the shared document',
    '',
    ...table(
      ['root', 'asks for'],
      Object.entries(ROOTS).map(([root, act]) => [`\`${root}\``, `\`${act}\``]),
    ),
    '',
    '## Messages on a socket',
    '',
    '`roots`: what the table above asks for each part that it would change. `nothing`: only the server says it.',
    '',
    ...table(
      ['message', 'asks for'],
      Object.entries(LINES).map(([message, asks]) => [`\`${message}\``, `\`${asks}\``]),
    ),
    '',
    '## Routes',
    '',
    ...table(
      ['act', 'routes'],
      ACTS.filter((act) => doorsOf(act) !== '').map((act) => [`\`${act}\``, doorsOf(act)]),
    ),
    '',
    `Open to everybody: ${doorsOf('public')}.`,
    '',
    '## Scopes of tokens',
    '',
    'What a route, and a room, asks of a token beside what the person who made it may do. No token opens the last row:',
    'there somebody is let in, or given more than they had.',
    '',
    ...table(
      ['scope', 'for', 'routes'],
      [
        ...SCOPE_NAMES.map((scope) => [`\`${scope}\``, SCOPES[scope], openTo(scope)]),
        ['none', 'People themselves, signed in', openTo('never')],
      ],
    ),
    '',
    `To be in the room of an edition asks for \`${ROOM_SCOPES.enter}\`, to write there for \`${ROOM_SCOPES.write}\`.`,
  ].join('\n')}\n`
}

const openTo = (scope: string): string =>
  Object.entries(DOOR_SCOPES)
    .filter(([, asked]) => asked === scope)
    .map(([door]) => `\`${door}\``)
    .join(', ')
