import type { CreditRole } from '../../credit.ts'

/** For one and for several people. */
export const labels: Record<CreditRole, readonly [string, string]> = {
  reporting: ['reporting by', 'reporting by'],
  additional_reporting: ['additional reporting by', 'additional reporting by'],
  contribution: ['with contributions from', 'with contributions from'],
  writing: ['writing by', 'writing by'],
  compilation: ['compiled by', 'compiled by'],
  editing: ['editing by', 'editing by'],
  desk: ['desk:', 'desk:'],
  photo: ['photo by', 'photos by'],
  video: ['video by', 'video by'],
  graphics: ['graphic by', 'graphics by'],
  data: ['data by', 'data by'],
  production: ['production by', 'production by'],
  translation: ['translated by', 'translated by'],
  translation_editing: ['translation edited by', 'translation edited by'],
}
