import type { PublishableCopy } from '@copydesk/shared/copy'
import type { Language } from '@copydesk/shared/languages'
import { PUBLICATION_KINDS } from '@copydesk/shared/publication'
import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { PublishedRow, ReaderStore } from '../../public/reader-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlReaderStore(db: Kysely<NewsroomTables>): ReaderStore {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  const published = () =>
    db
      .selectFrom('publication')
      .innerJoin('publishedAddress', 'publishedAddress.edition', 'publication.edition')
      .innerJoin('edition', 'edition.id', 'publication.edition')
      .innerJoin('story', 'story.id', 'edition.story')
      .leftJoin('storyKill', 'storyKill.story', 'edition.story')
      .select([
        ...(['publication.edition', 'publication.number', 'publication.kind', 'publication.update'] as const),
        ...(['publication.version', 'publication.publishedAt', 'publication.advisory'] as const),
        ...(['edition.story', 'edition.language', 'edition.follows', 'publishedAddress.address'] as const),
        ...(['storyKill.reason', 'storyKill.instruction', 'storyKill.substitute'] as const),
      ])
      .select((e) => [
        e
          .selectFrom('publication as first')
          .select('first.publishedAt')
          .whereRef('first.edition', '=', 'publication.edition')
          .where('first.number', '=', 1)
          .as('firstAt'),
        e
          .selectFrom('withheldCredit')
          .innerJoin('edition as named', 'named.id', 'withheldCredit.edition')
          .select('withheldCredit.id')
          .whereRef('named.story', '=', 'edition.story')
          .limit(1)
          .as('withheld'),
      ])
  /** The newest of each edition. */
  const standing = () =>
    published().where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('publication as later')
            .select('later.id')
            .whereRef('later.edition', '=', 'publication.edition')
            .whereRef('later.number', '>', 'publication.number'),
        ),
      ),
    )
  type Row = Awaited<ReturnType<ReturnType<typeof published>['executeTakeFirstOrThrow']>>
  return {
    async storyAt(address) {
      const rows = await published()
        .where('edition.story', '=', (e) =>
          e
            .selectFrom('publishedAddress as asked')
            .innerJoin('edition as one', 'one.id', 'asked.edition')
            .select('one.story')
            .where('asked.address', '=', address),
        )
        .orderBy('publication.number', 'desc')
        .orderBy('edition.createdAt')
        .execute()
      return rows.map((row: Row) => rowOf(row))
    },
    async addressOf(id) {
      // As the index has it.
      const end = isPostgres ? sql<string>`right("address", 8)` : sql<string>`substr("address", -8)`
      const rows = await db
        .selectFrom('publishedAddress')
        .select('address')
        .where(end, '=', id)
        .limit(2)
        .execute()
      return rows.length === 1 ? (rows[0]?.address ?? null) : null
    },
    async newest({ language, desk, limit, killed = false }) {
      const rows = await standing()
        .where('edition.language', '=', language)
        .$if(desk !== undefined, (all) =>
          all.where((e) => e(e.fn.coalesce('edition.desk', 'story.desk'), '=', desk ?? '')),
        )
        .$if(!killed, (all) => all.where('publication.kind', '!=', 'kill'))
        .orderBy('publication.publishedAt', 'desc')
        .orderBy('publication.edition')
        .limit(limit)
        .execute()
      return rows.map((row: Row) => rowOf(row))
    },
    async of(editions) {
      if (editions.length === 0) return []
      const rows = await standing().where('publication.edition', 'in', editions).execute()
      return rows.map((row: Row) => rowOf(row))
    },
    async copies(versions) {
      if (versions.length === 0) return new Map()
      const rows = await db
        .selectFrom('version')
        .select(['id', 'publishable'])
        .where('id', 'in', versions)
        .execute()
      return new Map(rows.map(({ id, publishable }) => [id, JSON.parse(publishable) as PublishableCopy]))
    },
    async languages() {
      const rows = await standing()
        .clearSelect()
        .select('edition.language')
        .distinct()
        .where('publication.kind', '!=', 'kill')
        .execute()
      return rows.map(({ language }) => language as Language)
    },
  }

  function rowOf({
    follows,
    kind: named,
    firstAt,
    reason,
    instruction,
    substitute,
    withheld,
    ...row
  }: Row): PublishedRow {
    const kind = PUBLICATION_KINDS.find((one) => one === named)
    if (!kind) throw new Error(`a publication of ${row.edition} is of no kind that is known`)
    return {
      ...row,
      kind,
      language: row.language as Language,
      isOriginal: follows === null,
      firstAt: firstAt ?? row.publishedAt,
      kill:
        reason === null
          ? null
          : { reason, instruction: instruction ?? '', substitute: Number(substitute) === 1 },
      withholds: withheld !== null,
    }
  }
}
