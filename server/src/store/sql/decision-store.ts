import { decisionSchema, suggestedWordsSchema } from '@copydesk/shared/suggestions'
import type { Kysely, Selectable } from 'kysely'
import type { DecisionRecord, DecisionStore } from '../../suggestions/decision-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** What one statement may hold, in every database. */
const AT_ONCE = 50

export function sqlDecisionStore(db: Kysely<NewsroomTables>): DecisionStore {
  const all = (edition: string) =>
    db.selectFrom('suggestionDecision').selectAll().where('edition', '=', edition)
  const key = ({ edition, group, round }: DecisionRecord) => ({ edition, suggestion: group, round }) as const
  return {
    async latest(edition, groups) {
      const latest = new Map<string, DecisionRecord>()
      for (let from = 0; from < groups.length; from += AT_ONCE) {
        const rows = await all(edition)
          .where('suggestion', 'in', groups.slice(from, from + AT_ONCE))
          .orderBy('round')
          .execute()
        for (const row of rows) latest.set(row.suggestion, recordOf(row))
      }
      return [...latest.values()]
    },
    async waiting(edition) {
      const rows = await all(edition)
        .where('position', 'is', null)
        .orderBy('at')
        .orderBy('suggestion')
        .execute()
      return rows.map(recordOf)
    },
    async editionsWaiting() {
      const rows = await db
        .selectFrom('suggestionDecision')
        .select('edition')
        .distinct()
        .where('position', 'is', null)
        .execute()
      return rows.map(({ edition }) => edition)
    },
    async decidedWith(edition, { person, at }) {
      const rows = await all(edition).where('at', '=', at).where('person', '=', person).execute()
      return rows.map(({ suggestion }) => suggestion)
    },
    async list(edition, most) {
      const rows = await all(edition).orderBy('at', 'desc').orderBy('suggestion').limit(most).execute()
      return rows.map(recordOf)
    },
    async add(decisions) {
      for (let from = 0; from < decisions.length; from += AT_ONCE)
        await db
          .insertInto('suggestionDecision')
          .values(
            decisions.slice(from, from + AT_ONCE).map(({ group, words, undone, ...rest }) => ({
              ...rest,
              suggestion: group,
              words: JSON.stringify(words),
              undoneAt: undone?.at ?? null,
              undoneBy: undone?.person ?? null,
            })),
          )
          .execute()
    },
    async done(decision, position, trace) {
      const { edition, suggestion, round } = key(decision)
      await db
        .updateTable('suggestionDecision')
        .set({ position, trace })
        .where('edition', '=', edition)
        .where('suggestion', '=', suggestion)
        .where('round', '=', round)
        .where('position', 'is', null)
        .execute()
    },
    async undo(decision, { person, at }) {
      const { edition, suggestion, round } = key(decision)
      const { numUpdatedRows } = await db
        .updateTable('suggestionDecision')
        .set({ undoneAt: at.toISOString(), undoneBy: person })
        .where('edition', '=', edition)
        .where('suggestion', '=', suggestion)
        .where('round', '=', round)
        .where('undoneAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}

function recordOf(row: Selectable<NewsroomTables['suggestionDecision']>): DecisionRecord {
  const { suggestion, decision, words, undoneAt, undoneBy, ...rest } = row
  return {
    ...rest,
    group: suggestion,
    decision: decisionSchema.parse(decision),
    words: suggestedWordsSchema.array().parse(JSON.parse(words)),
    undone: undoneAt === null || undoneBy === null ? null : { at: undoneAt, person: undoneBy },
  }
}
