/** What somebody shows beside the password: a code that their own device makes from a secret. */
export interface SecondFactor {
  person: string
  /** Sealed: whoever reads the files cannot make codes. */
  secret: string
  /** Null until a first code has shown that the device has the secret. */
  confirmedAt: string | null
  /** The time step of the last code that was taken. */
  lastStep: number
}

export interface FactorStore {
  of(person: string): Promise<SecondFactor | null>

  /** In place of what was there. */
  put(factor: SecondFactor): Promise<void>

  /** Without its recovery codes, too. */
  end(person: string): Promise<void>

  /** In place of all that were there. */
  putRecoveryCodes(person: string, hashes: readonly string[]): Promise<void>

  /** True once for each code: it is gone then. */
  takeRecoveryCode(person: string, hash: string): Promise<boolean>

  recoveryCodesLeft(person: string): Promise<number>
}
