import type { AuditRow } from '@copydesk/shared/audit'
import { type Kysely, type SqlBool, sql } from 'kysely'
import type { AuditFilter, AuditPlace, AuditReader, AuditStore, SealedRow } from '../../audit/audit-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlAuditStore(db: Kysely<NewsroomTables>): AuditStore {
  return {
    async page(filter, reader, after, most) {
      const rows = await wanted(db, filter, reader, after)
        .orderBy('audit.at', 'desc')
        .orderBy('audit.id', 'desc')
        .limit(most)
        .offset(after?.shown ?? 0)
        .execute()
      return rows.map(rowOf)
    },
    async lastSeal() {
      const seal = await seals(db).orderBy('row', 'desc').limit(1).executeTakeFirst()
      return seal ? { row: Number(seal.row), hash: seal.hash } : null
    },
    async sealsAfter(row, most) {
      const found = await seals(db).where('row', '>', row).orderBy('row').limit(most).execute()
      return found.map((seal) => ({ row: Number(seal.row), hash: seal.hash }))
    },
    async rowsAfter(row, most, upTo) {
      const rows = await db
        .selectFrom('audit')
        .select(['id', 'at', 'person', 'token', 'act', 'what', 'subject', 'details'])
        .where('id', '>', row)
        .$if(upTo !== undefined, (all) => all.where('id', '<=', upTo ?? 0))
        .orderBy('id')
        .limit(most)
        .execute()
      return rows.map((found): SealedRow => ({ ...found, id: Number(found.id) }))
    },
    async addSeals(seals, at) {
      const time = at.toISOString()
      await db
        .insertInto('auditSeal')
        .values(seals.map((seal) => ({ ...seal, at: time })))
        .execute()
    },
  }
}

const seals = (db: Kysely<NewsroomTables>) => db.selectFrom('auditSeal').select(['row', 'hash'])

/** Each act with the names of those that it tells of; a story stands for its editions. */
function named(db: Kysely<NewsroomTables>) {
  return db
    .selectFrom('audit')
    .leftJoin('person as actor', 'actor.id', 'audit.person')
    .leftJoin('token', 'token.id', 'audit.token')
    .leftJoin('person', (join) =>
      join.onRef('person.id', '=', 'audit.subject').on('audit.what', '=', 'person'),
    )
    .leftJoin('desk', (join) => join.onRef('desk.id', '=', 'audit.subject').on('audit.what', '=', 'desk'))
    .leftJoin('contributor', (join) =>
      join.onRef('contributor.id', '=', 'audit.subject').on('audit.what', '=', 'contributor'),
    )
    .leftJoin('token as made', (join) =>
      join.onRef('made.id', '=', 'audit.subject').on('audit.what', '=', 'token'),
    )
    .leftJoin('thread', (join) =>
      join.onRef('thread.id', '=', 'audit.subject').on('audit.what', '=', 'thread'),
    )
    .leftJoin('edition', (join) =>
      join.on((row) =>
        row.or([
          row.and([row('audit.what', '=', 'edition'), row('edition.id', '=', row.ref('audit.subject'))]),
          row('edition.id', '=', row.ref('thread.edition')),
        ]),
      ),
    )
    .leftJoin('story', (join) => join.onRef('story.id', '=', 'audit.subject').on('audit.what', '=', 'story'))
    .leftJoin('story as around', 'around.id', 'edition.story')
    .leftJoin('newsroom', (join) => join.on('audit.what', '=', 'newsroom').on('newsroom.id', '=', 1))
}

const NAME = sql<
  string | null
>`coalesce(person.name, desk.name, contributor.name, made.name, story.slug, around.slug, newsroom.name)`

const VAULT_ACTS = ['keep-in-vault', 'open-vault', 'change-vault', 'name-vault-readers', 'purge-vault']

function wanted(
  db: Kysely<NewsroomTables>,
  { person, act, subject, from, to }: AuditFilter,
  { id: reader, without = new Set() }: AuditReader,
  after: AuditPlace | null,
) {
  const { ref } = db.dynamic
  const only = sql<
    string | null
  >`coalesce(${sql.ref('story.restrictedTo')}, ${sql.ref('around.restrictedTo')})`
  const owner = sql<string | null>`coalesce(${sql.ref('story.owner')}, ${sql.ref('around.owner')})`
  let query = named(db)
    .select([
      'audit.at',
      'audit.person',
      'actor.name as actorName',
      'token.name as tokenName',
      'audit.act',
      'audit.what',
      'audit.subject',
      'audit.details',
      'edition.language',
      NAME.as('name'),
    ])
    // Ids have no letter that JSON or LIKE would read otherwise.
    .where(sql<SqlBool>`(${only} is null or ${only} like ${`%"${reader}"%`} or ${owner} = ${reader})`)
    // What named people alone read is on record for them alone.
    .where(({ or, exists, selectFrom }) =>
      or([
        sql<SqlBool>`${sql.ref('audit.what')} <> 'thread'`,
        exists(
          selectFrom('threadReader')
            .select('threadReader.person')
            .whereRef('threadReader.thread', '=', 'audit.subject')
            .where('threadReader.person', '=', reader),
        ),
      ]),
    )
  // That there is an entry in the vault is known to its reporter, to whom they name, and to who did it.
  query = query.where(({ or, exists, selectFrom }) =>
    or([
      sql<SqlBool>`${sql.ref('audit.act')} not in (${sql.join(VAULT_ACTS)})`,
      sql<SqlBool>`${sql.ref('audit.person')} = ${reader}`,
      exists(
        selectFrom('vaultEntry')
          .leftJoin('vaultReader', 'vaultReader.entry', 'vaultEntry.id')
          .select('vaultEntry.id')
          .where(
            sql<SqlBool>`${sql.ref('audit.details')} like '%"entry":"' || ${sql.ref('vaultEntry.id')} || '"%'`,
          )
          .where((row) =>
            row.or([row('vaultEntry.owner', '=', reader), row('vaultReader.person', '=', reader)]),
          ),
      ),
    ]),
  )
  if (without.size > 0)
    query = query.where(({ eb }) =>
      eb(sql`coalesce(${sql.ref('story.id')}, ${sql.ref('around.id')}, '')`, 'not in', [...without]),
    )
  if (person !== undefined) query = query.where(ref('audit.person'), '=', person)
  if (act !== undefined) query = query.where('audit.act', '=', act)
  if (from !== undefined) query = query.where('audit.at', '>=', from)
  if (to !== undefined) query = query.where('audit.at', '<', to)
  if (after !== null) query = query.where('audit.at', '<=', after.at)
  if (subject !== undefined) {
    const like = `%${subject.toLowerCase().replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`
    query = query.where(
      sql<SqlBool>`(${sql.ref('audit.subject')} = ${subject} or lower(${NAME}) like ${like} escape '\\')`,
    )
  }
  return query
}

type Found = Awaited<ReturnType<ReturnType<typeof wanted>['execute']>>[number]

function rowOf({ person, actorName, tokenName, language, name, details, ...row }: Found): AuditRow {
  const kept = JSON.parse(details) as Record<string, unknown>
  const was = [kept.name, kept.email].find((one) => typeof one === 'string') ?? null
  return {
    ...row,
    person: person === null ? null : { id: person, name: actorName ?? person },
    token: tokenName,
    name: name === null ? was : language === null ? name : `${name} (${language})`,
    details: kept,
  }
}
