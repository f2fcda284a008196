import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { type Logger, pino } from 'pino'
import { localBus } from './bus.ts'
import type { Config } from './config.ts'
import { keepListed } from './edition/keep-listed.ts'
import { buildApp } from './http/build-app.ts'
import type { Newsroom } from './newsroom.ts'
import { openAuth } from './people/auth.ts'
import { openSessions } from './people/sessions.ts'
import { watchSessions } from './people/watch-sessions.ts'
import { stopgapRooms } from './stopgap-rooms.ts'
import { openStore } from './store/open-store.ts'

/** A newsroom with everything that it stands on. This is the only file that names the adapters. */
export interface Composed {
  newsroom: Newsroom
  /** Begins to answer; resolves when it does. */
  listen(): Promise<void>
  /** Where a browser finds it. */
  address(): string
  /** Resolves when the lists have caught up with what was written. */
  settled(): Promise<void>
  /** Stops answering, finishes what is being written, and closes the files. */
  close(): Promise<void>
}

export async function compose(config: Config, { beside = false } = {}): Promise<Composed> {
  const log: Logger = pino({ level: config.logLevel })
  const store = await openStore({ directory: config.data, beside })
  const { db } = store
  const bus = localBus()
  const now = () => new Date()
  const sessions = openSessions(db, openAuth({ db, secret: config.secret, secure: isSecure(config) }))
  const watch = watchSessions(db, bus, now, (error) =>
    log.error({ err: error }, 'sessions were not looked at'),
  )
  const rooms = stopgapRooms(store.log, (edition) => lists.changed(edition))
  const newsroom: Newsroom = { db, rooms, bus, now, presentIn: (edition) => rooms.presentIn(edition) }
  const lists = keepListed(newsroom, (error, edition) =>
    log.error({ err: error, edition }, 'a list is behind'),
  )
  let stopping = false
  const door = {
    newsroom,
    sessions,
    log,
    origins: config.origins,
    proxies: config.proxies,
    watch: watch.watch,
    async notReady() {
      return stopping ? 'stopping' : null
    },
    metrics: () => 'copydesk_rooms 0\ncopydesk_sockets 0\n',
  }
  const app = buildApp(door, config.pages)
  const server = createServer(getRequestListener(app.fetch))
  return {
    newsroom,
    async listen() {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(config.port, config.host, resolve)
      })
    },
    address() {
      const { port } = server.address() as AddressInfo
      return `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
    },
    settled: () => lists.settled(),
    async close() {
      stopping = true
      watch.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await lists.settled()
      await rooms.close()
      await store.close()
    },
  }
}

/** Cookies are for TLS only when every page that the operator named is. */
function isSecure({ origins }: Config): boolean {
  return origins.length > 0 && origins.every((origin) => origin.startsWith('https:'))
}
