import type { PublishableCopy } from '@copydesk/shared/copy'
import { VERSION_REASONS } from '@copydesk/shared/story'
import type { Kysely, Selectable } from 'kysely'
import type { VersionRecord, VersionStore } from '../../versions/version-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** Everything but the text. */
const FACTS = [
  ...(['id', 'edition', 'number', 'reason', 'madeBy', 'madeAt', 'hash', 'words', 'note'] as const),
  ...(['position', 'added', 'removed', 'writers'] as const),
] as const
type Row = Pick<Selectable<NewsroomTables['version']>, (typeof FACTS)[number]>

function recordOf({ added, removed, writers, ...row }: Row): VersionRecord {
  const reason = VERSION_REASONS.find((one) => one === row.reason)
  if (!reason) throw new Error(`version ${row.id} was made for nothing that is known`)
  return {
    ...row,
    reason,
    changed: added === null || removed === null ? null : { added, removed },
    writers: JSON.parse(writers) as string[],
  }
}

export function sqlVersionStore(db: Kysely<NewsroomTables>): VersionStore {
  const newest = (edition: string) =>
    db.selectFrom('version').select(FACTS).where('edition', '=', edition).orderBy('number', 'desc').limit(1)
  return {
    async find(id) {
      const row = await db.selectFrom('version').select(FACTS).where('id', '=', id).executeTakeFirst()
      return row ? recordOf(row) : null
    },
    async list(edition, { before, most, byPeople } = {}) {
      const rows = await db
        .selectFrom('version')
        .select(FACTS)
        .$if(edition !== undefined, (all) => all.where('edition', '=', edition ?? ''))
        .$if(before !== undefined, (all) => all.where('number', '<', before ?? 0))
        .$if(byPeople === true, (all) => all.where('reason', '!=', 'checkpoint'))
        .orderBy('number', 'desc')
        .$if(most !== undefined, (all) => all.limit(most ?? 0))
        .execute()
      return rows.map(recordOf)
    },
    async newest(edition) {
      const row = await newest(edition).executeTakeFirst()
      return row ? recordOf(row) : null
    },
    async standingAt(edition, position) {
      const row = await db
        .selectFrom('version')
        .select(['working as bytes', 'position'])
        .where('edition', '=', edition)
        .where('position', '<=', position)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row ?? null
    },
    async read(id) {
      const { working, publishable, ...row } = await db
        .selectFrom('version')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return { ...recordOf(row), working, publishable: JSON.parse(publishable) as PublishableCopy }
    },
    async keep({ changed, writers, publishable, ...version }) {
      const last = await newest(version.edition).executeTakeFirst()
      await db
        .insertInto('version')
        .values({
          ...version,
          number: (last?.number ?? 0) + 1,
          added: changed?.added ?? null,
          removed: changed?.removed ?? null,
          writers: JSON.stringify(writers),
          publishable: JSON.stringify(publishable),
        })
        .execute()
    },
  }
}
