import * as client from 'openid-client'
import type { IdentityProvider } from '../people/single-sign-on/identity-provider.ts'
import { signOnRefusal } from '../people/single-sign-on/sign-on-refusal.ts'

export interface ProviderSettings {
  issuer: string
  clientId: string
  clientSecret: string
  name: string
}

/**
 * An OpenID Connect provider: code flow with PKCE, state and nonce. What it offers is asked for at its first use and
 * again until it answers, so that the newsroom starts without it.
 */
export function openProvider({ issuer, clientId, clientSecret, name }: ProviderSettings): IdentityProvider {
  let found: Promise<client.Configuration> | null = null
  const offer = () => {
    found ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        // Only on this very machine may it speak without TLS.
        execute: isHere(issuer) ? [client.allowInsecureRequests] : [],
      })
      .catch((error) => {
        found = null
        throw error
      })
    return found.catch((error) => refuse('away', error))
  }
  return {
    name,
    async ask(redirectTo) {
      const [state, nonce, verifier] = [
        client.randomState(),
        client.randomNonce(),
        client.randomPKCECodeVerifier(),
      ]
      const address = client.buildAuthorizationUrl(await offer(), {
        redirect_uri: redirectTo,
        scope: 'openid email',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
      return { address: address.href, asked: { state, nonce, verifier } }
    },
    async hear(answer, { state, nonce, verifier }) {
      const provider = await offer()
      const tokens = await client
        .authorizationCodeGrant(provider, answer, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        .catch((error) => refuse('failed', error))
      const claims = tokens.claims()
      if (!claims) throw signOnRefusal('failed')
      // Many say the address only when they are asked for it.
      const told =
        typeof claims.email === 'string' || !provider.serverMetadata().userinfo_endpoint
          ? claims
          : await client
              .fetchUserInfo(provider, tokens.access_token, claims.sub)
              .catch((error) => refuse('failed', error))
      return {
        issuer: claims.iss,
        subject: claims.sub,
        verifiedEmail: told.email_verified === true && typeof told.email === 'string' ? told.email : null,
      }
    },
  }
}

const refuse = (...why: Parameters<typeof signOnRefusal>): never => {
  throw signOnRefusal(...why)
}

function isHere(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer)
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
