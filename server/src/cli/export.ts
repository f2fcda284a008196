import { Refusal } from '@copydesk/shared/refusal'
import { type Command, Option } from 'commander'
import { EXPORTS, type Export, exportEdition } from '../edition/export-edition.ts'
import type { Streams } from './streams.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

export function addExport(program: Command, streams: Pick<Streams, 'stdout'> = process) {
  withData(program.command('export <edition>'))
    .description(
      'write an edition, as it stands on disk, to standard output: its publishable copy, or as XLIFF a localization beside its original',
    )
    .addOption(
      new Option('--format <name>', 'how it is written')
        .choices(EXPORTS)
        .env('COPYDESK_FORMAT')
        .makeOptionMandatory(),
    )
    .action(async (id: string, { format, ...which }: { format: Export } & WhichNewsroom) => {
      const written = await withNewsroom(which, async ({ newsroom }) => {
        const edition = await newsroom.stores.editions.find(id)
        if (!edition) throw new Refusal('not-found', `There is no edition ${id}.`)
        return (await exportEdition(newsroom, edition, format)).written
      })
      streams.stdout.write(written)
    })
}
