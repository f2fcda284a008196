import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'Bericht von',
  additional_reporting: 'weitere Berichterstattung:',
  contribution: 'Mitarbeit:',
  writing: 'geschrieben von',
  compilation: 'zusammengestellt von',
  translation: 'übersetzt von',
  translation_editing: 'deutsche Fassung redigiert von',
  editing: 'redigiert von',
  desk: 'Redaktion:',
  photo: { one: 'Foto:', many: 'Fotos:' },
  video: 'Video:',
  graphics: 'Grafik:',
  data: 'Daten:',
  research: 'Recherche:',
  fact_checking: 'Faktencheck:',
  production: 'Produktion:',
}
