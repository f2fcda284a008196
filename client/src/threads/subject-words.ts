import type { Subject } from '@copydesk/shared/threads'

/** What a thread is about, where there are no words to show. */
export function subjectWords(subject: Subject): string {
  switch (subject.on) {
    case 'stretch':
    case 'block':
      return 'On an empty paragraph'
    case 'field':
      return `On the ${subject.field}`
    case 'edition':
      return 'On all of it'
    case 'suggestion':
      return 'On a suggestion'
    default:
      return subject satisfies never
  }
}
