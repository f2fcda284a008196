import type { Kysely } from 'kysely'

/** Whether a newsroom is kept in this database, of whatever version; an empty one, or another program's, has none. */
export async function isNewsroom<T>(db: Kysely<T>): Promise<boolean> {
  const names = new Set((await db.introspection.getTables()).map(({ name }) => name))
  return names.has('newsroom') && names.has('edition')
}
