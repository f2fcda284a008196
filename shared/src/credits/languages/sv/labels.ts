import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'rapportering:',
  additional_reporting: 'ytterligare rapportering:',
  contribution: 'med bidrag från',
  writing: 'skriven av',
  compilation: 'sammanställd av',
  translation: 'översatt av',
  translation_editing: 'översättningen redigerad av',
  editing: 'redigerad av',
  desk: 'redaktion:',
  photo: { one: 'foto:', many: 'foton:' },
  video: 'video:',
  graphics: 'grafik:',
  data: 'data:',
  research: 'research:',
  fact_checking: 'faktagranskning:',
  production: 'produktion:',
}
