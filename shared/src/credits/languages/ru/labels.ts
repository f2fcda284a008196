import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'репортаж:',
  additional_reporting: 'дополнительный репортаж:',
  contribution: 'при участии:',
  writing: {
    one: 'текст:',
    feminine: 'написала',
    masculine: 'написал',
  },
  compilation: 'составление:',
  translation: { one: 'перевод:', many: 'перевод:', feminine: 'перевела', masculine: 'перевёл' },
  translation_editing: 'редактор перевода',
  editing: { one: 'редактор', many: 'редакторы' },
  desk: 'выпускающая редакция:',
  photo: 'фото:',
  video: 'видео:',
  graphics: 'инфографика:',
  data: 'данные:',
  research: 'исследование:',
  fact_checking: 'проверка фактов:',
  production: 'производство:',
}
