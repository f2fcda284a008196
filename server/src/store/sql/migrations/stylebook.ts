import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type FirstRule = [kind: 'word' | 'phrase' | 'name', not: string[], say: string[], reason: string]

/** What a newsroom begins with, and may change or remove. */
const FIRST: Record<'en' | 'fr', FirstRule[]> = {
  en: [
    ['word', ['utilise', 'utilize'], ['use'], 'The short word says the same.'],
    ['word', ['prior to'], ['before'], 'The short word says the same.'],
    ['word', ['in order to'], ['to'], 'One word is enough.'],
    ['word', ['a number of'], ['several'], 'Say how many, or “several”.'],
    ['word', ['passed away'], ['died'], 'People die. We say so plainly.'],
    [
      'word',
      ['neutralised', 'neutralized'],
      ['killed'],
      'It hides what happened to people. Say what was done.',
    ],
    ['word', ['collateral damage'], ['civilian deaths'], 'It hides what happened to people. Say who died.'],
    ['word', ['chairman', 'chairwoman'], ['chair'], 'The office has no sex, unless it is a formal title.'],
    ['word', ['spokesman', 'spokeswoman'], ['spokesperson'], 'Say the name where it is known.'],
    ['phrase', ['at this moment in time'], [], 'Say “now”, or nothing.'],
    ['phrase', ['it remains to be seen'], [], 'Readers know that the future is open. End on a fact.'],
    ['phrase', ['could not immediately be reached for comment'], [], 'Say how and when we asked.'],
    ['name', ['Kiev'], ['Kyiv'], 'We write the city as Ukraine does.'],
  ],
  fr: [
    ['word', ['solutionner'], ['résoudre'], 'Le verbe existe.'],
    ['word', ['au jour d’aujourd’hui', "au jour d'aujourd'hui"], ['aujourd’hui'], 'Un mot suffit.'],
    ['word', ['impacter'], ['toucher'], 'Anglicisme : toucher, frapper, peser sur.'],
    ['word', ['suite à'], ['après'], 'Le mot simple dit la même chose.'],
    [
      'word',
      ['neutralisé'],
      ['tué'],
      'Le mot cache ce qui est arrivé à des personnes. Dire ce qui a été fait.',
    ],
    ['word', ['dégâts collatéraux'], ['victimes civiles'], 'Le mot cache des morts. Dire qui est mort.'],
    ['word', ['décéder'], ['mourir'], 'On meurt. Nous le disons simplement.'],
    ['phrase', ['force est de constater'], [], 'Le fait suffit.'],
    ['phrase', ['affaire à suivre'], [], 'Finir sur un fait.'],
    ['name', ['Pekin'], ['Pékin'], 'Les capitales et les noms gardent leurs accents.'],
  ],
}

/** The rules of the newsroom's stylebook. */
export const stylebook: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('styleRule')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      // What it is about, as it is compared with others.
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('not', 'text', (c) => c.notNull())
      .addColumn('say', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('endings', 'integer', (c) => c.notNull())
      .addColumn('inQuotations', 'integer', (c) => c.notNull())
      // Null where nobody has changed what the newsroom began with.
      .addColumn('person', 'text', (c) => c.references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('removedAt', 'text')
      .execute()
    await db.schema.createIndex('styleRuleOf').on('styleRule').columns(['language', 'key']).execute()
    const rows = Object.entries(FIRST).flatMap(([language, rules]) =>
      rules.map(([kind, not, say, reason], nth) => ({
        id: `first-${language}-${nth + 1}`,
        language,
        kind,
        key: `${language} ${kind} ${not
          .map((one) => one.toLowerCase())
          .sort()
          .join('|')}`,
        not: JSON.stringify(not),
        say: JSON.stringify(say),
        reason,
        endings: 0,
        inQuotations: 0,
        person: null,
        at: '2026-11-30T00:00:00.000Z',
        removedAt: null,
      })),
    )
    await (db as Kysely<{ styleRule: (typeof rows)[number] }>).insertInto('styleRule').values(rows).execute()
  },
}
