import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { auditContract } from '../testing/audit.contract.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

auditContract('SQLite', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'copydesk-audit-'))
  folders.push(directory)
  return {
    store: await openStore({ directory }),
    async forget(db) {
      for (const verb of ['update', 'delete', 'replace'])
        await sql`drop trigger ${sql.ref(`audit-${verb}`)}`.execute(db)
    },
  }
})
