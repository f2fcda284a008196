import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps things so that only this server can read them, each purpose under a key of its own. */
export interface Keyring {
  encrypt(purpose: string, text: string): string
  /** What was encrypted for this purpose by this server; null for anything else. */
  decrypt(purpose: string, encrypted: string): string | null
  /** A name for something that cannot be turned back, not even by trying all, without the server's secret. */
  mark(purpose: string, text: string): string
}

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

export function openKeyring(secret: string): Keyring {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `copydesk ${purpose}`, 32))
  return {
    encrypt(purpose, text) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, keyFor(purpose), nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    decrypt(purpose, encrypted) {
      const bytes = Buffer.from(encrypted, 'base64url')
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return null
      const cipher = createDecipheriv(CIPHER, keyFor(purpose), bytes.subarray(0, NONCE_BYTES))
      cipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      try {
        const body = bytes.subarray(NONCE_BYTES + TAG_BYTES)
        return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8')
      } catch {
        // Not ours, not for this, or changed on the way: for whoever asks it is all the same.
        return null
      }
    },
    mark: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest('hex'),
  }
}
