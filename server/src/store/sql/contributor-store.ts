import { type Contributor, contributorSchema } from '@copydesk/shared/credits'
import { type Kysely, type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import * as z from 'zod'
import type { ContributorStore } from '../../credits/contributor-store.ts'
import { likenessesOf } from '../../credits/directory/likenesses-of.ts'
import { searchWords } from '../../credits/directory/search-words.ts'
import { sameName } from '../../credits/same-name.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

type ContributorRow = Selectable<NewsroomTables['contributor']>

/** As a row: names and bios are JSON text. */
const columnsOf = ({ merged: _, ...contributor }: Contributor) => ({
  ...contributor,
  names: JSON.stringify(contributor.names),
  aliases: JSON.stringify(contributor.aliases),
  bios: JSON.stringify(contributor.bios),
  nameKey: sameName(contributor.name),
})

const { names, bios, kind } = contributorSchema.shape
const aliases = z.array(z.string())

function contributorOf(row: ContributorRow, merged: readonly string[]): Contributor {
  return {
    id: row.id,
    name: row.name,
    names: names.parse(JSON.parse(row.names)),
    kind: kind.parse(row.kind),
    person: row.person,
    bio: row.bio,
    bios: bios.parse(JSON.parse(row.bios)),
    aliases: aliases.parse(JSON.parse(row.aliases)),
    merged: [...merged],
  }
}

/** The contributors of these ids that stand, in the order of the ids; each with those that were merged into it. */
export async function contributorsOf(
  db: Kysely<NewsroomTables>,
  ids: readonly string[],
): Promise<Contributor[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('contributor')
    .selectAll()
    .where((e) => e.or([e('id', 'in', ids), e('mergedInto', 'in', ids)]))
    .execute()
  const byId = new Map(standing(rows).map((one) => [one.id, one]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function standing(rows: readonly ContributorRow[]): Contributor[] {
  const merged = Map.groupBy(
    rows.filter((row) => row.mergedInto !== null),
    (row) => row.mergedInto,
  )
  return rows
    .filter((row) => row.mergedInto === null)
    .map((row) => contributorOf(row, (merged.get(row.id) ?? []).map(({ id }) => id).sort()))
}

export function sqlContributorStore(db: Kysely<NewsroomTables>): ContributorStore {
  const one = async (column: 'id' | 'nameKey' | 'person', value: string) => {
    const row = await db
      .selectFrom('contributor')
      .select(['id', 'mergedInto'])
      .where(column, '=', value)
      .executeTakeFirst()
    return row ? ((await contributorsOf(db, [row.mergedInto ?? row.id]))[0] ?? null) : null
  }
  /** Whatever is found by its names is found by those that it has now. */
  const index = async (contributor: Contributor) => {
    const { id } = contributor
    const all = [contributor.name, ...contributor.aliases, ...Object.values(contributor.names)]
    await db.deleteFrom('contributorWord').where('contributor', '=', id).execute()
    await db.deleteFrom('contributorLikeness').where('contributor', '=', id).execute()
    const words = searchWords(all).map((word) => ({ contributor: id, word }))
    if (words.length > 0) await db.insertInto('contributorWord').values(words).execute()
    const likenesses = likenessesOf(all).map((like) => ({ contributor: id, ...like }))
    if (likenesses.length > 0) await db.insertInto('contributorLikeness').values(likenesses).execute()
  }
  /** All rows of those whom these rows name, of those who were merged into them too. */
  const meantBy = async (named: SelectQueryBuilder<NewsroomTables, 'contributor', object>) => {
    const ids = named.select(sql<string>`coalesce("contributor"."mergedInto", "contributor"."id")`.as('id'))
    const rows = await db
      .selectFrom('contributor')
      .selectAll()
      .where((e) => e.or([e('id', 'in', ids), e('mergedInto', 'in', ids)]))
      .execute()
    return standing(rows)
  }
  return {
    async all() {
      return standing(await db.selectFrom('contributor').selectAll().orderBy('nameKey').execute())
    },
    async of(ids) {
      return ids.length === 0 ? [] : meantBy(db.selectFrom('contributor').where('contributor.id', 'in', ids))
    },
    async creditedIn(editions) {
      const credited = db.selectFrom('editionCredit').select('contributor').where('edition', 'in', editions)
      return editions.length === 0
        ? []
        : meantBy(db.selectFrom('contributor').where('contributor.id', 'in', credited))
    },
    find: (id) => one('id', id),
    named: (name) => one('nameKey', sameName(name)),
    ofPerson: (person) => one('person', person),
    async add(contributor) {
      await db.insertInto('contributor').values(columnsOf(contributor)).execute()
      await index(contributor)
    },
    async change(contributor) {
      const { id, ...columns } = columnsOf(contributor)
      await db.updateTable('contributor').set(columns).where('id', '=', id).execute()
      await index(contributor)
    },
  }
}
