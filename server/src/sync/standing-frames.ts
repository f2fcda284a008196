import { presenceFrame, refusedFrame } from '@copydesk/shared/protocol'

/** Says only that the line lives: plain clients hang up after half a minute without a message. */
export const HEARTBEAT = presenceFrame([])

export const READ_ONLY = refusedFrame({
  code: 'forbidden',
  message: 'You may only read this story now, so the server did not take what you typed.',
  about: '',
})

export const SUGGEST_ONLY = refusedFrame({
  code: 'forbidden',
  message:
    'You may suggest changes to this story, and not make them, so the server did not take what you typed.',
  about: '',
})
