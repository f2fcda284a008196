import { languageSchema } from '@copydesk/shared/languages'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import type { ProfileStore } from '../../profile/profile-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const languagesSchema = z.array(languageSchema)

export function sqlProfileStore(db: Kysely<NewsroomTables>): ProfileStore {
  const pictures = () => db.selectFrom('picture')
  return {
    async find(person) {
      const row = await db
        .selectFrom('profile')
        .select(['beat', 'languages', 'initials', 'disclosures'])
        .where('person', '=', person)
        .executeTakeFirst()
      if (!row) return { beat: '', languages: [], initials: '', disclosures: '' }
      return { ...row, languages: languagesSchema.parse(JSON.parse(row.languages)) }
    },
    async faces() {
      const signed = await db
        .selectFrom('profile')
        .select(['person', 'initials'])
        .where('initials', '!=', '')
        .execute()
      const hung = await pictures().select(['person', 'hash']).execute()
      const initialsOf = new Map(signed.map(({ person, initials }) => [person, initials]))
      const hashOf = new Map(hung.map(({ person, hash }) => [person, hash]))
      return new Map(
        [...initialsOf.keys(), ...hashOf.keys()].map((person) => [
          person,
          { initials: initialsOf.get(person) ?? '', hash: hashOf.get(person) ?? null },
        ]),
      )
    },
    async keep(person, profile) {
      const row = { ...profile, languages: JSON.stringify(profile.languages) }
      await db
        .insertInto('profile')
        .values({ person, ...row })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
        .execute()
    },
    async picture(person) {
      const row = await pictures().select(['bytes', 'hash']).where('person', '=', person).executeTakeFirst()
      return row ?? null
    },
    async pictureHash(person) {
      return (await pictures().select('hash').where('person', '=', person).executeTakeFirst())?.hash ?? null
    },
    async keepPicture(person, picture, at) {
      await db.deleteFrom('picture').where('person', '=', person).execute()
      if (picture)
        await db
          .insertInto('picture')
          .values({ ...picture, person, at: at.toISOString() })
          .execute()
    },
  }
}
