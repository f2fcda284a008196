import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { createRoute, z } from '@hono/zod-openapi'
import { publishedAlert } from '../../public/alerts/alert-entry.ts'
import { alertPage } from '../../public/alerts/alert-page.ts'
import { findAlert, findAlertByEnd } from '../../public/alerts/find-alert.ts'
import { readableAlerts } from '../../public/alerts/readable-alerts.ts'
import { withAlerts } from '../../public/alerts/with-alerts.ts'
import { atomFeed } from '../../public/atom-feed.ts'
import { entriesOf } from '../../public/entries-of.ts'
import { findOut } from '../../public/find-out.ts'
import { frontPage } from '../../public/front-page.ts'
import { readFront } from '../../public/fronts/read-front.ts'
import { historyPage } from '../../public/history-page.ts'
import { languagesPage } from '../../public/languages-page.ts'
import { lostPage } from '../../public/lost-page.ts'
import { openPageFiles } from '../../public/page-files.ts'
import { feedAddress, frontAddress } from '../../public/page-frame.ts'
import type { Site } from '../../public/published.ts'
import { readPast } from '../../public/read-past.ts'
import { rememberedSite } from '../../public/site-of.ts'
import { storyPage } from '../../public/story-page.ts'
import { withdrawnPage } from '../../public/withdrawn-page.ts'
import { answerPublic } from '../answer-public.ts'
import type { App, Ask, Door } from '../door.ts'

const text = { schema: z.string() }
const page = (description: string, type: 'text/html' | 'application/atom+xml' = 'text/html') => ({
  200: { description, content: { [type]: text } },
  304: { description: 'As it was' },
  404: { description: 'Nothing is out there', content: { 'text/html': text } },
})
const ofLanguage = z.object({ language: z.string() })
const ofStory = ofLanguage.extend({ day: z.string(), words: z.string() })
const story = {
  ...page('What was cleared and published last, at the address that it always has'),
  301: { description: 'It is at another address' },
  410: { description: 'It was withdrawn; why, and what to do', content: { 'text/html': text } },
}

const fronts = createRoute({ method: 'get', path: '/news', responses: page('The languages to read in') })
const files = createRoute({
  method: 'get',
  path: '/news/files/{name}',
  request: { params: z.object({ name: z.string() }) },
  responses: {
    200: { description: 'What pages are drawn with' },
    404: { description: 'No file of theirs', content: { 'text/html': text } },
  },
})
const front = createRoute({
  method: 'get',
  path: '/news/{language}',
  request: { params: ofLanguage },
  responses: page('The front of a language'),
})
const feed = createRoute({
  method: 'get',
  path: '/news/{language}/atom.xml',
  request: { params: ofLanguage },
  responses: page('The newest in a language', 'application/atom+xml'),
})
const deskFeed = createRoute({
  method: 'get',
  path: '/news/{language}/desks/{desk}/atom.xml',
  request: { params: ofLanguage.extend({ desk: z.string() }) },
  responses: page('The newest of a desk in a language', 'application/atom+xml'),
})
const read = createRoute({
  method: 'get',
  path: '/news/{language}/{day}/{words}',
  request: { params: ofStory },
  responses: story,
})
const past = createRoute({
  method: 'get',
  path: '/news/{language}/{day}/{words}/history',
  request: {
    params: ofStory,
    // What is no number is asked for by nobody but those who try.
    query: z.object({
      before: z.coerce.number().int().positive().optional().catch(undefined).openapi({ type: 'integer' }),
    }),
  },
  responses: story,
})

/** A feed reader asks a few times an hour. */
const IN_FEED = 50
/** As many as one story may have in an hour. */
const ALERTS_ON_FRONT = 10
/** What a name means never changes. */
const FOR_GOOD = 'public, max-age=31536000, immutable'

