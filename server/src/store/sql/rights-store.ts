import type { Asker, Assigned } from '@copydesk/shared/access'
import { heldDutySchema, roleSchema } from '@copydesk/shared/people'
import { stateSchema } from '@copydesk/shared/review'
import { assignmentSchema } from '@copydesk/shared/story'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { EditionFacts, Rights, RightsStore } from '../../people/rights-store.ts'
import { sessionOfToken, tokensAmong } from '../../people/tokens/session-of-token.ts'
import { momentOn } from './clock.ts'
import type { NewsroomTables } from './newsroom-tables.ts'
import { desksOf } from './person-store.ts'
import { standsUnderEmbargo } from './release-store.ts'
import { idsOf } from './story-store.ts'

/** One fact; what `a` to `f` hold depends on its kind. */
interface Fact {
  kind: string
  id: string
  a: string | null
  b: string | null
  c: string | null
  d: string | null
  e: string | null
  f: string | null
}

/** A list that is empty is no list in SQL. */
const some = (ids: readonly string[]) => (ids.length > 0 ? ids : [''])

/** The columns that tell it. */
const fact = (kind: string, id: string, ...[a, b, c, d, e, f]: (string | RawBuilder<string | null>)[]) =>
  [
    sql<string>`${sql.lit(kind)}`.as('kind'),
    sql<string>`${sql.ref(id)}`.as('id'),
    column(a).as('a'),
    column(b).as('b'),
    column(c).as('c'),
    column(d).as('d'),
    column(e).as('e'),
    column(f).as('f'),
  ] as const

const column = (told: string | RawBuilder<string | null> | undefined) => {
  if (told === undefined) return sql<string | null>`cast(null as text)`
  return typeof told === 'string' ? sql<string | null>`${sql.ref(told)}` : told
}

/** The desk that does an edition. */
const deskOfEdition = sql<string | null>`coalesce(edition.desk, story.desk)`

export function sqlRightsStore(db: Kysely<NewsroomTables>): RightsStore {
  const sessions = (ids: readonly string[], now: string) =>
    db
      .selectFrom(
        db
          .selectFrom('session')
          .select(['session.id', 'session.userId as person'])
          .where('session.id', 'in', some(ids))
          .where('session.expiresAt', '>', now)
          // What was opened by a token is open in it, as in a session.
          .unionAll(
            db
              .selectFrom('token')
              .select([sql<string>`${sessionOfToken('')} || token.id`.as('id'), 'token.person'])
              .where('token.id', 'in', some(tokensAmong(ids)))
              .where('token.revokedAt', 'is', null)
              .where('token.expiresAt', '>', now),
          )
          .as('session'),
      )
      .innerJoin('person', 'person.id', 'session.person')
      .where('person.disabledAt', 'is', null)
  const stories = (ids: readonly string[]) =>
    db
      .selectFrom('edition')
      .innerJoin('story', 'story.id', 'edition.story')
      .where('edition.id', 'in', some(ids))

  return {
    async look(ids, editions, at) {
      const now = at.toISOString()
      // An embargo ends by the clock by which its story goes out.
      const moment = momentOn(db, at)
      const facts: Fact[] = await sessions(ids, now)
        .select(fact('session', 'session.id', 'person.id', 'person.role', 'person.desk'))
        .unionAll(
          sessions(ids, now)
            .innerJoin('personDesk', 'personDesk.person', 'person.id')
            .select(fact('desk', 'session.id', 'personDesk.desk')),
        )
        .unionAll(
          sessions(ids, now)
            .innerJoin('duty', 'duty.person', 'person.id')
            .select(fact('duty', 'session.id', 'duty.duty', 'duty.desk')),
        )
        .unionAll(
          stories(editions).select(
            fact(
              'edition',
              'edition.id',
              'edition.state',
              'edition.follows',
              deskOfEdition,
              'story.owner',
              'story.restrictedTo',
              'story.id',
            ),
          ),
        )
        .unionAll(
          stories(editions)
            .innerJoin('assignment', 'assignment.story', 'story.id')
            .select(
              fact('assigned', 'edition.id', 'assignment.person', 'assignment.as', 'assignment.edition'),
            ),
        )
        .unionAll(
          stories(editions)
            .innerJoin('release', 'release.story', 'story.id')
            .where((release) => standsUnderEmbargo(release, moment))
            .select(fact('embargo', 'edition.id')),
        )
        .execute()
      const of = Map.groupBy(facts, ({ kind }) => kind)
      return { sessions: askers(of), editions: places(of) }
    },
  }
}

type Facts = ReadonlyMap<string, readonly Fact[]>
const byId = (facts: Facts, kind: string) => Map.groupBy(facts.get(kind) ?? [], ({ id }) => id)

function askers(facts: Facts): Rights['sessions'] {
  const desks = byId(facts, 'desk')
  const duties = byId(facts, 'duty')
  const askerOf = ({ id, a, b, c }: Fact): Asker => ({
    id: a ?? '',
    role: roleSchema.parse(b),
    desks: desksOf(
      c,
      (desks.get(id) ?? []).flatMap((desk) => desk.a ?? []),
    ),
    duties: (duties.get(id) ?? []).map((duty) => heldDutySchema.parse({ duty: duty.a, desk: duty.b })),
  })
  return new Map((facts.get('session') ?? []).map((fact) => [fact.id, askerOf(fact)]))
}

function places(facts: Facts): Rights['editions'] {
  const assigned = byId(facts, 'assigned')
  const embargoes = byId(facts, 'embargo')
  const placeOf = ({ id, a, b, c, d, e, f }: Fact): EditionFacts => {
    const all = (assigned.get(id) ?? []).map((fact) => ({
      edition: fact.c,
      ...({
        person: fact.a ?? '',
        as: assignmentSchema.shape.as.parse(fact.b),
      } satisfies Assigned),
    }))
    const to = (edition: string | null) =>
      all.filter((one) => one.edition === edition).map(({ person, as }) => ({ person, as }))
    return {
      embargoed: embargoes.has(id),
      story: {
        ...{ id: f ?? '', desk: c ?? '', owner: d, begunBy: '' },
        ...{ restrictedTo: idsOf(e), assigned: to(null) },
      },
      edition: {
        localization: b !== null,
        state: stateSchema.parse(a),
        filedBy: null,
        writers: [],
        assigned: to(id),
      },
    }
  }
  return new Map((facts.get('edition') ?? []).map((fact) => [fact.id, placeOf(fact)]))
}
