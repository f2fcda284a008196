import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'reportagem de',
  additional_reporting: 'reportagem adicional de',
  contribution: { one: 'colaborou', many: 'colaboraram' },
  writing: 'texto de',
  compilation: 'compilado por',
  translation: 'tradução de',
  translation_editing: 'edição em português de',
  editing: 'edição de',
  desk: 'redação:',
  photo: { one: 'foto de', many: 'fotos de' },
  video: 'vídeo de',
  graphics: { one: 'gráfico de', many: 'gráficos de' },
  data: 'dados de',
  research: 'pesquisa de',
  fact_checking: 'checagem de',
  production: 'produção de',
}
