import { Refusal } from '@copydesk/shared/refusal'
import type { Command } from 'commander'
import { authorship } from '../edition/authorship.ts'
import { deletions } from '../edition/deletions.ts'
import type { Streams } from './streams.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

export function addInspect(program: Command, streams: Pick<Streams, 'stdout'> = process) {
  withData(program.command('inspect <edition>'))
    .description('show who wrote which words of an edition and who deleted which, as the log has it')
    .action(async (id: string, which: WhichNewsroom) => {
      const lines = await withNewsroom(which, async ({ newsroom }) => {
        if (!(await newsroom.stores.editions.find(id)))
          throw new Refusal('not-found', `There is no edition ${id}.`)
        const people = await newsroom.stores.people.byId()
        const line = (person: string | null, at: string | null, what: string, text: string) => {
          const name = people.get(person ?? '')?.name ?? person ?? 'nobody known'
          // To the minute, as the copy has it; words of several lines stay in one.
          return [at?.slice(0, 16) ?? '', name, what, JSON.stringify(text)].join('\t')
        }
        return [
          ...(await authorship(newsroom, id)).map((span) =>
            line(
              span.person,
              span.at,
              `${span.field} ${span.block ?? ''} ${span.from}–${span.to}`,
              span.text,
            ),
          ),
          ...(await deletions(newsroom, id)).map((one) => line(one.person, one.at, 'deleted', one.text)),
        ]
      })
      streams.stdout.write(lines.map((line) => `${line}\n`).join(''))
    })
}
