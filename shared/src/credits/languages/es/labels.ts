import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: { one: 'reporte de', many: 'reportes de' },
  additional_reporting: 'reporte adicional de',
  contribution: 'con la colaboración de',
  writing: 'escrito por',
  compilation: 'recopilado por',
  translation: 'traducido por',
  translation_editing: 'editado en español por',
  editing: 'editado por',
  desk: 'mesa de edición:',
  photo: { one: 'foto de', many: 'fotos de' },
  video: 'video de',
  graphics: 'gráficos de',
  data: 'datos de',
  research: 'investigación de',
  fact_checking: 'verificación de',
  production: 'producción de',
}
