import type { Migration } from 'kysely/migration'
import { access } from './access.ts'
import { afterPublication } from './after-publication.ts'
import { alertEnds } from './alert-ends.ts'
import { answeredOf } from './answered-of.ts'
import { auditSeal } from './audit-seal.ts'
import { bios } from './bios.ts'
import { closedDesks } from './closed-desks.ts'
import { decidedAsSeen } from './decided-as-seen.ts'
import { directory } from './directory.ts'
import { editionDesk } from './edition-desk.ts'
import { entry } from './entry.ts'
import { fronts } from './fronts.ts'
import { house } from './house.ts'
import { leftOut } from './left-out.ts'
import { log } from './log.ts'
import { making } from './making.ts'
import { newsroom } from './newsroom.ts'
import { notices } from './notices.ts'
import { profile } from './profile.ts'
import { provenance } from './provenance.ts'
import { publication } from './publication.ts'
import { redactedPublications } from './redacted-publications.ts'
import { redaction } from './redaction.ts'
import { redactionFinished } from './redaction-finished.ts'
import { returnedFilings } from './returned-filings.ts'
import { review } from './review.ts'
import { shift } from './shift.ts'
import { sources } from './sources.ts'
import { stylebook } from './stylebook.ts'
import { suggestions } from './suggestions.ts'
import { threads } from './threads.ts'
import { tokens } from './tokens.ts'
import { translation } from './translation.ts'
import { translationAids } from './translation-aids.ts'
import { versions } from './versions.ts'
import { views } from './views.ts'
import { visits } from './visits.ts'

/** In the order in which they run. One that was released is never changed; what is new comes after it. */
export const MIGRATIONS: Record<string, Migration> = {
  '001-newsroom': newsroom,
  '002-log': log,
  '003-provenance': provenance,
  '004-access': access,
  '005-entry': entry,
  '006-tokens': tokens,
  '007-audit-seal': auditSeal,
  '008-shift': shift,
  '009-profile': profile,
  '010-closed-desks': closedDesks,
  '011-house': house,
  '012-directory': directory,
  '013-translation': translation,
  '014-making': making,
  '015-translation-aids': translationAids,
  '016-bios': bios,
  '017-left-out': leftOut,
  '018-notices': notices,
  '019-threads': threads,
  '020-versions': versions,
  '021-suggestions': suggestions,
  '022-visits': visits,
  '023-house-rules': stylebook,
  '024-edition-desk': editionDesk,
  '025-review': review,
  '026-publication': publication,
  '027-sources': sources,
  '028-redaction': redaction,
  '029-fronts': fronts,
  '030-views': views,
  '031-decided-as-seen': decidedAsSeen,
  '032-after-publication': afterPublication,
  '033-redaction-finished': redactionFinished,
  '034-redacted-publications': redactedPublications,
  '038-alert-ends': alertEnds,
  '039-returned-filings': returnedFilings,
  '040-answered-of': answeredOf,
}
