import { Secret, TOTP } from 'otpauth'

/** An authenticator app that was told a secret. */
export class Phone {
  private readonly totp: TOTP
  /** The app shows a code for half a minute; one that was used is waited out by taking the next. */
  private shown = 0

  constructor(secret: string) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')) })
  }

  /** A code that was not shown before; of the present, or of the next half minute, which a door takes as well. */
  code(): string {
    const now = this.totp.counter()
    this.shown = Math.max(now, this.shown + 1)
    if (this.shown > now + 1) throw new Error('No door takes the next code yet.')
    return this.totp.generate({ timestamp: this.shown * 30_000 })
  }
}
