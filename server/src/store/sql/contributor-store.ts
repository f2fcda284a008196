import { type Contributor, contributorSchema } from '@copydesk/shared/credits'
import type { Kysely, Selectable } from 'kysely'
import type { ContributorStore } from '../../credits/contributor-store.ts'
import { sameName } from '../../credits/same-name.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** As a row: names are JSON text. */
const columnsOf = <C extends Omit<Contributor, 'id'>>(contributor: C) => ({
  ...contributor,
  names: JSON.stringify(contributor.names),
  nameKey: sameName(contributor.name),
})

function contributorOf(row: Selectable<NewsroomTables['contributor']>): Contributor {
  return {
    id: row.id,
    name: row.name,
    names: contributorSchema.shape.names.parse(JSON.parse(row.names)),
    kind: row.kind === 'agency' ? 'agency' : 'person',
    person: row.person,
    bio: row.bio,
  }
}

export function sqlContributorStore(db: Kysely<NewsroomTables>): ContributorStore {
  const one = async (column: 'id' | 'nameKey' | 'person', value: string) => {
    const row = await db.selectFrom('contributor').selectAll().where(column, '=', value).executeTakeFirst()
    return row ? contributorOf(row) : null
  }
  return {
    async all() {
      return (await db.selectFrom('contributor').selectAll().orderBy('nameKey').execute()).map(contributorOf)
    },
    find: (id) => one('id', id),
    named: (name) => one('nameKey', sameName(name)),
    ofPerson: (person) => one('person', person),
    async add(contributor) {
      await db.insertInto('contributor').values(columnsOf(contributor)).execute()
    },
    async change({ id, ...contributor }) {
      await db.updateTable('contributor').set(columnsOf(contributor)).where('id', '=', id).execute()
    },
  }
}
