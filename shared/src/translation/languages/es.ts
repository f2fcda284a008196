import type { TranslationLanguage } from './translation-language.ts'

export const es: TranslationLanguage = {
  tag: 'es', script: 'spaced', decimal: ',',
  cardinals: 'cero un|uno|una dos|ambos|ambas tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(' '),
  numbers: { 21: 'veintiún|veintiuno|veintiuna', 22: 'veintidós', 23: 'veintitrés', 24: 'veinticuatro', 25: 'veinticinco', 26: 'veintiséis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve', 30: 'treinta', 40: 'cuarenta', 50: 'cincuenta', 60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa', 12: 'docena|docenas', 10: 'decena|decenas', 15: 'quincena', 20: 'veintena', 200: 'doscientos|doscientas', 300: 'trescientos|trescientas', 500: 'quinientos|quinientas' },
  ordinals: 'primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima'.split(' '),
  fractions: { 0.5: 'mitad|medio|media', 0.33333333: 'tercio|un tercio', 0.25: 'una cuarta parte|un cuarto', 0.75: 'tres cuartas partes', 0.66666667: 'dos tercios', 0.2: 'quinta parte|un quinto', 0.1: 'décima parte|un décimo' },
  scales: { 100: 'cien|ciento|cientos', 1e3: 'mil|miles', 1e6: 'millón|millones|mill.', 1e9: 'millardo|millardos', 1e12: 'billón|billones' },
  currencies: { USD: 'dólares estadounidenses', dollar: 'dólar|dólares', EUR: 'euro|euros', GBP: 'libra esterlina|libras esterlinas', pound: 'libra|libras', JPY: 'yen|yenes', CNY: 'yuan|yuanes|renminbi', CHF: 'franco suizo|francos suizos', franc: 'franco|francos', rupee: 'rupia|rupias', BRL: 'real|reales', RUB: 'rublo|rublos', TRY: 'lira|liras', PLN: 'zloty|zlotys', KRW: 'won|wones', IDR: 'rupias indonesias', peso: 'peso|pesos', krona: 'corona|coronas', HKD: 'dólares de hong kong', AED: 'dirham|dirhams|dírhams', SAR: 'riyal|riyales|rial', dinar: 'dinar|dinares', rand: 'rand', hryvnia: 'grivna|grivnas', shekel: 'séquel|séqueles|shekels', cent: 'céntimo|céntimos|centavos' },
  percent: '%|por ciento', points: 'punto porcentual|puntos porcentuales', point: 'punto|puntos|punto básico|puntos básicos',
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre|setiembre', 'octubre', 'noviembre', 'diciembre'],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado|sábados', 'domingo|domingos'],
  units: ['minuto|minutos', 'hora|horas', 'día|días', 'semana|semanas', 'mes|meses', 'año|años', 'década|décadas'],
  am: 'a.m.|a. m.|am|de la mañana|de la madrugada', pm: 'p.m.|p. m.|pm|de la tarde|de la noche', noon: 'mediodía', midnight: 'medianoche',
  hour: 'horas|hora|h', beforeHour: 'a las|las|a la', between: 'de', and: 'y',
  sources: 'fuente|fuentes|funcionario|funcionarios|diplomático|diplomáticos|diplomática|personas|testigo|testigos|ministro|ministros|legislador|legisladores|diputados|directores|director|directivos|consejeros|ejecutivos|analistas|operadores|banqueros|economistas|fiscales|asesores|abogados|vecinos|empleados|colegas|médicos|expertos|negociadores|enviados|comandantes|delegados|representantes|agentes|investigadores|senadores|jueces|profesores|supervivientes|sobrevivientes|responsables|allegados|parlamentarios|exministros|residentes',
  today: 'hoy|ayer|mañana', degrees: 'grados|grado|°c|°', belowZero: 'bajo cero|menos', century: 'siglo|siglos',
}
