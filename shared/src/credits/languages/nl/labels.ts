import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'verslag:',
  additional_reporting: 'aanvullend verslag:',
  contribution: 'met medewerking van',
  writing: 'geschreven door',
  compilation: 'samengesteld door',
  translation: 'vertaald door',
  translation_editing: 'Nederlandse versie geredigeerd door',
  editing: 'geredigeerd door',
  desk: 'redactie:',
  photo: { one: 'foto:', many: "foto's:" },
  video: 'video:',
  graphics: 'infographic:',
  data: 'data:',
  research: 'onderzoek:',
  fact_checking: 'factcheck:',
  production: 'productie:',
}
