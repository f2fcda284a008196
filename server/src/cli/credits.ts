import { GIVEN_BOOK, type HouseBook } from '@copydesk/shared/credits'
import { ALL_LANGUAGES } from '@copydesk/shared/credits/lines'
import { decodeWire } from '@copydesk/shared/formats'
import { type Command, Option } from 'commander'
import { houseBook } from '../credits/house/house-book.ts'
import { parseCredits } from './credits/parse-credits.ts'
import { printCredits } from './credits/print-credits.ts'
import { readAll, type Streams } from './streams.ts'
import { withNewsroom } from './with-newsroom.ts'

export const CREDIT_KINDS = ['credit', 'byline', 'dateline'] as const

export interface CreditFlags {
  language?: string
  style?: string
  kind: (typeof CREDIT_KINDS)[number]
  batch: boolean
  /** Folder of a newsroom, to print and read as it does. */
  data?: string
}

export function addCredits(program: Command, streams: Streams = process) {
  const credits = program
    .command('credits')
    .description('credit lines, bylines and datelines, read and printed')
  const both = (command: Command): Command =>
    command
      .addOption(new Option('--style <id>', 'house style of the language').env('COPYDESK_STYLE'))
      .addOption(new Option('--data <folder>', 'a newsroom: its styles, choices and own roles'))
      // `line` is what a credit line was called here first; programs may say it still.
      .addOption(
        new Option('--kind <kind>', `what it is: ${CREDIT_KINDS.join(', ')}`)
          .choices([...CREDIT_KINDS, 'line'])
          .default('credit')
          .env('COPYDESK_KIND'),
      )
      .addOption(new Option('--batch', 'one to a line, in and out').default(false).env('COPYDESK_BATCH'))
  // `zh` alone is the simplified.
  const language = () =>
    new Option('--language <tag>', 'of the line')
      .choices([...ALL_LANGUAGES.map(({ tag }) => tag), 'zh'])
      .env('COPYDESK_LANGUAGE')

  both(credits.command('parse').addOption(language()))
    .description(
      'a line on standard input becomes JSON: {language,style,credits:[{name,role,place?}],unplaced:[…]}',
    )
    .action(async (flags: CreditFlags) => {
      const book = await bookOf(flags)
      for (const line of linesOf(await readAll(streams.stdin), flags.batch)) {
        streams.stdout.write(`${JSON.stringify(parseCredits(line, flags, book))}\n`)
      }
    })

  both(credits.command('print').addOption(language().makeOptionMandatory()))
    .description('that JSON on standard input becomes the line')
    .action(async (flags: CreditFlags) => {
      const book = await bookOf(flags)
      for (const given of linesOf(await readAll(streams.stdin), flags.batch)) {
        streams.stdout.write(`${printCredits(given, flags, book)}\n`)
      }
    })
}

/** No newsroom is opened, or made, unless it was named: credits are read and printed without one. */
const bookOf = ({ data }: CreditFlags): Promise<HouseBook> | HouseBook =>
  data === undefined ? GIVEN_BOOK : withNewsroom({ data }, ({ newsroom }) => houseBook(newsroom.stores))

/** In a batch an empty line is nobody's; without one the whole input is one line, whatever breaks it. */
function linesOf(input: Uint8Array, batch: boolean): string[] {
  const text = decodeWire(input)
  return batch ? text.split(/\r?\n/).filter((line) => line.trim() !== '') : [text.trim()]
}