/** What readers see. Nobody is asked who they are, and nothing is looked up but what was published. */
export function newsRoutes(app: App, door: Door) {
  const { newsroom } = door
  const opening = openPageFiles()
  // Said where a page is asked for.
  opening.catch(() => {})
  let remembered: (() => Promise<Site>) | null = null
  const siteNow = async () => {
    remembered ??= rememberedSite(newsroom, () => door.entry.publicAddress(), await opening)
    return remembered()
  }
  const html = (c: Ask, words: string, status: 200 | 404 | 410 = 200) =>
    answerPublic(c, { words, type: 'text/html', status })
  const atom = (c: Ask, words: string) => answerPublic(c, { words, type: 'application/atom+xml' })
  const lost = async (c: Ask, language = 'en') =>
    html(c, lostPage(await siteNow(), isLanguage(language) ? language : 'en'), 404)

  const feedOf = async (c: Ask, language: string, desk: { id: string; name: string } | null) => {
    if (!isLanguage(language)) return lost(c)
    const rows = await newsroom.stores.readers.newest({
      ...{ language, limit: IN_FEED, killed: true },
      ...(desk ? { desk: desk.id } : {}),
    })
    const address = desk ? `${frontAddress(language)}/desks/${desk.id}/atom.xml` : feedAddress(language)
    const alerts = await newsroom.stores.alerts.out({
      ...{ language, limit: IN_FEED },
      ...(desk ? { desk: desk.id } : {}),
    })
    const told = await readableAlerts(newsroom, alerts)
    const entries = withAlerts(await entriesOf(newsroom, rows), told, IN_FEED)
    const about = { language, address, page: frontAddress(language), desk: desk?.name ?? null, entries }
    return atom(c, atomFeed(await siteNow(), about))
  }

  app.openapi(files, async (c) => {
    const file = await (await opening).file(c.req.valid('param').name)
    if (!file) return lost(c)
    return c.body(file.bytes, 200, { 'Content-Type': file.type, 'Cache-Control': FOR_GOOD })
  })

  app.openapi(fronts, async (c) => {
    const languages = await newsroom.stores.readers.languages()
    const newest = await Promise.all(
      languages.map((language) => newsroom.stores.readers.newest({ language, limit: 1 })),
    )
    const entries = await entriesOf(newsroom, newest.flat())
    const told = entries
      .sort((a, b) => (a.newest.publishedAt > b.newest.publishedAt ? -1 : 1))
      .map(({ language, copy }) => ({ language, headline: copy?.headline ?? '' }))
    return html(c, languagesPage(await siteNow(), told))
  })

  app.openapi(front, async (c) => {
    const { language } = c.req.valid('param')
    if (!isLanguage(language)) return lost(c)
    const { placed, latest } = await readFront(newsroom, language)
    const entries = await entriesOf(newsroom, [...placed.map(({ row }) => row), ...latest])
    // On a front an alert stands until its story says more, or is withdrawn.
    const alerts = await newsroom.stores.alerts.out({ language, limit: ALERTS_ON_FRONT, standing: true })
    const languages = await newsroom.stores.readers.languages()
    const shown = {
      language,
      placed: entries.slice(0, placed.length),
      latest: withAlerts(entries.slice(placed.length), alerts, latest.length + ALERTS_ON_FRONT),
      languages: [...new Set([...languages, language])].sort(),
    }
    return html(c, frontPage(await siteNow(), shown))
  })

  app.openapi(feed, (c) => feedOf(c, c.req.valid('param').language, null))

  app.openapi(deskFeed, async (c) => {
    const { language, desk: id } = c.req.valid('param')
    const desk = (await newsroom.stores.desks.all()).find((one) => one.id === id)
    return desk ? feedOf(c, language, desk) : lost(c, language)
  })

  const alertAt = async (c: Ask, address: string, language: string) => {
    const whole = isLanguage(language) ? await findAlert(newsroom, address) : null
    const found = whole ?? (await findAlertByEnd(newsroom, address))
    // An alert that is out was never changed: it has no history.
    if (!found || (found.alert.kill === null && c.req.path.endsWith('/history'))) return lost(c, language)
    if (found.alert.kill === null && !whole) return c.redirect(encodeURI(found.alert.address), 301)
    if (found.alert.kill === null) return html(c, alertPage(await siteNow(), found))
    const withdrawn = { language: found.alert.language, publications: [publishedAlert(found.alert)] as const }
    return html(c, withdrawnPage(await siteNow(), withdrawn), 410)
  }

  const find = async (c: Ask, { language, day, words }: z.infer<typeof ofStory>) => {
    const address = `/news/${language}/${day}/${words}`.normalize('NFC')
    // No database need be asked for what none can hold.
    if (address.includes('\0')) return { answer: await lost(c, language) }
    const found = isLanguage(language) ? await findOut(newsroom, address) : null
    if (found === null) return { answer: await alertAt(c, address, language) }
    if (found.is === 'out') return { out: found.out }
    if (found.is === 'withdrawn')
      return { answer: await html(c, withdrawnPage(await siteNow(), found.withdrawn), 410) }
    const rest = c.req.path.endsWith('/history') ? '/history' : ''
    return { answer: c.redirect(encodeURI(found.address) + rest, 301) }
  }

  app.openapi(read, async (c) => {
    const { answer, out } = await find(c, c.req.valid('param'))
    return out ? html(c, storyPage(await siteNow(), out)) : answer
  })

  app.openapi(past, async (c) => {
    const { answer, out } = await find(c, c.req.valid('param'))
    if (!out) return answer
    return html(
      c,
      historyPage(await siteNow(), out, await readPast(newsroom, out.address, c.req.valid('query').before)),
    )
  })

  app.all('/news/*', (c) => lost(c, c.req.path.split('/')[2]))
}

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag)
