import { Refusal } from '@copydesk/shared/refusal'

/** People take copy out of the newsroom knowingly; a program does only if it is trusted with what is under an embargo. */
export const notTrusted = (): Refusal =>
  new Refusal(
    'forbidden',
    'This story stands under an embargo. A token with the scope "embargoed" reads it; every other one has to wait.',
  )
