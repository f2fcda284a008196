import type { PublishableCopy } from '@copydesk/shared/copy'
import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { PUBLICATION_KINDS } from '@copydesk/shared/publication'
import { type ExpressionBuilder, type Kysely, PostgresAdapter, sql } from 'kysely'
import type { PublishedRow, ReaderStore, WhichRows } from '../../public/reader-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const LANGUAGE_TAGS = Object.keys(LANGUAGES) as Language[]

/** So many of the last publications fill a front in every language that a newsroom works in much. */
const RECENT = 2000

const newestFirst = (a: PublishedRow, b: PublishedRow): number =>
  a.publishedAt === b.publishedAt ? (a.edition < b.edition ? -1 : 1) : a.publishedAt > b.publishedAt ? -1 : 1

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
  type Row = Awaited<ReturnType<ReturnType<typeof published>['executeTakeFirstOrThrow']>>
  /** What came after a publication, of its edition. */
  const laterThan = <DB extends NewsroomTables>(e: ExpressionBuilder<DB, 'publication'>) =>
    (e as unknown as ExpressionBuilder<NewsroomTables, 'publication'>)
      .selectFrom('publication as later')
      .select('later.id')
      .whereRef('later.edition', '=', 'publication.edition')
      .whereRef('later.number', '>', 'publication.number')
  async function standingOf(editions: readonly string[]): Promise<PublishedRow[]> {
    if (editions.length === 0) return []
    const rows = await published()
      .where('publication.edition', 'in', editions)
      .where((e) => e.not(e.exists(laterThan(e))))
      .execute()
    return rows.map((row: Row) => rowOf(row))
  }
  /** Those of the last that came out at all: where a language or a desk has enough among them, nothing else is read. */
  async function recentOf({ language, desk, limit, killed = false }: WhichRows): Promise<string[]> {
    const rows = await db
      .selectFrom((e) =>
        e
          .selectFrom('publication')
          .select(['edition', 'number', 'kind', 'publishedAt'])
          .orderBy('publishedAt', 'desc')
          .limit(RECENT)
          .as('publication'),
      )
      .select('publication.edition')
      .where((e) =>
        e(
          e.selectFrom('edition').select('language').whereRef('edition.id', '=', 'publication.edition'),
          '=',
          language,
        ),
      )
      .$if(desk !== undefined, (all) =>
        all.where((e) =>
          e(
            e
              .selectFrom('edition')
              .innerJoin('story', 'story.id', 'edition.story')
              .select((of) => of.fn.coalesce('edition.desk', 'story.desk').as('desk'))
              .whereRef('edition.id', '=', 'publication.edition'),
            '=',
            desk ?? '',
          ),
        ),
      )
      .$if(!killed, (all) => all.where('publication.kind', '!=', 'kill'))
      .where((e) => e.not(e.exists(laterThan(e))))
      .orderBy('publication.publishedAt', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({ edition }) => edition)
  }
  /** Those of all that is out in a language: of one that little is out in. */
  async function allOf({ language, desk, limit, killed = false }: WhichRows): Promise<string[]> {
    const rows = await db
      .selectFrom('edition')
      .innerJoin('story', 'story.id', 'edition.story')
      .innerJoin('publication', 'publication.edition', 'edition.id')
      .select('publication.edition')
      .where('edition.language', '=', language)
      .$if(desk !== undefined, (all) =>
        all.where((e) => e(e.fn.coalesce('edition.desk', 'story.desk'), '=', desk ?? '')),
      )
      .$if(!killed, (all) => all.where('publication.kind', '!=', 'kill'))
      .where((e) => e.not(e.exists(laterThan(e))))
      .orderBy('publication.publishedAt', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({ edition }) => edition)
  }
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
    async newest(which) {
      const recent = await recentOf(which)
      const editions = recent.length < which.limit ? await allOf(which) : recent
      return (await standingOf(editions)).sort(newestFirst)
    },
    of: standingOf,
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
      const out = await Promise.all(
        LANGUAGE_TAGS.map((language) =>
          db
            .selectFrom('edition')
            .select('id')
            .where('language', '=', language)
            .where((e) =>
              e.exists(
                e
                  .selectFrom('publication')
                  .select('publication.id')
                  .whereRef('publication.edition', '=', 'edition.id')
                  .where('publication.kind', '!=', 'kill')
                  .where((of) => of.not(of.exists(laterThan(of)))),
              ),
            )
            .limit(1)
            .executeTakeFirst(),
        ),
      )
      return LANGUAGE_TAGS.filter((_, n) => out[n] !== undefined)
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
