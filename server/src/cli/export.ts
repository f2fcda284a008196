import { FORMATS, type Format, writeFormat } from '@copydesk/shared/formats'
import { Refusal } from '@copydesk/shared/refusal'
import { type Command, Option } from 'commander'
import { liveCopy } from '../edition/live-copy.ts'
import type { Streams } from './streams.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

export function addExport(program: Command, streams: Pick<Streams, 'stdout'> = process) {
  withData(program.command('export <edition>'))
    .description('write the publishable copy of an edition, as it stands on disk, to standard output')
    .addOption(
      new Option('--format <name>', 'how it is written')
        .choices(Object.keys(FORMATS))
        .env('COPYDESK_FORMAT')
        .makeOptionMandatory(),
    )
    .action(async (id: string, { format, ...which }: { format: Format } & WhichNewsroom) => {
      const written = await withNewsroom(which, async ({ newsroom }) => {
        const edition = await newsroom.stores.editions.find(id)
        if (!edition) throw new Refusal('not-found', `There is no edition ${id}.`)
        const { publishable } = await liveCopy(newsroom, edition)
        return writeFormat(format, publishable)
      })
      streams.stdout.write(written)
    })
}
