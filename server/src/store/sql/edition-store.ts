import { languageSchema } from '@copydesk/shared/languages'
import { publicationKindSchema } from '@copydesk/shared/publication'
import { stateSchema } from '@copydesk/shared/review'
import { leftoverSchema } from '@copydesk/shared/story'
import { progressSchema } from '@copydesk/shared/translation/standing'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { EditionStore } from '../../edition/edition-store.ts'
import { createRoom } from './create-room.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

function recordOf<Row extends Selectable<NewsroomTables['edition']>>(row: Row) {
  return {
    ...row,
    language: languageSchema.parse(row.language),
    state: stateSchema.parse(row.state),
    leftover: row.leftover === null ? null : leftoverSchema.parse(JSON.parse(row.leftover)),
  }
}

type ListedRow = Selectable<NewsroomTables['edition']> & {
  filedTo: string | null
  progress: string | null
  holdReason: string | null
  holdUntil: string | null
  publishedAt: string | null
  publishedKind: string | null
  publishedUpdate: number | null
}

function listedOf<Row extends ListedRow>({
  holdReason,
  holdUntil,
  publishedAt,
  publishedKind,
  publishedUpdate,
  ...row
}: Row) {
  return {
    ...recordOf(row),
    progress: row.progress === null ? null : progressSchema.parse(JSON.parse(row.progress)),
    hold: holdReason === null ? null : { reason: holdReason, until: holdUntil },
    published:
      publishedAt === null
        ? null
        : { at: publishedAt, kind: publicationKindSchema.parse(publishedKind), update: publishedUpdate },
  }
}

/** Editions are named one by one in a statement: more than so many would be a long one. */
const NAMED_AT_ONCE = 500

const listed = (db: Kysely<NewsroomTables>) =>
  db
    .selectFrom('edition')
    .leftJoin('version as filedVersion', 'filedVersion.id', 'edition.filed')
    .leftJoin('version as clearedVersion', 'clearedVersion.id', 'edition.cleared')
    .leftJoin('hold', 'hold.edition', 'edition.id')
    .leftJoin('filing', 'filing.edition', 'edition.id')
    .leftJoin('publication as newest', (join) =>
      join.onRef('newest.edition', '=', 'edition.id').on((e) =>
        e(
          'newest.number',
          '=',
          e
            .selectFrom('publication as each')
            .select((row) => row.fn.max('each.number').as('number'))
            .whereRef('each.edition', '=', 'edition.id'),
        ),
      ),
    )
    .leftJoin('translationProgress', 'translationProgress.edition', 'edition.id')
    .selectAll('edition')
    .select([
      'filedVersion.madeAt as filedAt',
      'clearedVersion.madeAt as clearedAt',
      'clearedVersion.hash as clearedHash',
      'translationProgress.progress',
      'hold.reason as holdReason',
      'hold.until as holdUntil',
      'filing.to as filedTo',
      'newest.publishedAt',
      'newest.kind as publishedKind',
      'newest.update as publishedUpdate',
    ])
    .orderBy('edition.createdAt')
    .orderBy('edition.id')

