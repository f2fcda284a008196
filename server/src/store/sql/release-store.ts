import { RELEASE_KINDS, RELEASE_STATES } from '@copydesk/shared/publication'
import { type ExpressionBuilder, type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { ReleaseRecord, ReleaseStore, ReleaseTimes } from '../../publication/release-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

type Row = Selectable<NewsroomTables['release']>

function known<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((one) => one === word)
  if (!found) throw new Error(`a release says ${word}, which nobody knows`)
  return found
}

const timesOf = (row: Row): ReleaseTimes => ({
  notBefore: row.notBefore === null ? null : { at: row.notBefore, zone: row.notBeforeZone ?? 'UTC' },
  embargo: row.embargoed === 0 ? null : { until: row.embargo, zone: row.embargoZone },
})

const columnsOf = ({ notBefore, embargo }: ReleaseTimes) => ({
  notBefore: notBefore?.at ?? null,
  notBeforeZone: notBefore?.zone ?? null,
  embargoed: embargo === null ? 0 : 1,
  embargo: embargo?.until ?? null,
  embargoZone: embargo?.zone ?? null,
})

/** That a release holds its story back from readers at this time, whatever became of it, but that it went out. */
export const standsUnderEmbargo = (
  release: ExpressionBuilder<NewsroomTables, 'release'>,
  at: string | RawBuilder<string>,
) =>
  release.and([
    release('release.embargoed', '=', 1),
    release('release.state', '<>', 'done'),
    // All are of one form, in UTC: they compare as words.
    release.or([release('release.embargo', 'is', null), release('release.embargo', '>', at)]),
  ])

export function sqlReleaseStore(db: Kysely<NewsroomTables>): ReleaseStore {
  async function recordsOf(rows: readonly Row[]): Promise<ReleaseRecord[]> {
    if (rows.length === 0) return []
    const ids = rows.map(({ id }) => id)
    const parts = await db
      .selectFrom('releaseEdition')
      .selectAll()
      .where('release', 'in', ids)
      .orderBy('position')
      .execute()
    return rows.map((row) => ({
      ...timesOf(row),
      id: row.id,
      story: row.story,
      kind: known(RELEASE_KINDS, row.kind),
      joint: row.joint === 1,
      newest: row.newest === 1,
      advisory: row.advisory,
      state: known(RELEASE_STATES, row.state),
      why: row.why,
      person: row.person,
      at: row.at,
      editions: parts
        .filter(({ release }) => release === row.id)
        .map(({ edition, version, out }) => ({ edition, version, out: out === 1 })),
    }))
  }
  const waiting = db.selectFrom('release').selectAll().where('state', '=', 'waiting')
  return {
    async add({ editions, joint, newest, notBefore, embargo, ...release }) {
      await db
        .insertInto('release')
        .values({
          ...release,
          ...columnsOf({ notBefore, embargo }),
          joint: joint ? 1 : 0,
          newest: newest ? 1 : 0,
          doneAt: null,
        })
        .execute()
      await db
        .insertInto('releaseEdition')
        .values(
          editions.map(({ edition, version, out }, position) => ({
            release: release.id,
            edition,
            position,
            version,
            out: out ? 1 : 0,
          })),
        )
        .execute()
    },
    async find(id) {
      const rows = await db.selectFrom('release').selectAll().where('id', '=', id).execute()
      return (await recordsOf(rows))[0] ?? null
    },
    async ofStory(story) {
      const rows = await db
        .selectFrom('release')
        .selectAll()
        .where('story', '=', story)
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute()
      return recordsOf(rows)
    },
    async waitingOf(story) {
      return recordsOf(await waiting.where('story', '=', story).orderBy('at').orderBy('id').execute())
    },
    async waiting() {
      const rows = await waiting
        .orderBy(sql`case when "embargoed" = 1 and "embargo" is null then 1 else 0 end`)
        .orderBy(sql`coalesce("notBefore", "embargo", "at")`)
        .orderBy('id')
        .execute()
      return recordsOf(rows)
    },
    async underEmbargo(at, story) {
      const rows = await db
        .selectFrom('release')
        .selectAll()
        .where((release) => standsUnderEmbargo(release, at))
        .$if(story !== undefined, (all) => all.where('story', '=', story ?? ''))
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute()
      return (await recordsOf(rows)).flatMap((record) => {
        const { embargo } = record
        return embargo === null ? [] : [{ ...record, embargo }]
      })
    },
    async embargoedStories(at) {
      const rows = await db
        .selectFrom('release')
        .select('story')
        .distinct()
        .where((release) => standsUnderEmbargo(release, at))
        .execute()
      return rows.map(({ story }) => story)
    },
    async move(id, times) {
      await db.updateTable('release').set(columnsOf(times)).where('id', '=', id).execute()
    },
    async end(id, { state, why, at }) {
      await db.updateTable('release').set({ state, why, doneAt: at }).where('id', '=', id).execute()
    },
    async out(id, edition, version) {
      await db
        .updateTable('releaseEdition')
        .set({ out: 1, version })
        .where('release', '=', id)
        .where('edition', '=', edition)
        .execute()
    },
    async leave(id, edition) {
      await db.deleteFrom('releaseEdition').where('release', '=', id).where('edition', '=', edition).execute()
    },
  }
}
