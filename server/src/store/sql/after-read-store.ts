import { publicationKindSchema } from '@copydesk/shared/publication'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import type { AfterReadStore } from '../../after-read/after-read-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const headed = z.object({ headline: z.string() })

export function sqlAfterReadStore(db: Kysely<NewsroomTables>): AfterReadStore {
  return {
    async since(person, at, most) {
      const rows = await db
        .selectFrom('publication')
        .innerJoin('version', 'version.id', 'publication.version')
        .innerJoin('edition', 'edition.id', 'publication.edition')
        .innerJoin('story', 'story.id', 'edition.story')
        .leftJoin('afterRead', (join) =>
          join.onRef('afterRead.publication', '=', 'publication.id').on('afterRead.person', '=', person),
        )
        .selectAll('publication')
        .select((e) => [
          'version.publishable',
          'edition.story',
          'story.slug',
          'edition.language',
          'edition.follows',
          e.fn.coalesce('edition.desk', 'story.desk').as('desk'),
          'afterRead.at as seenAt',
        ])
        .where('publication.publishedAt', '>=', at)
        .orderBy('publication.publishedAt', 'desc')
        .orderBy('publication.id')
        .limit(most)
        .execute()
      return rows.map(({ publishable, seenAt, ...row }) => ({
        ...row,
        kind: publicationKindSchema.parse(row.kind),
        headline: headed.parse(JSON.parse(publishable)).headline,
        seen: seenAt !== null,
      }))
    },
    async see(person, publications, at) {
      if (publications.length === 0) return
      const known = await db.selectFrom('publication').select('id').where('id', 'in', publications).execute()
      if (known.length === 0) return
      await db
        .insertInto('afterRead')
        .values(known.map(({ id }) => ({ person, publication: id, at })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async unsee(person, publications) {
      if (publications.length === 0) return
      await db
        .deleteFrom('afterRead')
        .where('person', '=', person)
        .where('publication', 'in', publications)
        .execute()
    },
    async forget(person, before) {
      await db.deleteFrom('afterRead').where('person', '=', person).where('at', '<', before).execute()
    },
  }
}
