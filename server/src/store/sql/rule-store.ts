import { type NewRule, type Rule, ruleName, ruleSchema } from '@copydesk/shared/stylebook'
import type { Kysely, Selectable } from 'kysely'
import type { RuleStore } from '../../stylebook/rule-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'
import { stampOf } from './stamp-of.ts'

const ruleOf = (row: Selectable<NewsroomTables['styleRule']>): Rule =>
  ruleSchema.parse({
    ...row,
    not: JSON.parse(row.not),
    say: JSON.parse(row.say),
    endings: row.endings === 1,
    inQuotations: row.inQuotations === 1,
  })

const columnsOf = (rule: NewRule) => ({
  language: rule.language,
  kind: rule.kind,
  key: ruleName(rule),
  not: JSON.stringify(rule.not),
  say: JSON.stringify(rule.say),
  reason: rule.reason,
  endings: Number(rule.endings),
  inQuotations: Number(rule.inQuotations),
})

export function sqlRuleStore(db: Kysely<NewsroomTables>): RuleStore {
  return {
    async list(language) {
      let asked = db.selectFrom('styleRule').selectAll().where('removedAt', 'is', null)
      if (language !== undefined) asked = asked.where('language', '=', language)
      return (await asked.orderBy('key').orderBy('id').execute()).map(ruleOf)
    },
    async stamp(language) {
      return stampOf(
        await db
          .selectFrom('styleRule')
          .select(({ fn }) => [
            fn.countAll().as('all'),
            fn.count('removedAt').as('gone'),
            fn.max('at').as('changedAt'),
            fn.max('removedAt').as('goneAt'),
          ])
          .where('language', '=', language)
          .executeTakeFirstOrThrow(),
      )
    },
    async find(id) {
      const row = await db.selectFrom('styleRule').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? { rule: ruleOf(row), isRemoved: row.removedAt !== null } : null
    },
    async add(id, rule, { person, at }) {
      await db
        .insertInto('styleRule')
        .values({ id, ...columnsOf(rule), person, at: at.toISOString(), removedAt: null })
        .execute()
    },
    async change({ id, ...rule }, { person, at }) {
      await db
        .updateTable('styleRule')
        .set({ ...columnsOf(rule), person, at: at.toISOString() })
        .where('id', '=', id)
        .execute()
    },
    async remove(id, at) {
      await db
        .updateTable('styleRule')
        .set({ removedAt: at === null ? null : at.toISOString() })
        .where('id', '=', id)
        .execute()
    },
  }
}
