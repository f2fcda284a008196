import {
  creditRoleSchema,
  hasHouseStyle,
  parseByline,
  parseCreditLine,
  parseDateline,
  printByline,
  printCreditLine,
  printDateline,
} from '@copydesk/shared/credits'
import { decodeWire } from '@copydesk/shared/formats'
import { languageSchema } from '@copydesk/shared/languages'
import { Refusal } from '@copydesk/shared/refusal'
import { type Command, Option } from 'commander'
import * as z from 'zod'
import { readAll, type Streams } from './streams.ts'

const KINDS = ['line', 'byline', 'dateline'] as const

interface Flags {
  language: string
  kind: (typeof KINDS)[number]
}

const name = z.string().trim().min(1).max(200)
const place = z.string().trim().max(200).optional()

/** What `parse` gives, as `print` takes it: more than this is passed over. */
const printable = {
  line: z.object({ credits: z.array(z.object({ name, role: creditRoleSchema, place })).max(500) }),
  byline: z.object({ credits: z.array(z.object({ name })).max(500) }),
  dateline: z.object({
    place: z.string().max(200).default(''),
    date: z.string().max(100).default(''),
    agency: z.string().max(200).default(''),
  }),
}

export function addCredits(program: Command, streams: Streams = process) {
  const credits = program
    .command('credits')
    .description('credit lines, bylines and datelines, read and printed')
  const both = (command: Command): Command =>
    command
      .addOption(
        new Option('--language <tag>', 'of the line')
          .choices(languageSchema.options)
          .env('COPYDESK_LANGUAGE')
          .makeOptionMandatory(),
      )
      .addOption(
        new Option('--kind <kind>', 'what it is').choices(KINDS).default('line').env('COPYDESK_KIND'),
      )

  both(credits.command('parse'))
    .description('a line on standard input becomes JSON: {credits:[{name,role,place?}],unplaced:[…]}')
    .action(async ({ language, kind }: Flags) => {
      const line = decodeWire(await readAll(streams.stdin)).trim()
      streams.stdout.write(`${JSON.stringify(parse(line, kind, language))}\n`)
    })

  both(credits.command('print'))
    .description('that JSON on standard input becomes the line')
    .action(async ({ language, kind }: Flags) => {
      const given = decodeWire(await readAll(streams.stdin))
      if (!hasHouseStyle(language)) {
        streams.stderr.write(`There is no house style for ${language} yet: it is printed as in English.\n`)
      }
      streams.stdout.write(`${print(given, kind, language)}\n`)
    })
}

function parse(line: string, kind: Flags['kind'], language: string): unknown {
  if (kind === 'line') return parseCreditLine(line, { language })
  if (kind === 'byline') return parseByline(line, { language })
  const read = parseDateline(line, { alone: true })
  const author = read?.author ? [{ name: read.author, role: 'reporting' }] : []
  return {
    language: read?.language ?? language,
    place: read?.place ?? '',
    date: read?.date ?? '',
    agency: read?.agency ?? '',
    credits: author,
    unplaced: read === null ? [line] : [read.rest].filter((rest) => rest !== ''),
  }
}

function print(given: string, kind: Flags['kind'], language: string): string {
  if (kind === 'byline') {
    const { credits } = checked(printable.byline, given)
    return printByline(
      credits.map((credit) => credit.name),
      language,
    )
  }
  if (kind === 'dateline') return printDateline(checked(printable.dateline, given), language)
  return printCreditLine(checked(printable.line, given).credits, language)
}

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
