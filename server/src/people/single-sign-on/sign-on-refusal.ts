import { SIGN_ON_PROBLEMS, type SignOnProblem } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'

/** Single sign-on lets nobody in, and why. @param cause for the operator: what the provider said. */
export function signOnRefusal(problem: SignOnProblem, cause?: unknown): Refusal {
  return Object.assign(new Refusal('forbidden', SIGN_ON_PROBLEMS[problem], problem), { cause })
}
