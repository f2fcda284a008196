import { type Attempt, limitAttempts } from './limit-attempts.ts'

const MINUTE_MS = 60_000

/** What can be guessed at, and how often. */
export interface Attempts {
  password: Attempt
  /** In the person's name: a code has six digits, and whoever guesses at it knows the password already. */
  code: Attempt
  /** Invitations, new passwords, the first key: what stands in them is too long to guess, and nobody shall try. */
  link: Attempt
  /** Each makes a letter. */
  letter: Attempt
}

export function openAttempts(now: () => number): Attempts {
  const limit = (what: string, limits: Omit<Parameters<typeof limitAttempts>[1], 'sentence'>) =>
    limitAttempts(now, {
      ...limits,
      sentence: `Too many attempts ${what}. Wait a few minutes and try again.`,
    })
  return {
    password: limit('to sign in', { perPlaceAndName: 8, perPlace: 16, windowMs: 5 * MINUTE_MS }),
    code: limit('with wrong codes', {
      perPlaceAndName: 5,
      perPlace: 16,
      perName: 8,
      windowMs: 15 * MINUTE_MS,
    }),
    link: limit('with links that lead nowhere', {
      perPlaceAndName: 16,
      perPlace: 16,
      windowMs: 5 * MINUTE_MS,
    }),
    letter: limit('to have a letter sent', {
      perPlaceAndName: 4,
      perPlace: 12,
      perName: 6,
      windowMs: 30 * MINUTE_MS,
      countsAll: true,
    }),
  }
}
