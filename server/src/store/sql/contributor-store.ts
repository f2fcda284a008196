import type { Contributor } from '@copydesk/shared/credits'
import type { Kysely, Selectable } from 'kysely'
import type { ContributorStore } from '../../credits/contributor-store.ts'
import { sameName } from '../../credits/same-name.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

function contributorOf(row: Selectable<NewsroomTables['contributor']>): Contributor {
  return {
    id: row.id,
    name: row.name,
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
      await db
        .insertInto('contributor')
        .values({ ...contributor, nameKey: sameName(contributor.name) })
        .execute()
    },
    async change({ id, ...contributor }) {
      await db
        .updateTable('contributor')
        .set({ ...contributor, nameKey: sameName(contributor.name) })
        .where('id', '=', id)
        .execute()
    },
  }
}
