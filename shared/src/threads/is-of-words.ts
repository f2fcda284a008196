import type { Subject } from './thread.ts'

/** Whether a thread stands on words of the copy, and so has a quote of them. */
export const isOfWords = (subject: Subject): subject is Extract<Subject, { on: 'stretch' | 'block' }> =>
  subject.on === 'stretch' || subject.on === 'block'
