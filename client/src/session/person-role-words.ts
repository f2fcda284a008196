import type { PersonRole } from '@copydesk/shared/people'

/** What people are called by what they do. */
export const PERSON_ROLE_WORDS: Record<PersonRole, string> = {
  reporter: 'Reporter',
  translator: 'Translator',
  editor: 'Editor',
  'managing-editor': 'Managing editor',
}
