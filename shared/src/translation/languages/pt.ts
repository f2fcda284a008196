import type { TranslationLanguage } from './translation-language.ts'

export const pt: TranslationLanguage = {
  tag: 'pt', script: 'spaced', decimal: ',',
  cardinals: 'zero um|uma dois|duas|ambos|ambas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte'.split(' '),
  numbers: { 30: 'trinta', 40: 'quarenta', 50: 'cinquenta', 60: 'sessenta', 70: 'setenta', 80: 'oitenta', 90: 'noventa', 12: 'dúzia|dúzias', 10: 'dezena|dezenas', 15: 'quinzena', 200: 'duzentos|duzentas', 300: 'trezentos|trezentas', 500: 'quinhentos|quinhentas' },
  ordinals: 'primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima oitavo|oitava nono|nona décimo|décima'.split(' '),
  fractions: { 0.5: 'metade|meio|meia', 0.33333333: 'terço|um terço', 0.25: 'um quarto|quarta parte', 0.75: 'três quartos', 0.66666667: 'dois terços', 0.2: 'um quinto', 0.1: 'um décimo|décimo' },
  scales: { 100: 'cem|cento|centenas', 1e3: 'mil', 1e6: 'milhão|milhões|mi|mln', 1e9: 'bilhão|bilhões|bi', 1e12: 'trilhão|trilhões|tri|bilião|biliões' },
  currencies: { dollar: 'dólar|dólares', EUR: 'euro|euros', GBP: 'libras esterlinas|libra esterlina', pound: 'libra|libras', JPY: 'iene|ienes', CNY: 'yuan|yuans|iuane|iuanes|renminbi', CHF: 'francos suíços|franco suíço', franc: 'franco|francos', rupee: 'rupia|rupias|rúpias', BRL: 'real|reais', RUB: 'rublo|rublos', TRY: 'lira|liras', PLN: 'zloty|zlotys', KRW: 'won|wons', peso: 'peso|pesos', krona: 'coroa|coroas', HKD: 'dólares de hong kong', AED: 'dirham|dirhams', SAR: 'riyal|riyals|rial', dinar: 'dinar|dinares', rand: 'rand|rands', cent: 'centavo|centavos|cêntimos' },
  percent: '%|por cento', points: 'ponto percentual|pontos percentuais|p.p.', point: 'ponto|pontos|ponto-base|pontos-base',
  months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  weekdays: ['segunda-feira|segunda-feiras', 'terça-feira|terça', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado|sábados', 'domingo|domingos'],
  units: ['minuto|minutos', 'hora|horas', 'dia|dias', 'semana|semanas', 'mês|meses', 'ano|anos', 'década|décadas'],
  am: 'da manhã|da madrugada|a.m.', pm: 'da tarde|da noite|p.m.', noon: 'meio-dia', midnight: 'meia-noite',
  hour: 'h|horas|hora', beforeHour: 'às', between: 'de', and: 'e',
  sources: 'fonte|fontes|funcionário|funcionários|autoridade|autoridades|diplomata|diplomatas|pessoas|testemunha|testemunhas|ministro|ministros|parlamentar|parlamentares|deputados|diretores|diretor|conselheiros|executivos|analistas|operadores|banqueiros|economistas|promotores|assessores|advogados|moradores|empregados|colegas|médicos|especialistas|negociadores|enviados|comandantes|delegados|representantes|policiais|investigadores|senadores|juízes|professores|vizinhos|sobreviventes|responsáveis|ex-ministros|residentes|agentes',
  today: 'hoje|ontem|amanhã', degrees: 'graus|grau|°c|°', belowZero: 'abaixo de zero|negativos|menos', century: 'século|séculos',
}
