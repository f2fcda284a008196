import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'haber:',
  additional_reporting: 'ek haber:',
  contribution: 'katkıda bulunan:',
  writing: 'yazan:',
  compilation: 'derleyen:',
  translation: 'çeviri:',
  translation_editing: 'çeviri redaksiyonu:',
  editing: 'redaksiyon:',
  desk: 'haber masası:',
  photo: { one: 'fotoğraf:', many: 'fotoğraflar:' },
  video: 'video:',
  graphics: 'grafik:',
  data: 'veri:',
  research: 'araştırma:',
  fact_checking: 'doğrulama:',
  production: 'yapım:',
}
