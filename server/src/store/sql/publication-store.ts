import { PUBLICATION_KINDS, type Publication } from '@copydesk/shared/publication'
import type { Kysely, Selectable } from 'kysely'
import type { PublicationStore, PublishedEdition } from '../../publication/publication-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

function publicationOf<Row extends Selectable<NewsroomTables['publication']>>(row: Row) {
  const kind = PUBLICATION_KINDS.find((one) => one === row.kind)
  if (!kind) throw new Error(`publication ${row.id} is of no kind that is known`)
  return { ...row, kind }
}

export function sqlPublicationStore(db: Kysely<NewsroomTables>): PublicationStore {
  const ofEdition = (edition: string) =>
    db.selectFrom('publication').selectAll().where('edition', '=', edition).orderBy('number', 'desc')
  /** The newest of each edition, with where it stands. */
  const standing = () =>
    db
      .selectFrom('publication')
      .innerJoin('publishedAddress', 'publishedAddress.edition', 'publication.edition')
      .innerJoin('edition', 'edition.id', 'publication.edition')
      .innerJoin('story', 'story.id', 'edition.story')
      .selectAll('publication')
      .select((e) => [
        'publishedAddress.address',
        'edition.story',
        'edition.language',
        e.fn.coalesce('edition.desk', 'story.desk').as('desk'),
      ])
      .where((e) =>
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
  return {
    async newestOf(edition) {
      const row = await ofEdition(edition).limit(1).executeTakeFirst()
      return row ? publicationOf(row) : null
    },
    async ofEdition(edition) {
      return (await ofEdition(edition).execute()).map((row) => publicationOf(row))
    },
    async ofEditions(editions) {
      if (editions.length === 0) return []
      const rows = await db
        .selectFrom('publication')
        .innerJoin('edition', 'edition.id', 'publication.edition')
        .selectAll('publication')
        .select('edition.language')
        .where('publication.edition', 'in', editions)
        .orderBy('publication.number', 'desc')
        .execute()
      return rows.map((row) => publicationOf(row))
    },
    async at(address) {
      const row = await standing().where('publishedAddress.address', '=', address).executeTakeFirst()
      return row ? publicationOf(row) : null
    },
    async addressOf(edition) {
      const row = await db
        .selectFrom('publishedAddress')
        .select('address')
        .where('edition', '=', edition)
        .executeTakeFirst()
      return row?.address ?? null
    },
    async newest({ language, desk, limit, killed = false }) {
      const rows = await standing()
        .where('edition.language', '=', language)
        .$if(desk !== undefined, (all) =>
          all.where((e) => e(e.fn.coalesce('edition.desk', 'story.desk'), '=', desk ?? '')),
        )
        .$if(!killed, (all) => all.where('publication.kind', '!=', 'kill'))
        .orderBy('publication.publishedAt', 'desc')
        .orderBy('publication.id')
        .limit(limit)
        .execute()
      return rows.map((row): PublishedEdition => publicationOf(row))
    },
    async ofStory(story) {
      const rows = await standing().where('edition.story', '=', story).orderBy('edition.createdAt').execute()
      return rows.map((row): PublishedEdition => publicationOf(row))
    },
    async keep(publication) {
      const before = await ofEdition(publication.edition).execute()
      const updates = before.filter(({ update }) => update !== null).length
      const kept: Publication = {
        ...publication,
        number: (before[0]?.number ?? 0) + 1,
        update: publication.kind === 'update' ? updates + 1 : null,
      }
      await db.insertInto('publication').values(kept).execute()
      return kept
    },
    async fixAddress(edition, address) {
      await db.insertInto('publishedAddress').values({ edition, address }).execute()
    },
  }
}
