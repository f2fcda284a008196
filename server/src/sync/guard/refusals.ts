/*
 * What the guard says no with. Each sentence stands before the person as it is: what happened, and what to do next.
 */
import { Refusal } from '@copydesk/shared/refusal'

const NEXT = 'The words are kept on your page.'

export const unreadable = () =>
  new Refusal('bad-request', `The server could not read what this page sent. ${NEXT}`)

/** @param what stands in "This page sent …". */
export const unknownContent = (what = 'something') =>
  new Refusal('bad-request', `This page sent ${what} that a story cannot hold. ${NEXT}`)

export const noSuchPlace = () =>
  new Refusal('bad-request', `This page sent words for a place that the story never had. ${NEXT}`)

export const tooMuch = () => new Refusal('too-large', 'That is too much at once. Paste it in smaller parts.')

/** The page can write what it has under a new id and send it again: `about` is the id that it must give up. */
export const clientTaken = (client: number) =>
  new Refusal(
    'client-taken',
    'The name under which this page writes is in use elsewhere. It takes another, and sends your words again.',
    String(client),
  )

export const tooManyClients = () =>
  new Refusal(
    'too-many',
    'This story has been opened in too many windows under your name. Close some, and reload the page.',
  )

export const notYours = () =>
  new Refusal(
    'not-yours',
    `You may not change that part of the story, so the server did not take it. ${NEXT}`,
  )

export const notYourWords = () =>
  new Refusal(
    'not-yours',
    `Only the person who made a suggestion or a mark can change it, so the server did not take it. ${NEXT}`,
  )
