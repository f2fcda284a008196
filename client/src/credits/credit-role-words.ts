import type { CreditRole } from '@copydesk/shared/credits'

/** The roles as the interface names them; how a line prints them is the house style's affair. */
export const CREDIT_ROLE_WORDS: Record<CreditRole, string> = {
  reporting: 'Reporting',
  additional_reporting: 'Additional reporting',
  contribution: 'Contribution',
  writing: 'Writing',
  compilation: 'Compilation',
  translation: 'Translation',
  translation_editing: 'Editing of the translation',
  editing: 'Editing',
  desk: 'Desk',
  photo: 'Photo',
  video: 'Video',
  graphics: 'Graphics',
  data: 'Data',
  research: 'Research',
  fact_checking: 'Fact-checking',
  production: 'Production',
}
