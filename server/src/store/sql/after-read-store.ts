import { publicationKindSchema } from '@copydesk/shared/publication'
import { type Kysely, sql } from 'kysely'
import * as z from 'zod'
import type { AfterReadStore, PublishedCopy } from '../../after-read/after-read-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** An alert in one language has no id of its own. */
const alertId = sql<string>`"alertWords"."alert" || '.' || "alertWords"."edition"`

const headed = z.object({ headline: z.string() })

export function sqlAfterReadStore(db: Kysely<NewsroomTables>): AfterReadStore {
  const EDITION = ['edition.story', 'story.slug', 'edition.language', 'edition.follows'] as const

  interface Wanted {
    person: string
    at: string
    most: number
    without: readonly string[]
  }

  async function publishedSince({ person, at, most, without }: Wanted): Promise<PublishedCopy[]> {
    const rows = await db
      .selectFrom('publication')
      .innerJoin('version', 'version.id', 'publication.version')
      .innerJoin('edition', 'edition.id', 'publication.edition')
      .innerJoin('story', 'story.id', 'edition.story')
      .leftJoin('afterRead', (join) =>
        join.onRef('afterRead.publication', '=', 'publication.id').on('afterRead.person', '=', person),
      )
      .selectAll('publication')
      .select(EDITION)
      .select((e) => [
        'version.publishable',
        e.fn.coalesce('edition.desk', 'story.desk').as('desk'),
        'afterRead.at as seenAt',
      ])
      .where('publication.publishedAt', '>=', at)
      .$if(without.length > 0, (all) => all.where('edition.story', 'not in', without))
      .orderBy('publication.publishedAt', 'desc')
      .orderBy('publication.id')
      .limit(most)
      .execute()
    return rows.map(({ publishable, seenAt, hash: _hash, release: _release, ...row }) => ({
      ...row,
      kind: publicationKindSchema.parse(row.kind),
      headline: headed.parse(JSON.parse(publishable)).headline,
      seen: seenAt !== null,
    }))
  }

  /** Alerts are out as soon as they are let out, each in its language: what went out fastest is read afterwards too. */
  async function alertedSince({ person, at, most, without }: Wanted): Promise<PublishedCopy[]> {
    const rows = await db
      .selectFrom('alertWords')
      .innerJoin('alert', 'alert.id', 'alertWords.alert')
      .innerJoin('edition', 'edition.id', 'alertWords.edition')
      .innerJoin('story', 'story.id', 'edition.story')
      .leftJoin('afterRead', (join) =>
        join.on('afterRead.publication', '=', alertId).on('afterRead.person', '=', person),
      )
      .select(EDITION)
      .select((e) => [
        alertId.as('id'),
        'alertWords.edition',
        'alertWords.words',
        'alertWords.releasedAt',
        'alertWords.releasedBy',
        'alert.number',
        e.fn.coalesce('edition.desk', 'story.desk').as('desk'),
        'afterRead.at as seenAt',
      ])
      .where('alertWords.releasedAt', '>=', at)
      .$if(without.length > 0, (all) => all.where('edition.story', 'not in', without))
      .orderBy('alertWords.releasedAt', 'desc')
      .orderBy('alertWords.alert')
      .limit(most)
      .execute()
    return rows.map(({ words, releasedAt, releasedBy, seenAt, ...row }) => ({
      ...row,
      ...{ kind: 'alert', update: null, version: null, advisory: '' },
      ...{ headline: words, publishedAt: releasedAt ?? '', by: releasedBy, seen: seenAt !== null },
    }))
  }

  return {
    async since(person, at, most, without) {
      const wanted = { person, at, most, without }
      const [copies, alerts] = [await publishedSince(wanted), await alertedSince(wanted)]
      return [...copies, ...alerts]
        .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt) || a.id.localeCompare(b.id))
        .slice(0, most)
    },
    async see(person, publications, at) {
      if (publications.length === 0) return
      const known = [
        ...(await db.selectFrom('publication').select('id').where('id', 'in', publications).execute()),
        ...(await db
          .selectFrom('alertWords')
          .select(alertId.as('id'))
          .where('releasedAt', 'is not', null)
          .where(alertId, 'in', publications)
          .execute()),
      ]
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
