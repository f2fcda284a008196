/*
 * Opens the application when the network does not. It keeps the built pages and nothing else: no answer of the server,
 * no word of anybody's, so that it may be the same for all who use this browser.
 *
 * A new worker takes over at once, also under pages of an older build. That is safe because of what it keeps: every
 * asset carries its content in its name, so that any worker may hand any build its own, and those of the builds before
 * stay here for pages that are still open. Only the shell (index.html and what has no hash in its name) is a build's
 * own, and is taken whole from one build.
 */
declare const self: ServiceWorkerGlobalScope

/** Written in by `client/offline-shell.ts`. */
declare const BUILD: {
  /** Changes with every file of the build. */
  name: string
  /** The first script: index.html of this very build names it. */
  entry: string
  /** Assets that are fetched before they are asked for. */
  ahead: readonly string[]
  /** Assets that are kept once somebody has asked for them: letters of other scripts. */
  onDemand: readonly string[]
  /** Beside index.html: files without a hash in their name. */
  plain: readonly string[]
}

const ASSETS = 'copydesk-assets'
const SHELL_PREFIX = 'copydesk-shell-'
const SHELL = SHELL_PREFIX + BUILD.name
const INDEX = '/index.html'
/** In a shell: the addresses of all assets of its build. No file of the server has this name. */
const LIST = '/.assets'

/** A page that has not come by then opens from here. Longer than a slow line needs, shorter than people wait. */
const PATIENCE_MS = 3000
/** Pages of so many builds can go on: a newsroom's tab stays open for weeks, and a build is a few megabytes. */
const BUILDS_KEPT = 3
/** Fetched at one time, so that the page that is open is not kept waiting. */
const AT_ONCE = 6

self.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldBuilds().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin || request.method !== 'GET') return
  if (pathname.startsWith('/assets/')) event.respondWith(asset(request))
  else if (BUILD.plain.includes(pathname)) event.respondWith(plain(request))
  else if (request.mode === 'navigate' && isPage(pathname)) event.respondWith(page(request))
})

/** The API, the sync engine, what readers see and the machine's own doors are never answered from here. */
const isPage = (pathname: string) => !/^\/(api|sync|news|healthz|readyz|metrics)(\/|$)/.test(pathname)

/** Takes the whole build or fails; the browser then tries again at its next look for a new worker. */
async function install() {
  // Of a build that was there before and comes again: it is the newest now, so it goes to the end of the row.
  await caches.delete(SHELL)
  const assets = await caches.open(ASSETS)
  const missing: string[] = []
  for (const path of BUILD.ahead) if (!(await assets.match(path))) missing.push(path)
  const next = async () => {
    for (let path = missing.pop(); path; path = missing.pop()) await assets.put(path, await fetched(path))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))

  const index = await fetched(INDEX, 'reload')
  // The server may have got a newer build meanwhile: its page does not go with our assets.
  if (!(await index.clone().text()).includes(BUILD.entry))
    throw new Error('The page is of another build than this worker.')
  const shell = await caches.open(SHELL)
  for (const path of BUILD.plain) await shell.put(path, await fetched(path, 'reload'))
  await shell.put(LIST, Response.json([...BUILD.ahead, ...BUILD.onDemand]))
  await shell.put(INDEX, index)
}

async function fetched(path: string, cache: RequestCache = 'default'): Promise<Response> {
  const answer = await fetch(path, { cache, credentials: 'same-origin' })
  if (!answer.ok || answer.redirected) throw new Error(`${path} was answered with ${answer.status}.`)
  return answer
}

/** `caches.keys()` is in the order in which they were made: the newest build is the last. */
async function forgetOldBuilds() {
  const shells = (await caches.keys()).filter((name) => name.startsWith(SHELL_PREFIX))
  for (const name of shells.slice(0, -BUILDS_KEPT)) await caches.delete(name)
  const kept = new Set<string>()
  for (const name of shells.slice(-BUILDS_KEPT)) {
    const list = await (await caches.open(name)).match(LIST)
    for (const path of list ? ((await list.json()) as string[]) : []) kept.add(path)
  }
  const assets = await caches.open(ASSETS)
  for (const request of await assets.keys())
    if (!kept.has(new URL(request.url).pathname)) await assets.delete(request)
}

/** What is named by its content is the same from wherever it comes. */
async function asset(request: Request): Promise<Response> {
  const assets = await caches.open(ASSETS)
  const known = await assets.match(request.url)
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok && BUILD.onDemand.includes(new URL(request.url).pathname))
    // Where there is no room for it, it is drawn all the same.
    await assets.put(request.url, answer.clone()).catch(() => {})
  return answer
}

async function plain(request: Request): Promise<Response> {
  const known = await (await caches.open(SHELL)).match(new URL(request.url).pathname)
  return known ?? fetch(request)
}

/** From the server while it answers, so that a new build is seen at once; else the page as this build has it. */
async function page(request: Request): Promise<Response> {
  const answer = fetch(request)
  const inTime = await Promise.race([answer.catch(() => null), later(PATIENCE_MS)])
  // A gateway says 502 to 504 while the server behind it is away.
  if (inTime && inTime.status < 500) return inTime
  const known = await (await caches.open(SHELL)).match(INDEX)
  return known ?? answer
}

const later = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))
