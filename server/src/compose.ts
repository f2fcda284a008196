import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Asker } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import { getRequestListener } from '@hono/node-server'
import { type Logger, pino } from 'pino'
import { keepSealed } from './audit/keep-sealed.ts'
import { localBus } from './bus.ts'
import type { Config } from './config.ts'
import { catchUp } from './edition/catch-up.ts'
import { keepListed } from './edition/keep-listed.ts'
import { type Judged, modeFor, modeOf } from './edition/mode-for.ts'
import { openAttempts } from './http/attempts.ts'
import { buildApp } from './http/build-app.ts'
import { figures } from './http/figures.ts'
import { tryNowAndThen } from './http/try-now-and-then.ts'
import { openSmtp } from './mail/open-smtp.ts'
import type { Newsroom } from './newsroom.ts'
import { openAuth } from './people/auth.ts'
import type { Entry } from './people/entry.ts'
import { openKeyring } from './people/keyring.ts'
import type { Mail } from './people/mail.ts'
import type { EditionFacts } from './people/rights-store.ts'
import { openSessions, type Sessions } from './people/sessions.ts'
import { SetUpKey } from './people/set-up-key.ts'
import type { IdentityProvider } from './people/single-sign-on/identity-provider.ts'
import { withTokens } from './people/tokens/with-tokens.ts'
import { watchSessions } from './people/watch-sessions.ts'
import { keepJobs } from './publication/keep-jobs.ts'
import { notTrusted } from './publication/not-trusted.ts'
import { finishRedactions } from './redaction/finish-redactions.ts'
import { keepAsking } from './review/keep-asking.ts'
import { openProvider } from './single-sign-on/open-provider.ts'
import { attachSocket, type Identity } from './socket/attach-socket.ts'
import { identifySocket } from './socket/identify-socket.ts'
import { keepPurged } from './sources/vault/keep-purged.ts'
import { openVaultFolder } from './sources/vault/vault-folder.ts'
import { openStore } from './store/open-store.ts'
import { authDatabase } from './store/sql/auth-database.ts'
import { sqlNewsroomStores } from './store/sql/newsroom-stores.ts'
import { withFolderLock } from './store/sqlite/folder-lock.ts'
import type { Store } from './store/store.ts'
import { finishAllDecisions } from './suggestions/finish-decisions.ts'
import { DiskWatch } from './sync/disk-watch.ts'
import type { PersonHere } from './sync/newcomer.ts'
import { openRooms } from './sync/open-rooms.ts'
import { keepThreadsOnWords } from './threads/keep-threads-on-words.ts'
import { keepProgress } from './translation/keep-progress.ts'
import { openLibreTranslate } from './translation/machine/libre-translate.ts'
import type { MachineTranslator } from './translation/machine/machine-translator.ts'
import { UnderWay } from './under-way.ts'
import { keepCheckpoints } from './versions/keep-checkpoints.ts'

/** How long answers that are under way may take when the server stops. */
const FINISH_MS = 3000

/** A newsroom with everything that it stands on. This is the only file that names the adapters. */
export interface Composed {
  newsroom: Newsroom
  sessions: Sessions
  /** What it is kept in. */
  store: Store
  /** Begins to answer; resolves when it does. */
  listen(): Promise<void>
  /** Where a browser on this machine finds it. */
  address(): string
  /** Where people find it. */
  publicAddress(): string
  /** Makes the key to set up a newsroom that has nobody yet; null for one that has. */
  setUpKey(): Promise<string | null>
  /** Resolves when the lists have caught up with what was written. */
  settled(): Promise<void>
  /** Stops answering, finishes what is being written, and closes the files. */
  close(): Promise<void>
}

