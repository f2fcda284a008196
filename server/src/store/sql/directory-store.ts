import { safetyName } from '@copydesk/shared/credits'
import { type Kysely, type SqlBool, sql } from 'kysely'
import * as z from 'zod'
import type { DirectoryStore, Merge } from '../../credits/directory/directory-store.ts'
import { searchWords } from '../../credits/directory/search-words.ts'
import { sameName } from '../../credits/same-name.ts'
import { contributorsOf } from './contributor-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** Behind whatever begins with the same. */
const LAST = '\u{10ffff}'

/** Of a letter or two, thousands of words begin with it: a person types on. */
const MOST_LOOKED_AT = 2_000

const beforeSchema = z.object({
  mergedPerson: z.string().nullable(),
  keptPerson: z.string().nullable(),
})

const mergeOf = ({ before, ...row }: Omit<Merge, 'before'> & { before: string }): Merge => ({
  id: row.id,
  merged: row.merged,
  kept: row.kept,
  person: row.person,
  at: row.at,
  before: beforeSchema.parse(JSON.parse(before)),
})

export function sqlDirectoryStore(db: Kysely<NewsroomTables>): DirectoryStore {
  const standing = sql<string>`coalesce(contributor."mergedInto", contributor.id)`
  return {
    async find(words, typed, most) {
      // The longest word leaves the fewest; the others are looked for among those it leaves.
      const [first, ...others] = [...words].sort((a, b) => b.length - a.length)
      if (first === undefined) {
        const rows = await db
          .selectFrom('contributor')
          .select('id')
          .where('mergedInto', 'is', null)
          .orderBy('nameKey')
          .limit(most)
          .execute()
        return contributorsOf(
          db,
          rows.map(({ id }) => id),
        )
      }
      let found = db
        .selectFrom('contributorWord')
        .select('contributor')
        .distinct()
        .where('word', '>=', first)
        .where('word', '<', first + LAST)
      for (const word of others)
        found = found.where(({ exists, selectFrom }) =>
          exists(
            selectFrom('contributorWord as more')
              .select('more.word')
              .whereRef('more.contributor', '=', 'contributorWord.contributor')
              .where('more.word', '>=', word)
              .where('more.word', '<', word + LAST),
          ),
        )
      const key = sameName(typed)
      const rows = await db
        .selectFrom(found.limit(MOST_LOOKED_AT).as('found'))
        .innerJoin('contributor', 'contributor.id', 'found.contributor')
        .select(standing.as('id'))
        .orderBy(
          sql`case when substr(contributor."nameKey", 1, ${sql.lit(key.length)}) = ${key} then 0 else 1 end`,
        )
        .orderBy('contributor.nameKey')
        .limit(most * 2)
        .execute()
      const ids = [...new Set(rows.map(({ id }) => id))].slice(0, most)
      return contributorsOf(db, ids)
    },
    async like(likenesses, most) {
      if (likenesses.length === 0) return []
      const rows = await db
        .selectFrom('contributorLikeness')
        .innerJoin('contributor', 'contributor.id', 'contributorLikeness.contributor')
        .select(standing.as('id'))
        .distinct()
        .where(({ or, and, eb }) =>
          or(
            likenesses.map(({ likeness, by }) =>
              and([eb('likeness', '=', likeness), eb('by', 'in', near(by))]),
            ),
          ),
        )
        .limit(most)
        .execute()
      return contributorsOf(
        db,
        rows.map(({ id }) => id),
      )
    },
    async withAlias(name) {
      // Aliases are few and are words of the index too: those that share the words are read and compared.
      const words = searchWords([name])
      // A dash is a name of no words.
      if (words.length === 0) return []
      const key = sameName(name)
      const rows = await db
        .selectFrom('contributor')
        .select(['id', 'aliases', standing.as('standing')])
        .where('aliases', '!=', '[]')
        .where('id', 'in', (e) =>
          e.selectFrom('contributorWord').select('contributor').where('word', 'in', words),
        )
        .execute()
      const ids = rows.flatMap((row) =>
        (JSON.parse(row.aliases) as string[]).some((alias) => sameName(alias) === key) ? row.standing : [],
      )
      return contributorsOf(db, [...new Set(ids)])
    },
    async goingBy(name) {
      const key = safetyName(name)
      // Its longest word leaves the fewest to compare; signs that nobody sees may part what is one word.
      const words = [name, key].flatMap(
        (one) => searchWords([one]).sort((a, b) => b.length - a.length)[0] ?? [],
      )
      const rows = await db
        .selectFrom('contributor')
        .select(['name', 'names', 'aliases', standing.as('standing')])
        .where((e) =>
          words.length === 0
            ? e('nameKey', '=', sameName(name))
            : e('id', 'in', e.selectFrom('contributorWord').select('contributor').where('word', 'in', words)),
        )
        .execute()
      const ids = rows.flatMap((row) =>
        allNames(row).some((one) => safetyName(one) === key) ? row.standing : [],
      )
      return contributorsOf(db, [...new Set(ids)])
    },
    async namesOf(id) {
      const rows = await db
        .selectFrom('contributor')
        .select(['name', 'names', 'aliases'])
        .where((e) => e.or([e('id', '=', id), e('mergedInto', '=', id)]))
        .execute()
      return rows.flatMap(allNames)
    },
    async pairs(most) {
      const rows = await db
        .selectFrom('contributorLikeness as a')
        .innerJoin('contributorLikeness as b', (join) =>
          join.onRef('a.likeness', '=', 'b.likeness').on(
            sql<SqlBool>`((a."by" = 'words' and b."by" = 'words' and a.contributor < b.contributor)
                or (a."by" = 'initial' and b."by" = 'full' and a.contributor <> b.contributor))`,
          ),
        )
        .innerJoin('contributor as one', 'one.id', 'a.contributor')
        .innerJoin('contributor as other', 'other.id', 'b.contributor')
        .select(['one.id as one', 'other.id as other'])
        .distinct()
        .where('one.mergedInto', 'is', null)
        .where('other.mergedInto', 'is', null)
        // An agency of somebody's name is no person; and two who both sign in are two.
        .where(sql<SqlBool>`(one.kind = 'agency') = (other.kind = 'agency')`)
        .where(sql<SqlBool>`(one.person is null or other.person is null)`)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('contributorApart')
                .select('contributorApart.one')
                .where(
                  sql<SqlBool>`("contributorApart".one = one.id and "contributorApart".other = other.id)
                    or ("contributorApart".one = other.id and "contributorApart".other = one.id)`,
                ),
            ),
          ),
        )
        .limit(most)
        .execute()
      const known = new Map(
        (await contributorsOf(db, [...new Set(rows.flatMap(({ one, other }) => [one, other]))])).map(
          (each) => [each.id, each],
        ),
      )
      return rows.flatMap(({ one, other }) => {
        const [a, b] = [known.get(one), known.get(other)]
        return a && b ? [[a, b] as const] : []
      })
    },
    async part(one, other) {
      const [smaller = '', larger = ''] = [one, other].sort()
      await db
        .insertInto('contributorApart')
        .values({ one: smaller, other: larger })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async merge({ before, ...merge }) {
      await db
        .insertInto('contributorMerge')
        .values({ ...merge, before: JSON.stringify(before), undoneAt: null })
        .execute()
      await db
        .updateTable('contributor')
        .set({ mergedInto: merge.kept, person: null })
        .where('id', '=', merge.merged)
        .execute()
      await db
        .updateTable('contributor')
        .set({ mergedInto: merge.kept })
        .where('mergedInto', '=', merge.merged)
        .execute()
    },
    async merges(most) {
      const rows = await db
        .selectFrom('contributorMerge')
        .innerJoin('contributor as m', 'm.id', 'contributorMerge.merged')
        .innerJoin('contributor as k', 'k.id', 'contributorMerge.kept')
        .selectAll('contributorMerge')
        .select(['m.name as mergedName', 'k.name as keptName'])
        .where('undoneAt', 'is', null)
        .orderBy('contributorMerge.at', 'desc')
        .limit(most)
        .execute()
      return rows.map(({ mergedName, keptName, ...row }) => ({ ...mergeOf(row), mergedName, keptName }))
    },
    async findMerge(id) {
      const row = await db
        .selectFrom('contributorMerge')
        .selectAll()
        .where('id', '=', id)
        .where('undoneAt', 'is', null)
        .executeTakeFirst()
      return row ? mergeOf(row) : null
    },
    async undo({ id, merged, before }, at) {
      await db
        .updateTable('contributorMerge')
        .set({ undoneAt: at.toISOString() })
        .where('id', '=', id)
        .execute()
      const free = async (person: string | null) => {
        if (person === null) return null
        const holder = await db
          .selectFrom('contributor')
          .select('id')
          .where('person', '=', person)
          .executeTakeFirst()
        return holder ? null : person
      }
      await db.updateTable('contributor').set({ mergedInto: null }).where('id', '=', merged).execute()
      const followers = await mergedUnder(db, merged)
      if (followers.length > 0)
        await db.updateTable('contributor').set({ mergedInto: merged }).where('id', 'in', followers).execute()
      const person = await free(before.mergedPerson)
      if (person !== null)
        await db.updateTable('contributor').set({ person }).where('id', '=', merged).execute()
    },
  }
}

const allNames = ({ name, names, aliases }: { name: string; names: string; aliases: string }): string[] => [
  name,
  ...(JSON.parse(aliases) as string[]),
  ...Object.values(JSON.parse(names) as Record<string, string>),
]

/** An initial may stand for a full name and for another initial; full names that merely begin alike are two people. */
const near = (by: string): string[] =>
  by === 'words' ? ['words'] : by === 'initial' ? ['initial', 'full'] : ['initial']

/** Whom the merges that stand lead to a contributor, through others too. Merges are not undone in the order they were made. */
async function mergedUnder(db: Kysely<NewsroomTables>, kept: string): Promise<string[]> {
  const rows = await db
    .withRecursive('under(id)', (cte) =>
      cte
        .selectFrom('contributorMerge')
        .select('merged as id')
        .where('kept', '=', kept)
        .where('undoneAt', 'is', null)
        .union(
          cte
            .selectFrom('contributorMerge')
            .innerJoin('under', 'under.id', 'contributorMerge.kept')
            .select('contributorMerge.merged as id')
            .where('undoneAt', 'is', null),
        ),
    )
    .selectFrom('under')
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}
