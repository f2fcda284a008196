import { Refusal } from '@copydesk/shared/refusal'
import { actingThrough } from '../acting-through.ts'
import { originAllowed } from '../origin-allowed.ts'
import { answerError } from './answer.ts'
import { type App, type Door, newApp } from './door.ts'
import { servePages } from './pages.ts'
import { accountRoutes } from './routes/account.ts'
import { afterReadRoutes } from './routes/after-read.ts'
import { alertRoutes } from './routes/alerts.ts'
import { auditRoutes } from './routes/audit.ts'
import { contributorMergeRoutes } from './routes/contributor-merges.ts'
import { contributorRoutes } from './routes/contributors.ts'
import { deskRoutes } from './routes/desks.ts'
import { dutyRoutes } from './routes/duties.ts'
import { editionCreditRoutes } from './routes/edition-credits.ts'
import { editionRoutes } from './routes/editions.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/export.ts'
import { flagRoutes } from './routes/flags.ts'
import { frontRoutes } from './routes/fronts.ts'
import { houseRoutes } from './routes/house.ts'
import { importRoutes } from './routes/imports.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { machineRoutes } from './routes/machine.ts'
import { meRoutes } from './routes/me.ts'
import { newsRoutes } from './routes/news.ts'
import { newsroomRoutes } from './routes/newsroom.ts'
import { noticeRoutes } from './routes/notices.ts'
import { passwordRoutes } from './routes/passwords.ts'
import { peopleRoutes } from './routes/people.ts'
import { peopleEntryRoutes } from './routes/people-entry.ts'
import { profileRoutes } from './routes/profiles.ts'
import { queueRoutes } from './routes/queues.ts'
import { redactionRoutes } from './routes/redaction.ts'
import { releaseRoutes } from './routes/releases.ts'
import { reviewRoutes } from './routes/review.ts'
import { secondFactorRoutes } from './routes/second-factor.ts'
import { setUpRoutes } from './routes/set-up.ts'
import { shiftRoutes } from './routes/shift.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { singleSignOnRoutes } from './routes/single-sign-on.ts'
import { sourceRoutes } from './routes/sources.ts'
import { storyRoutes } from './routes/stories.ts'
import { stylebookRoutes } from './routes/stylebook.ts'
import { suggestionRoutes } from './routes/suggestions.ts'
import { termRoutes } from './routes/terms.ts'
import { threadRoutes } from './routes/threads.ts'
import { tokenRoutes } from './routes/tokens.ts'
import { translationRoutes } from './routes/translation.ts'
import { translationAidRoutes } from './routes/translation-aids.ts'
import { vaultRoutes } from './routes/vault.ts'
import { versionRoutes } from './routes/versions.ts'
import { viewRoutes } from './routes/views.ts'
import { visitRoutes } from './routes/visits.ts'
import { writerRoutes } from './routes/writers.ts'
import { xliffRoutes } from './routes/xliff.ts'
import { securityHeaders } from './security-headers.ts'
import { tokenGate } from './token-gate.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Everything that answers over HTTP. */
export function buildApp(door: Door, pages: string): App {
  const app = newApp()
  app.onError((error, c) => answerError(error, c, door.complain))
  app.use(securityHeaders(door))
  app.use(async (c, next) => {
    if (!SAFE.has(c.req.method) && !originAllowed(c.req.header(), door.origins))
      throw new Refusal('foreign-origin', 'This came from a page of another site.')
    await next()
  })
  app.use('/api/*', (_, next) => actingThrough(next))
  app.use('/api/*', tokenGate(door.sessions, door.newsroom.stores))
  signInRoutes(app, door)
  singleSignOnRoutes(app, door)
  setUpRoutes(app, door)
  invitationRoutes(app, door)
  passwordRoutes(app, door)
  meRoutes(app, door)
  accountRoutes(app, door)
  secondFactorRoutes(app, door)
  peopleEntryRoutes(app, door)
  newsroomRoutes(app, door)
  storyRoutes(app, door)
  editionRoutes(app, door)
  versionRoutes(app, door)
  writerRoutes(app, door)
  visitRoutes(app, door)
  reviewRoutes(app, door)
  releaseRoutes(app, door)
  alertRoutes(app, door)
  contributorRoutes(app, door)
  flagRoutes(app, door)
  houseRoutes(app, door)
  contributorMergeRoutes(app, door)
  editionCreditRoutes(app, door)
  translationRoutes(app, door)
  xliffRoutes(app, door)
  translationAidRoutes(app, door)
  termRoutes(app, door)
  stylebookRoutes(app, door)
  threadRoutes(app, door)
  sourceRoutes(app, door)
  vaultRoutes(app, door)
  redactionRoutes(app, door)
  peopleRoutes(app, door)
  deskRoutes(app, door)
  dutyRoutes(app, door)
  importRoutes(app, door)
  exportRoutes(app, door)
  eventRoutes(app, door)
  noticeRoutes(app, door)
  suggestionRoutes(app, door)
  tokenRoutes(app, door)
  profileRoutes(app, door)
  shiftRoutes(app, door)
  viewRoutes(app, door)
  afterReadRoutes(app, door)
  queueRoutes(app, door)
  auditRoutes(app, door)
  frontRoutes(app, door)
  machineRoutes(app, door)
  newsRoutes(app, door)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Copydesk',
      version: '1',
      description:
        'Stories, editions, credits and review. Copy is written over WebSocket at /sync/edition/{id}.',
    },
  })
  app.all('/api/*', () => {
    throw new Refusal('not-found', 'There is nothing at this address.')
  })
  servePages(app, pages)
  return app
}
