import type { AuditRow } from './audit-row.ts'

const FIELDS: Record<string, string> = {
  budgetLine: 'budget line',
  eventTime: 'time of the event',
  targetLength: 'length',
  languagesWanted: 'languages wanted',
  restrictedTo: 'who may see it',
  outsideOriginal: 'follows an original outside',
  expiresAt: 'ends',
  way: 'came in by',
  cutBy: 'cut by',
}

/**
 * What else the record has of an act, a line each: "role: reporter → editor".
 * @param names of people and desks, by id.
 */
export function auditLines(
  { details }: Pick<AuditRow, 'details'>,
  names: ReadonlyMap<string, string> = new Map(),
): string[] {
  const { changed, from, to, note, ...rest } = details
  const said = (value: unknown) => inWords(value, names)
  const lines = isChanged(changed)
    ? Object.entries(changed).map(
        ([field, { from, to }]) => `${FIELDS[field] ?? field}: ${said(from)} → ${said(to)}`,
      )
    : []
  if (isPlain(from) && isPlain(to) && from !== to) lines.push(`${said(from)} → ${said(to)}`)
  if (typeof note === 'string' && note !== '') lines.push(`“${note}”`)
  for (const field of SHOWN) if (field in rest) lines.push(`${FIELDS[field] ?? field}: ${said(rest[field])}`)
  return lines
}

const isPlain = (value: unknown): value is string | null => typeof value === 'string' || value === null

/** Of what stands beside a change. */
const SHOWN = [
  'cutBy',
  'person',
  'as',
  'role',
  'email',
  'desks',
  'duty',
  'desk',
  'style',
  'language',
  'way',
  'scopes',
  'expiresAt',
  'format',
] as const

const isChanged = (changed: unknown): changed is Record<string, { from: unknown; to: unknown }> =>
  typeof changed === 'object' && changed !== null

function inWords(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === '') return 'none'
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((one) => inWords(one, names)).join(', ')
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (typeof value === 'object')
    return inWords(
      Object.values(value).filter((one) => one !== ''),
      names,
    )
  return names.get(String(value)) ?? String(value)
}
