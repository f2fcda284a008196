import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: '採寫：{}',
  additional_reporting: '補充採訪：{}',
  contribution: '協助採訪：{}',
  writing: '撰稿：{}',
  compilation: '整理：{}',
  translation: '編譯：{}',
  translation_editing: '審校：{}',
  editing: '編輯：{}',
  desk: '值班編輯：{}',
  photo: '攝影：{}',
  video: '影片：{}',
  graphics: '製圖：{}',
  data: '數據：{}',
  research: '資料：{}',
  fact_checking: '事實查核：{}',
  production: '製作：{}',
}
