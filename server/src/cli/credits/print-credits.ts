import { CREDIT_ROLES, type HouseBook, readRole } from '@copydesk/shared/credits'
import { Refusal } from '@copydesk/shared/refusal'
import * as z from 'zod'
import type { CreditFlags } from '../credits.ts'
import { styledPrinter } from './styled-printer.ts'

const name = z.string().trim().min(1).max(200)
const place = z.string().trim().max(200).optional()
const affiliation = z.string().trim().max(200).optional()
const gender = z.enum(['feminine', 'masculine']).optional()

/** One of ours, or of the newsroom's own. */
const role = z.string().transform((text, told) => {
  const known = readRole(text)
  if (known === null) told.addIssue('There is no such role.')
  return known ?? z.NEVER
})

/** What `parse` gives, as `print` takes it: more than this is passed over. */
const printable = {
  credit: z.object({ credits: z.array(z.object({ name, role, place, gender })).max(500) }),
  byline: z.object({ credits: z.array(z.object({ name, place, affiliation })).max(500) }),
  dateline: z.object({
    place: z.string().max(200).optional(),
    places: z.array(z.string().max(200)).max(20).optional(),
    date: z.string().max(100).default(''),
    agency: z.string().max(200).default(''),
  }),
}

/** The line of what other programs say is in it. */
export function printCredits(
  given: string,
  { language = 'en', style, kind }: CreditFlags,
  book?: HouseBook,
): string {
  const printer = styledPrinter(language, style, book)
  if (kind === 'byline') return printer.byline(checked(printable.byline, given).credits.map(withoutGaps))
  if (kind === 'dateline') {
    const { place: one, places = [], date, agency } = checked(printable.dateline, given)
    return printer.dateline({ place: one ?? places.join('/'), date, agency })
  }
  const credits = checked(printable.credit, given).credits.map(withoutGaps)
  const known = new Set<string>([...CREDIT_ROLES, ...printer.roles.map((own) => own.role)])
  const unknown = credits.find((credit) => !known.has(credit.role))
  // Left out of the line, a name would be lost without a word.
  if (unknown !== undefined)
    throw new Refusal(
      'bad-request',
      `${unknown.role} is a role of a newsroom’s own. Name the newsroom with --data.`,
    )
  return printer.creditLine(credits)
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** A field that was not given is left out, and not there as undefined. */
const withoutGaps = <T extends object>(one: T): Given<T> =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Given<T>

function checked<T>(schema: z.ZodType<T>, given: string): T {
  let json: unknown
  try {
    json = JSON.parse(given)
  } catch {
    throw new Refusal('bad-request', 'This is not JSON. Give what `copydesk credits parse` prints.')
  }
  const read = schema.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refusal(
    'bad-request',
    `${issue?.path.join('.') || 'The JSON'}: ${issue?.message ?? 'not understood'}`,
  )
}
