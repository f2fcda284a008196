import type { CreditRole } from '../../credit.ts'

/** For one and for several people. */
export const labels: Record<CreditRole, readonly [string, string]> = {
  reporting: ['reportage', 'reportage'],
  additional_reporting: ['reportage complémentaire', 'reportage complémentaire'],
  contribution: ['avec la contribution de', 'avec la contribution de'],
  writing: ['rédigé par', 'rédigé par'],
  compilation: ['compilé par', 'compilé par'],
  editing: ['édité par', 'édité par'],
  desk: ['desk :', 'desk :'],
  photo: ['photo', 'photos'],
  video: ['vidéo', 'vidéo'],
  graphics: ['infographie', 'infographie'],
  data: ['données', 'données'],
  production: ['production', 'production'],
  translation: ['version française', 'version française'],
  translation_editing: ['édité par', 'édité par'],
}

/** When no clause before it says that a French version follows. */
export const ALONE = 'version française éditée par'
