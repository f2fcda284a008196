export const pt = `
(Reportagem de Inês Caldeira em Lisboa e Luís Ferraz no Rio de Janeiro; edição de Marta Ibanez)
= reporting: Inês Caldeira @ Lisboa | reporting: Luís Ferraz @ Rio de Janeiro | editing: Marta Ibanez

(Por Inês Caldeira e Luís Ferraz; edição de Marta Ibanez)
= reporting: Inês Caldeira | reporting: Luís Ferraz | editing: Marta Ibanez

(Por Inês Caldeira; com reportagem adicional de Luís Ferraz em Brasília)
= reporting: Inês Caldeira | additional_reporting: Luís Ferraz @ Brasília

((Tradução Redação São Paulo, 55 11 56447702)) REUTERS IC LF
= translation: Redação São Paulo

Colaboraram Luís Ferraz e Marta Ibanez
= contribution: Luís Ferraz | contribution: Marta Ibanez

Com informações da Reuters e da AFP
= contribution: Reuters | contribution: AFP

Texto: Inês Caldeira. Fotos: Luís Ferraz. Arte: Marta Ibanez
= writing: Inês Caldeira | photo: Luís Ferraz | graphics: Marta Ibanez

Edição: Marta Ibanez
= editing: Marta Ibanez

Tradução de Paulo Nunes
= translation: Paulo Nunes

Foto: Luís Ferraz/Agência Brasil
= photo: Luís Ferraz

Inês Caldeira e Luís Ferraz contribuíram para esta reportagem.
= contribution: Inês Caldeira | contribution: Luís Ferraz

Checagem: Marta Ibanez; pesquisa: Paulo Nunes
= fact_checking: Marta Ibanez | research: Paulo Nunes

Reportagem: Inês Caldeira / Edição: Marta Ibanez
= reporting: Inês Caldeira | editing: Marta Ibanez

(Texto de Inês Caldeira; tradução de Paulo Nunes, em São Paulo)
= writing: Inês Caldeira | translation: Paulo Nunes @ São Paulo

Produção: Paulo Nunes e Marta Ibanez
= production: Paulo Nunes | production: Marta Ibanez

(Reportagem de Ana Roy)
= reporting: Ana Roy

(Por Ana Roy, em São Paulo; edição de Luís Mora)
= reporting: Ana Roy @ São Paulo | editing: Luís Mora

* Com informações da Agência Brasil
= contribution: Agência Brasil

Colaborou: Ana Roy
= contribution: Ana Roy

(Reportagem adicional de Ana Roy e Ben Okoye)
= additional_reporting: Ana Roy | additional_reporting: Ben Okoye

Texto por: Ana Roy
= writing: Ana Roy

(Por Nadia Souza e Pedro Anes, com reportagem de Luís Mar)
= reporting: Nadia Souza | reporting: Pedro Anes | additional_reporting: Luís Mar

Colaborou Nadia Souza, de Brasília
= contribution: Nadia Souza @ Brasília

(Nadia Souza, Pedro Anes e Luís Mar)
= reporting: Nadia Souza | reporting: Pedro Anes | reporting: Luís Mar

Reportagem Nadia Souza; Edição Pedro Anes
= reporting: Nadia Souza | editing: Pedro Anes
`
