import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditFilter, AuditPlace } from '../audit/audit-store.ts'
import { checkAudit } from '../audit/check-audit.ts'
import { sealAudit } from '../audit/seal-audit.ts'
import { addPerson } from '../people/add-person.ts'
import { sqlNewsroomStores } from '../store/sql/newsroom-stores.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'
import type { Store } from '../store/store.ts'
import type { NewsroomStores } from '../stores.ts'

export interface AuditUnderTest {
  store: Store
  /** How somebody who owns the files gets around what the database forbids. */
  forget(db: Kysely<NewsroomTables>): Promise<void>
}

/** What the record of acts promises on every database. */
export function auditContract(name: string, open: () => Promise<AuditUnderTest>) {
  describe(`the record of acts: ${name}`, () => {
    let store: Store
    let forget: AuditUnderTest['forget']
    let stores: NewsroomStores
    const now = () => new Date()
    beforeAll(async () => {
      ;({ store, forget } = await open())
      stores = sqlNewsroomStores(store)
      const ruth = {
        email: 'ruth@desk.example',
        name: 'Ruth',
        role: 'managing-editor',
        desk: 'World',
      } as const
      await addPerson(stores, { ...ruth, password: 'correct-horse-7' }, now())
    })
    afterAll(() => store.close())

    const acts = () => store.db.selectFrom('audit').select('id').orderBy('id').execute()

    test('an act can be neither changed, removed nor replaced, and no more can a seal', async () => {
      await sealAudit(stores, now)
      const before = await acts()
      const forbidden = /only ever added to/
      const { db } = store
      await expect(db.updateTable('audit').set({ person: 'otto' }).execute()).rejects.toThrow(forbidden)
      await expect(db.deleteFrom('audit').execute()).rejects.toThrow(forbidden)
      await expect(db.updateTable('auditSeal').set({ hash: '0' }).execute()).rejects.toThrow(forbidden)
      await expect(db.deleteFrom('auditSeal').execute()).rejects.toThrow(forbidden)
      for (const statement of name === 'SQLite'
        ? [
            sql`insert or replace into audit (id, at, act, what, subject, details)
              select id, at, 'plan', what, subject, details from audit`,
            sql`insert or replace into "auditSeal" (row, hash, at) select row, 'x', at from "auditSeal"`,
          ]
        : [sql`truncate audit`, sql`truncate "auditSeal"`])
        await expect(statement.execute(db)).rejects.toThrow(forbidden)
      expect(await acts()).toEqual(before)
      expect(await checkAudit(stores.audit)).toMatchObject({ finding: null, acts: before.length })
    })

    test('it is read by name, by time and page by page, without what its reader must not know', async () => {
      const read = (filter: AuditFilter, reader = 'ruth', after: AuditPlace | null = null) =>
        stores.audit.page(filter, { id: reader }, after, 2)
      const [added] = await read({ act: 'add-person', subject: 'RUTH' })
      expect(added).toMatchObject({ act: 'add-person', name: 'Ruth', person: null, token: null })
      expect(await read({ subject: '100%' })).toEqual([])
      const all = await read({})
      expect(all).toHaveLength(2)
      const first = { at: all[0]?.at ?? '', shown: 1 }
      expect((await read({}, 'ruth', first))[0]).toEqual(all[1])
      expect(await read({ from: '2999-01-01T00:00:00.000Z' })).toEqual([])
      const { id: desk } = (await stores.desks.all())[0] ?? { id: '' }
      const [ruth] = await stores.people.managed(now())
      await store.db
        .insertInto('story')
        .values({
          id: 'hidden',
          slug: 'CANARY',
          language: 'en',
          desk,
          genre: 'news',
          urgency: 3,
          owner: null,
          due: null,
          targetLength: null,
          budgetLine: '',
          languagesWanted: '[]',
          eventTime: null,
          restrictedTo: '["ines"]',
          createdBy: ruth?.id ?? '',
          createdAt: now().toISOString(),
        })
        .execute()
      await record('hidden')
      expect(await read({ subject: 'canary' })).toEqual([])
      expect(await read({ subject: 'canary' }, 'ines')).toMatchObject([{ subject: 'hidden', name: 'CANARY' }])
    })

    test('what was recorded since is sealed once, also when two seal at the same moment', async () => {
      for (const subject of ['harbour', 'bridge', 'market']) await record(subject)
      expect((await checkAudit(stores.audit)).unsealed).toBeGreaterThanOrEqual(3)
      await Promise.all([sealAudit(stores, now), sealAudit(stores, now), sealAudit(stores, now)])
      expect(await checkAudit(stores.audit)).toMatchObject({ unsealed: 0, finding: null })
    })

    test('an act that is undone with its transaction leaves nothing to be missed', async () => {
      await expect(
        stores.transact(async (within) => {
          await within.acts.record({ at: now(), person: null, act: 'plan', what: 'story', subject: 'none' })
          throw new Error('after all not')
        }),
      ).rejects.toThrow('after all not')
      await record('after')
      await sealAudit(stores, now)
      expect(await checkAudit(stores.audit)).toMatchObject({ unsealed: 0, finding: null })
    })

    test('the first act that does not fit is named: one that was changed, slipped in or taken away', async () => {
      await record('altered')
      await record('last')
      await sealAudit(stores, now)
      const ids = (await acts()).map(({ id }) => Number(id))
      const [altered = 0, last = 0] = ids.slice(-2)
      const { db } = store
      await forget(db)
      const change = (id: number, person: string | null) =>
        db.updateTable('audit').set({ person }).where('id', '=', id).execute()
      await change(altered, 'otto')
      await change(last, 'otto')
      expect((await checkAudit(stores.audit)).finding).toMatch(
        new RegExp(`^act ${altered} \\(plan of story altered, .*\\) is not what was sealed$`),
      )
      await change(altered, null)
      expect((await checkAudit(stores.audit)).finding).toMatch(`act ${last} `)
      await change(last, null)
      expect((await checkAudit(stores.audit)).finding).toBeNull()
      await db.deleteFrom('audit').where('id', '=', altered).execute()
      expect((await checkAudit(stores.audit)).finding).toBe(`act ${altered} is gone`)
    })

    const record = (subject: string) =>
      stores.transact((within) =>
        within.acts.record({ at: now(), person: null, act: 'plan', what: 'story', subject }),
      )
  })
}
