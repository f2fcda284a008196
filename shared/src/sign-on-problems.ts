/** Why single sign-on let nobody in. Addresses carry the word alone: nobody's own sentence is shown at the door. */
export const SIGN_ON_PROBLEMS = {
  nobody:
    'Nobody in this newsroom signs in with that address. Ask a managing editor for an invitation, or sign in with your password.',
  failed: 'Signing in by the other site did not work. Try again, or sign in with your password.',
  late: 'That took too long, or it was begun in another browser. Try again from here.',
  away: 'The other site does not answer just now. Try again in a moment, or sign in with your password.',
  none: 'This newsroom has no other way in. Sign in with your password.',
  wait: 'Too many attempts to sign in. Wait a few minutes and try again.',
} as const
export type SignOnProblem = keyof typeof SIGN_ON_PROBLEMS

export const isSignOnProblem = (word: string): word is SignOnProblem => Object.hasOwn(SIGN_ON_PROBLEMS, word)
