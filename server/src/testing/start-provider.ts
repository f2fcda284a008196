import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** A real OpenID Connect provider, at which one signs in as whatever address one types. */
export interface TestProvider {
  issuer: string
  /** What the newsroom is configured with. */
  settings: { oidcIssuer: string; oidcClientId: string; oidcClientSecret: string; oidcName: string }
  /** Addresses that it has not verified. */
  unverified: Set<string>
  /** Signs in there as `login`, like a browser that was sent to `address`. Returns where it is sent back to. */
  signsIn(address: string, login: string): Promise<string>
  close(): Promise<void>
}

const CLIENT = { id: 'copydesk', secret: 'a-secret-that-both-know' }

/** @param home where the newsroom is, or will be. */
export async function startProvider(home: string): Promise<TestProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const unverified = new Set<string>()
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${home}/api/auth/single-sign-on/callback`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['only for a test'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !unverified.has(id) }),
    }),
  })
  server.on('request', provider.callback())
  return {
    issuer,
    settings: {
      oidcIssuer: issuer,
      oidcClientId: CLIENT.id,
      oidcClientSecret: CLIENT.secret,
      oidcName: 'the Gazette’s sign-in',
    },
    unverified,
    async signsIn(address, login) {
      const cookies = new Map<string, string>()
      let at = address
      let form: URLSearchParams | undefined
      while (at.startsWith(issuer)) {
        const answer = await fetch(at, {
          method: form ? 'POST' : 'GET',
          body: form,
          redirect: 'manual',
          headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
        })
        for (const cookie of answer.headers.getSetCookie()) {
          const [name = '', value = ''] = cookie.split(';')[0]?.split(/=(.*)/) ?? []
          cookies.set(name, value)
        }
        const next = answer.headers.get('location')
        // A page with a form: who one is, and then whether the newsroom may know.
        const prompt =
          next === null ? /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1] : undefined
        if (next === null && prompt === undefined) throw new Error(`The provider stands still at ${at}.`)
        form = prompt ? new URLSearchParams({ prompt, login, password: 'any' }) : undefined
        at = next === null ? at : new URL(next, at).href
      }
      return at
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