export function sqlEditionStore(db: Kysely<NewsroomTables>): EditionStore {
  return {
    async find(id) {
      const row = await db.selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? recordOf(row) : null
    },
    async list(story) {
      const rows = await listed(db)
        .$if(story !== undefined, (all) => all.where('edition.story', '=', story ?? ''))
        .execute()
      return rows.map(listedOf)
    },
    async claimedOn(desk) {
      const rows = await listed(db)
        .innerJoin('story', 'story.id', 'edition.story')
        .where((e) => e(e.fn.coalesce('edition.desk', 'story.desk'), '=', desk))
        .where('edition.claimedBy', 'is not', null)
        .execute()
      return rows.map(listedOf)
    },
    async claimed() {
      const rows = await db
        .selectFrom('edition')
        .select(['id', 'claimedBy'])
        .where('claimedBy', 'is not', null)
        .orderBy('id')
        .execute()
      return rows.flatMap(({ id, claimedBy }) => (claimedBy === null ? [] : [{ id, claimedBy }]))
    },
    async followersOf(id) {
      const rows = await db.selectFrom('edition').select('id').where('follows', '=', id).execute()
      return rows.map((row) => row.id)
    },
    async begin({ leftover, ...edition }, first) {
      await db
        .insertInto('edition')
        .values({ ...edition, leftover: leftover && JSON.stringify(leftover) })
        .execute()
      await createRoom(db as Transaction<NewsroomTables>, { ...first, edition: edition.id })
    },
    async move(id, to) {
      await db.updateTable('edition').set(to).where('id', '=', id).execute()
    },
    async keepLeftover(id, leftover) {
      const kept = leftover && JSON.stringify(leftover)
      await db.updateTable('edition').set({ leftover: kept }).where('id', '=', id).execute()
    },
    async relist(id, listing) {
      const { numUpdatedRows } = await db
        .updateTable('edition')
        .set(listing)
        .where('id', '=', id)
        .where((e) =>
          e.or([
            e('listedAt', '<', listing.listedAt),
            e.and([e('listedAt', '=', listing.listedAt), e('printed', '<=', listing.printed)]),
          ]),
        )
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    async reprint(ids) {
      const due = db.updateTable('edition').set((e) => ({ printDue: e('printDue', '+', 1) }))
      if (ids === undefined) {
        await due.execute()
        return
      }
      for (let at = 0; at < ids.length; at += NAMED_AT_ONCE)
        await due.where('id', 'in', ids.slice(at, at + NAMED_AT_ONCE)).execute()
    },
    async reprintLocalizations(story) {
      await db
        .updateTable('edition')
        .set((e) => ({ printDue: e('printDue', '+', 1) }))
        .where('story', '=', story)
        .where('follows', 'is not', null)
        .execute()
    },
    async dueToPrint(most, except) {
      const rows = await db
        .selectFrom('edition')
        .select('id')
        .whereRef('printed', '<', 'printDue')
        .$if(except.length > 0, (some) => some.where('id', 'not in', except))
        // What an original is found to credit makes its localizations due: they are read once, after it.
        .orderBy(sql`case when "follows" is null then 0 else 1 end`)
        .limit(most)
        .execute()
      return rows.map((row) => row.id)
    },
    async credit(id, credits) {
      await db.deleteFrom('editionCredit').where('edition', '=', id).execute()
      if (credits.length === 0) return
      const known = await db
        .selectFrom('contributor')
        .select('id')
        .where('id', 'in', [...new Set(credits.map((credit) => credit.contributor))])
        .execute()
      const ids = new Set(known.map((row) => row.id))
      const kept = credits.filter((credit) => ids.has(credit.contributor))
      if (kept.length === 0) return
      await db
        .insertInto('editionCredit')
        .values(kept.map(({ contributor, role }) => ({ edition: id, contributor, role })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async creditedPeople(id, roles) {
      const rows = await db
        .selectFrom('editionCredit')
        .innerJoin('contributor as named', 'named.id', 'editionCredit.contributor')
        // Of one that was merged, whoever it was merged into.
        .innerJoin('contributor', (join) =>
          join.on('contributor.id', '=', sql<string>`coalesce(named."mergedInto", named.id)`),
        )
        .select('contributor.person')
        .where('editionCredit.edition', '=', id)
        .where('editionCredit.role', 'in', roles)
        .execute()
      return rows.flatMap((row) => row.person ?? [])
    },
    async naming(contributor) {
      const own = db
        .selectFrom('editionCredit')
        .innerJoin('contributor', 'contributor.id', 'editionCredit.contributor')
        .select('edition')
        .where((e) => e.or([e('contributor.id', '=', contributor), e('mergedInto', '=', contributor)]))
      const rows = await db
        .selectFrom('edition')
        .select('id')
        .where((e) =>
          e.or([
            e('id', 'in', own),
            e.and([
              e('follows', 'is not', null),
              e('story', 'in', db.selectFrom('edition').select('story').where('id', 'in', own)),
            ]),
          ]),
        )
        .execute()
      return rows.map((row) => row.id)
    },
  }
}
