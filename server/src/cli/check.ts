import { Refusal } from '@copydesk/shared/refusal'
import type { Command } from 'commander'
import { checkNewsroom } from '../edition/check-newsroom.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

export function addCheck(program: Command) {
  withData(program.command('check'))
    .description('read everything that is kept, and say what is damaged')
    .action(async (flags: WhichNewsroom) => {
      const { findings, editions, versions } = await withNewsroom(flags, (composed) =>
        checkNewsroom(composed.newsroom.stores, composed.store.log),
      )
      for (const finding of findings) console.log(finding)
      const read = `${editions} editions and ${versions} versions were read`
      if (findings.length > 0) throw new Refusal('storage-failed', `${read}: ${findings.length} findings.`)
      console.log(`${read}: all is well.`)
    })
}
