/** What the browser keeps while its person is at the provider. */
export interface Asked {
  state: string
  nonce: string
  verifier: string
}

/** Who somebody is, by the provider's word. */
export interface Claims {
  issuer: string
  subject: string
  /** Null unless the provider says that the address is theirs. */
  verifiedEmail: string | null
}

/** Another server that knows the newsroom's people, by OpenID Connect. */
export interface IdentityProvider {
  /** As the button at the door calls it. */
  name: string
  /** Where to send a browser, and what it must bring back. */
  ask(redirectTo: string): Promise<{ address: string; asked: Asked }>
  /** Who came back. Refuses an answer that is not to this question. @param answer the address that it came to. */
  hear(answer: URL, asked: Asked): Promise<Claims>
}
