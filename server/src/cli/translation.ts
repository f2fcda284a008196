import { decodeWire } from '@copydesk/shared/formats'
import { type Command, Option } from 'commander'
import type { Composed } from '../compose.ts'
import { LARGEST_XLIFF } from '../formats/xliff/index.ts'
import { importXliff } from '../translation/xliff/import-xliff.ts'
import { bytesOf } from './bytes-of.ts'
import { readAll, type Streams } from './streams.ts'
import { checkPair } from './translation/check-pair.ts'
import { whoImports } from './who-imports.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

interface Importing extends WhichNewsroom {
  lookAhead: boolean
}

export function addTranslation(program: Command, streams: Streams = process) {
  const translation = program
    .command('translation')
    .description('what must survive translation, and translations made elsewhere')
  translation
    .command('check')
    .description(
      'JSON {id,from,to,original,localized} on standard input becomes {id,findings:[{check,original,localized,why}]}',
    )
    .addOption(new Option('--batch', 'one to a line, in and out').default(false).env('COPYDESK_BATCH'))
    .action(async ({ batch }: { batch: boolean }) => {
      const text = decodeWire(await readAll(streams.stdin))
      const pairs = batch ? text.split(/\r?\n/).filter((line) => line.trim() !== '') : [text]
      // All is read before anything is said: half an answer looks like a whole one.
      const answers = pairs.map((pair, at) => checkPair(pair, batch ? `Line ${at + 1}` : 'Standard input'))
      for (const answer of answers) streams.stdout.write(`${JSON.stringify(answer)}\n`)
    })
  withData(translation.command('import <edition> <file>'))
    .description(
      'take the words of an XLIFF file, as `export --format xliff` made it, into a localization; prints what changed as JSON',
    )
    .addOption(
      new Option('--look-ahead', 'only say what would change').default(false).env('COPYDESK_LOOK_AHEAD'),
    )
    .action(async (id: string, file: string, { lookAhead: look, ...which }: Importing) => {
      const bytes = await bytesOf(file, LARGEST_XLIFF)
      const failed = (error: unknown) => streams.stderr.write(`${String(error)}\n`)
      const taken = ({ newsroom }: Composed) =>
        whoImports(newsroom).then((person) => importXliff(newsroom, person, id, bytes, { look, failed }))
      const answer = await withNewsroom(which, taken, { alone: !look })
      streams.stdout.write(`${JSON.stringify(answer)}\n`)
    })
}