export async function compose(
  config: Config,
  {
    beside = false,
    mustExist = false,
    hung = () => {},
    now = () => new Date(),
  }: { beside?: boolean; mustExist?: boolean; hung?: () => void; now?: () => Date } = {},
): Promise<Composed> {
  // To stderr: stdout is for what a person asked to be told.
  // At once, so that the last words of a server that must end are said.
  const log: Logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  const store = await openStore(
    config.databaseUrl === undefined
      ? { directory: config.data, beside, mustExist }
      : { databaseUrl: config.databaseUrl, mustExist },
    (error) => log.error({ err: error }, 'a connection to the database ended'),
  )
  const stores = sqlNewsroomStores(store, now)
  const bus = localBus()
  const keyring = openKeyring(config.secret)
  const secure = isSecure(config)
  const sessions = withTokens(
    openSessions(
      { stores, keyring, now },
      openAuth({ database: authDatabase(store.db), secret: config.secret, secure }),
    ),
    stores,
    now,
    (run) => later(run, 'a token’s use was not noted'),
  )
  /** Questions that were asked: whoever asked may have gone, and the answer is looked for all the same. */
  const asked = new UnderWay()
  const afterwards = new UnderWay()
  const counts = { edits: 0, failures: 0 }
  const disk = new DiskWatch({
    tryWriting: () => stores.tryWriting(),
    note(event) {
      if (event.is === 'open')
        return log.warn(`Writing is possible again, after ${Math.round(event.afterMs / 1000)} s.`)
      counts.failures++
      log.error(
        { err: event.error },
        `Nothing can be written: ${event.why}. Rooms are open for reading only.`,
      )
    },
  })
  store.watch?.({
    late: (error) => void disk.suspect(error),
    hung(error) {
      log.fatal({ err: error }, `Nothing can be read or written: ${error.what}. The server ends.`)
      hung()
    },
  })
  /** Notes what went wrong; what is the disk's doing, once, as that. */
  const complain = (error: unknown, what: string, about: object = {}) =>
    void afterwards.add(
      disk.suspect(error).then((isNoted) => {
        if (!isNoted) log.error({ err: error, ...about }, what)
      }),
    )
  const later = (run: () => Promise<void>, what: string) =>
    void afterwards.add(run().catch((error) => complain(error, what)))
  const rooms = openRooms({
    log: store.log,
    disk,
    failed(error) {
      counts.failures++
      log.error({ err: error }, 'a room failed')
    },
  })
  const watch = watchSessions(
    { rights: stores.rights, bus, now },
    { person: (id) => rooms.judgeAgainOf(id), edition: (id) => rooms.judgeAgain(id) },
    (error) => complain(error, 'sessions were not looked at'),
  )
  const sealed = beside ? null : keepSealed(stores, now, (error) => complain(error, 'acts were not sealed'))
  /** What each line was let in on. */
  const judgedOn = new WeakMap<PersonHere, EditionFacts>()
  const judgedIn = async ({ person, isTrusted = true }: Identity, judging: Promise<Judged | Refusal>) => {
    const judged = await asked.add(judging)
    if (judged instanceof Refusal) return judged
    if (judged.facts.embargoed && !isTrusted) return notTrusted()
    judgedOn.set(person, judged.facts)
    return judged.mayWrite
  }
  const presentIn = (edition: string) => rooms.presentIn(edition).map((person) => person.id)
  const vaultKeys = openVaultFolder(config.vaultKeyFile, withFolderLock)
  const newsroom: Newsroom = {
    ...{ stores, rooms, bus, vaultKeys, now, presentIn },
    machine: machineOf(config),
  }
  const rung = beside
    ? null
    : keepAsking(newsroom, (error) => complain(error, 'desks were not told of what waits'))
  const jobs = beside
    ? null
    : keepJobs(newsroom, (error, job) => complain(error, 'what was due was not done', { ...job }))
  const purges = beside
    ? null
    : keepPurged(newsroom, (error) => complain(error, 'a purged entry of the vault still has its key'))
  if (purges) later(purges.look, 'a purged entry of the vault still has its key')
  const entry: Entry = { ...newsroom, keyring, mail: mailOf(config), publicAddress, complain }
  const setUpKey = new SetUpKey(stores.people)
  const progress = keepProgress(newsroom, (error, edition) =>
    complain(error, 'the progress of a localization is behind', { edition }),
  )
  if (!beside)
    later(() => finishAllDecisions(newsroom), 'what was decided about suggestions was not done in the text')
  if (!beside) later(() => finishRedactions(newsroom), 'words that were removed may still be in the files')
  const lists = keepListed(
    newsroom,
    (error, edition) => complain(error, 'a list is behind', { edition }),
    () => progress.look(),
  )
  const checkpoints = keepCheckpoints(newsroom, config.checkpointSeconds * 1000, (error, edition) =>
    complain(error, 'a checkpoint was not made', { edition }),
  )
  const talk = keepThreadsOnWords(newsroom, (error, edition) =>
    complain(error, 'a comment did not go with its words', { edition }),
  )
  rooms.onDurable(({ edition, edits, moved }) => {
    counts.edits += edits
    lists.changed(edition)
    checkpoints.changed(edition)
    talk.moved(edition, moved)
  })
  bus.onEvent(({ kind }) => {
    if (kind === 'house' || kind === 'contributors') lists.reprinted()
    if (kind === 'translation') progress.look()
    // Not at `edition`, which is told with each pause of whoever writes.
    if (kind === 'moved') jobs?.look()
  })
  rooms.onPresence((edition) => {
    lists.present(edition)
    checkpoints.present(edition)
  })
  bus.onEnd((session) => rooms.endSession(session))
  const stopping = new AbortController()
  const trial = tryNowAndThen(() =>
    stores.tryWriting().catch(async (error: unknown) => {
      await disk.suspect(error)
      throw error
    }),
  )
  const door = {
    newsroom,
    sessions,
    entry,
    setUpKey,
    provider: providerOf(config),
    attempts: openAttempts(() => now().getTime()),
    secure,
    later,
    complain,
    origins: config.origins,
    proxies: config.proxies,
    watch: watch.watch,
    stopping: stopping.signal,
    async notReady() {
      if (stopping.signal.aborted) return 'stopping'
      if (disk.fault !== null) return disk.fault
      return (await trial()) ? null : (disk.fault ?? 'nothing can be kept')
    },
    metrics: () => figures(rooms, counts),
  }
  const app = buildApp(door, config.pages)
  const server = createServer(
    getRequestListener((request, bindings) => {
      const answer = app.fetch(request, bindings)
      return answer instanceof Promise ? asked.add(answer) : answer
    }),
  )
  const sockets = attachSocket(server, {
    rooms,
    identify: ({ headers }) => asked.add(identifySocket(sessions, headers)),
    mayOpen: (identity, edition) => judgedIn(identity, modeOf(newsroom, identity.person, edition)),
    mayStay: (identity, edition) => judgedIn(identity, modeFor(newsroom, identity.person, edition)),
    allowedOrigins: config.origins,
    opened({ person, session = '' }, edition) {
      const facts = judgedOn.get(person)
      const stops = [watch.watch(session, person), ...(facts ? [watch.watchEdition(edition, facts)] : [])]
      return () => {
        for (const stop of stops) stop()
      }
    },
    failed: (error) => complain(error, 'a socket failed'),
  })
  /** The first who opens a story after a start finds the statements prepared and the code compiled. */
  async function warmUp() {
    const nobody = { id: '', role: 'reporter', desks: [], duties: [] } satisfies Asker
    await Promise.all([sessions.warmUp(), modeOf(newsroom, nobody, ''), rooms.enter('')])
  }
  function address() {
    const { port } = server.address() as AddressInfo
    return `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
  }
  function publicAddress() {
    return config.origins[0] ?? address()
  }
  return {
    newsroom,
    sessions,
    store,
    async listen() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', (error) => reject(notListening(error, config)))
        server.listen(config.port, config.host, resolve)
      })
      await catchUp(newsroom, store.log, lists, checkpoints)
      lists.reprinted()
      progress.look()
      await warmUp()
      // What was due while no server ran is late by that, and no more.
      jobs?.look()
    },
    address,
    publicAddress,
    setUpKey: () => setUpKey.make(),
    async settled() {
      await afterwards.finished()
      await lists.settled()
      await progress.settled()
      await talk.settled()
      await jobs?.settled()
    },
    async close() {
      stopping.abort()
      sockets.stop()
      // Answers that are under way are finished; a client that does not read its own is not waited for.
      const impatient = setTimeout(() => server.closeAllConnections(), FINISH_MS)
      const closed = server.listening ? new Promise((resolve) => server.close(resolve)) : null
      await rooms.close()
      await closed
      clearTimeout(impatient)
      await watch.close()
      await asked.finished(FINISH_MS)
      await afterwards.finished()
      entry.mail?.close()
      await jobs?.close()
      await rung?.close()
      await purges?.close()
      await sealed?.close()
      disk.close()
      await checkpoints.close()
      await talk.settled()
      await lists.close()
      await progress.close()
      // What went wrong in these last lines is tried on the disk.
      await afterwards.finished()
      await store.close()
    },
  }
}

function notListening(error: NodeJS.ErrnoException, { host, port }: Config): Error {
  if (error.code === 'EADDRINUSE')
    return new Refusal('conflict', `Something else is listening on port ${port}. Choose another with --port.`)
  if (error.code === 'EACCES') return new Refusal('forbidden', `This user may not listen on port ${port}.`)
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return new Refusal('bad-request', `This machine is not ${host}. Choose another with --host.`)
  return error
}

function mailOf({ smtpUrl, smtpFrom }: Config): Mail | null {
  return smtpUrl === undefined || smtpFrom === undefined ? null : openSmtp({ url: smtpUrl, from: smtpFrom })
}

function machineOf({ translateUrl, translateKey, translateRestricted }: Config): MachineTranslator | null {
  if (translateUrl === undefined) return null
  return openLibreTranslate({
    address: translateUrl,
    key: translateKey,
    sendsRestricted: translateRestricted === 'yes',
  })
}

function providerOf(config: Config): IdentityProvider | null {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret } = config
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null
  return openProvider({ issuer, clientId, clientSecret, name: config.oidcName })
}

/** Cookies are for TLS only when every page that the operator named is. */
function isSecure({ origins }: Config): boolean {
  return origins.length > 0 && origins.every((origin) => origin.startsWith('https:'))
}
