import type { AnyRole, CreditRole, OwnRole } from '@copydesk/shared/credits'

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

/** What a role is called here: a newsroom's own by the name that it gave it. */
export function roleWords(role: AnyRole, own: readonly OwnRole[]): string {
  return (
    own.find((one) => one.role === role)?.name ??
    (CREDIT_ROLE_WORDS as Partial<Record<AnyRole, string>>)[role] ??
    role.replace(/^own_/, '').replaceAll('_', ' ')
  )
}
