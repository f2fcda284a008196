import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { Provider } from 'oidc-provider'

const CLIENT = { id: 'copydesk', secret: 'a-secret-that-both-know' }

/** A real OpenID Connect provider with pages of its own, at which one signs in as whatever address one types. */
export class IdentityProvider {
  private readonly server: Server
  readonly issuer: string

  private constructor(server: Server) {
    this.server = server
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static async open(): Promise<IdentityProvider> {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new IdentityProvider(server)
  }

  /** Takes people of the newsroom at this address; returns what the newsroom is configured with. */
  serves(newsroom: string): Record<string, string> {
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [`${newsroom}/api/auth/single-sign-on/callback`],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
      cookies: { keys: ['only for a test'] },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: id, email: id, email_verified: true }),
      }),
    })
    this.server.on('request', provider.callback())
    return {
      COPYDESK_OIDC_ISSUER: this.issuer,
      COPYDESK_OIDC_CLIENT_ID: CLIENT.id,
      COPYDESK_OIDC_CLIENT_SECRET: CLIENT.secret,
      COPYDESK_OIDC_NAME: 'Marlow ID',
    }
  }

  /** Somebody at its pages: who they are, and that the newsroom may know. */
  async signsIn(page: Page, login: string): Promise<void> {
    await page.waitForURL((url) => url.origin === this.issuer)
    await page.locator('[name=login]').fill(login)
    await page.locator('[name=password]').fill('any')
    await page.locator('[type=submit]').click()
    await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' })
    await page.locator('[type=submit]').click()
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((closed) => this.server.close(closed))
  }
}
