import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'reportage',
  additional_reporting: 'reportage complémentaire',
  contribution: 'avec la contribution de',
  writing: 'rédigé par',
  compilation: 'compilé par',
  translation: 'version française',
  translation_editing: { one: 'version française éditée par', behindTranslation: 'édité par' },
  editing: 'édité par',
  desk: 'desk\u00a0:',
  photo: { one: 'photo', many: 'photos' },
  video: 'vidéo',
  graphics: 'infographie',
  data: 'données',
  research: 'recherche',
  fact_checking: 'vérification des faits',
  production: 'production',
}
