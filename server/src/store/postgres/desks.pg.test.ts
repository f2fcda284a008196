import { afterAll, beforeAll, describe } from 'vitest'
import { whatWentOutIsRead } from '../../after-read/after-read.contract.ts'
import { contributorsAreFound } from '../../credits/directory/directory.contract.ts'
import { newsroomsHaveHouseStyles } from '../../credits/house/house.contract.ts'
import { creditsAreSuggested } from '../../credits/suggest-credits.contract.ts'
import { storiesNameNobodyWithheld } from '../../credits/withheld/withheld.contract.ts'
import { localizationsHaveDesks } from '../../edition/give-to-desk.contract.ts'
import { listsKnowWhatIsDue } from '../../edition/lists.contract.ts'
import { peopleAreNotified } from '../../notifications/notices.contract.ts'
import { desksAreClosed } from '../../people/desks/close-desk.contract.ts'
import { desksAreRemoved } from '../../people/desks/remove-desk.contract.ts'
import { peopleHaveProfiles } from '../../profile/profile.contract.ts'
import { wordsAreRemoved } from '../../redaction/redaction.contract.ts'
import { desksHaveShifts } from '../../shift/shift.contract.ts'
import { sourcesAreKept } from '../../sources/sources.contract.ts'
import { newsroomsHaveStylebooks } from '../../stylebook/stylebook.contract.ts'
import { suggestionsAreDecided } from '../../suggestions/suggestions.contract.ts'
import { translatorsAreHelped } from '../../terms/terms.contract.ts'
import { startPostgres, type TestPostgres } from '../../testing/start-postgres.ts'
import { copyIsTalkedAbout } from '../../threads/threads.contract.ts'
import { translationsAreKept } from '../../translation/translation.contract.ts'
import { versionsAreKept } from '../../versions/versions.contract.ts'
import { listsHaveViews } from '../../views/views.contract.ts'
import { writersAreKnown } from '../../writers/writers.contract.ts'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

describe('in PostgreSQL', () => {
  desksHaveShifts(async () => ({ databaseUrl: await postgres.database('desks') }))
  wordsAreRemoved(async () => ({ databaseUrl: await postgres.database('redacted') }))
  sourcesAreKept(async () => ({ databaseUrl: await postgres.database('sources') }))
  desksAreRemoved(async () => ({ databaseUrl: await postgres.database('removed') }))
  desksAreClosed(async () => ({ databaseUrl: await postgres.database('closed') }))
  localizationsHaveDesks(async () => ({ databaseUrl: await postgres.database('given') }))
  newsroomsHaveHouseStyles(async () => ({ databaseUrl: await postgres.database('house') }))
  peopleHaveProfiles(async () => ({ databaseUrl: await postgres.database('people') }))
  contributorsAreFound(async () => ({ databaseUrl: await postgres.database('directory') }))
  listsKnowWhatIsDue(async () => ({ databaseUrl: await postgres.database('listed') }))
  versionsAreKept(async () => ({ databaseUrl: await postgres.database('versions') }))
  translationsAreKept(async () => ({ databaseUrl: await postgres.database('translated') }))
  storiesNameNobodyWithheld(async () => ({ databaseUrl: await postgres.database('withheld') }))
  creditsAreSuggested(async () => ({ databaseUrl: await postgres.database('suggested') }))
  peopleAreNotified(async () => ({ databaseUrl: await postgres.database('notices') }))
  newsroomsHaveStylebooks(async () => ({ databaseUrl: await postgres.database('stylebook') }))
  copyIsTalkedAbout(async () => ({ databaseUrl: await postgres.database('threads') }))
  suggestionsAreDecided(async () => ({ databaseUrl: await postgres.database('decided') }))
  translatorsAreHelped(async () => ({ databaseUrl: await postgres.database('terms') }))
  whatWentOutIsRead(async () => ({ databaseUrl: await postgres.database('afterread') }))
  listsHaveViews(async () => ({ databaseUrl: await postgres.database('views') }))
  writersAreKnown(async () => ({ databaseUrl: await postgres.database('writers') }))
})
