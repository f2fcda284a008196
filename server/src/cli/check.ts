import { Refusal } from '@copydesk/shared/refusal'
import type { Command } from 'commander'
import { checkAudit } from '../audit/check-audit.ts'
import { checkNewsroom } from '../edition/check-newsroom.ts'
import { type WhichNewsroom, withData, withNewsroom } from './with-newsroom.ts'

export function addCheck(program: Command) {
  withData(program.command('check'))
    .description('read everything that is kept, and say what is damaged')
    .action(async (flags: WhichNewsroom) => {
      const { editions, versions, findings, audit } = await withNewsroom(flags, async (composed) => ({
        ...(await checkNewsroom(composed.newsroom.stores, composed.store.log)),
        audit: await checkAudit(composed.newsroom.stores.audit),
      }))
      if (audit.finding !== null) findings.push(`record of acts: ${audit.finding}`)
      for (const finding of findings) console.log(finding)
      const read = `${editions} editions and ${versions} versions were read`
      if (findings.length > 0) throw new Refusal('storage-failed', `${read}: ${findings.length} findings.`)
      console.log(`${read}: all is well.`)
      const last = audit.seal === null ? 'none is sealed yet' : `the last seal is ${audit.seal}`
      console.log(`The record has ${audit.acts} acts, ${audit.unsealed} of them not sealed yet; ${last}.`)
    })
}
