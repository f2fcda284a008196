import { decodeWire } from '@copydesk/shared/formats'
import { type Command, Option } from 'commander'
import { readAll, type Streams } from './streams.ts'
import { checkPair } from './translation/check-pair.ts'

export function addTranslation(program: Command, streams: Streams = process) {
  program
    .command('translation')
    .description('what must survive translation')
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
}
