import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'servizio di',
  additional_reporting: 'servizio aggiuntivo di',
  contribution: 'con il contributo di',
  writing: 'scritto da',
  compilation: 'a cura di',
  translation: 'tradotto da',
  translation_editing: 'versione italiana a cura di',
  editing: 'editing',
  desk: 'in redazione',
  photo: { one: 'foto di', many: 'foto di' },
  video: 'video di',
  graphics: 'grafica di',
  data: 'dati di',
  research: 'ricerche di',
  fact_checking: 'verifica di',
  production: 'produzione di',
}
