import type { Migration } from 'kysely/migration'
import { access } from './access.ts'
import { entry } from './entry.ts'
import { log } from './log.ts'
import { newsroom } from './newsroom.ts'
import { provenance } from './provenance.ts'

/** In the order in which they run. One that was released is never changed; what is new comes after it. */
export const MIGRATIONS: Record<string, Migration> = {
  '001-newsroom': newsroom,
  '002-log': log,
  '003-provenance': provenance,
  '004-access': access,
  '005-entry': entry,
}
