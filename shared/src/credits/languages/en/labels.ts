import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'reporting by',
  additional_reporting: 'additional reporting by',
  contribution: 'with contributions from',
  writing: 'writing by',
  compilation: 'compiled by',
  translation: 'translated by',
  translation_editing: 'translation edited by',
  editing: 'editing by',
  desk: 'desk:',
  photo: { one: 'photo by', many: 'photos by' },
  video: 'video by',
  graphics: { one: 'graphic by', many: 'graphics by' },
  data: 'data by',
  research: 'research by',
  fact_checking: 'fact-checking by',
  production: 'production by',
}
