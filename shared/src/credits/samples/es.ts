export const es = `
(Reporte de Inés Calderón en Lima, reporte adicional de Luis Ferrer en Quito; editado por Marta Ibáñez)
= reporting: Inés Calderón @ Lima | additional_reporting: Luis Ferrer @ Quito | editing: Marta Ibáñez

(Reporte de Inés Calderón y Luis Ferrer. Editado en español por Marta Ibáñez y Javier Luna)
= reporting: Inés Calderón | reporting: Luis Ferrer | translation_editing: Marta Ibáñez | translation_editing: Javier Luna

(Por Inés Calderón, con reporte de Luis Ferrer. Traducido por Javier Luna)
= reporting: Inés Calderón | additional_reporting: Luis Ferrer | translation: Javier Luna

(Información de Inés Calderón; traducido por Javier Luna en Gdansk; editado por Marta Ibáñez)
= reporting: Inés Calderón | translation: Javier Luna @ Gdansk | editing: Marta Ibáñez

Con información de EFE y AFP
= contribution: EFE | contribution: AFP

Con la colaboración de Luis Ferrer desde Bogotá
= contribution: Luis Ferrer @ Bogotá

Inés Calderón y Luis Ferrer contribuyeron a este reportaje.
= contribution: Inés Calderón | contribution: Luis Ferrer

Texto: Inés Calderón. Fotos: Luis Ferrer. Edición: Marta Ibáñez.
= writing: Inés Calderón | photo: Luis Ferrer | editing: Marta Ibáñez

Traducción: Javier Luna
= translation: Javier Luna

Foto de Luis Ferrer / EFE
= photo: Luis Ferrer

ic/lf/mi
= desk: ic | desk: lf | desk: mi

Reportaje: Inés Calderón e Ignacio Mora
= reporting: Inés Calderón | reporting: Ignacio Mora

Infografía: Marta Ibáñez; datos: Javier Luna
= graphics: Marta Ibáñez | data: Javier Luna

Traducción del inglés de Javier Luna
= translation: Javier Luna

(Escrito por Inés Calderón; Editado por Marta Ibáñez)
= writing: Inés Calderón | editing: Marta Ibáñez

Producción: Luis Ferrer y Marta Ibáñez
= production: Luis Ferrer | production: Marta Ibáñez

Redacción: Inés Calderón
= writing: Inés Calderón

(Reporte de Inés Calderón en Ciudad de México y Luis Ferrer en Tijuana, México; editado por Marta Ibáñez)
= reporting: Inés Calderón @ Ciudad de México | reporting: Luis Ferrer @ Tijuana, México | editing: Marta Ibáñez

(Reporte de Ana Roy; Editado por Ben Okoye)
= reporting: Ana Roy | editing: Ben Okoye

(Reporte de Ana Roy y Ben Okoye; traducido por Luis Mora, editado por Marta Gil)
= reporting: Ana Roy | reporting: Ben Okoye | translation: Luis Mora | editing: Marta Gil

(Con reporte de Ana Roy en Lima. Escrito por Ben Okoye. Editado en español por Marta Gil)
= additional_reporting: Ana Roy @ Lima | writing: Ben Okoye | translation_editing: Marta Gil

Con información de Ana Roy
= contribution: Ana Roy

Por Ana Roy, enviada especial
= reporting: Ana Roy

Ana Roy / EFE
= reporting: Ana Roy

EFE/Ana Roy
= reporting: Ana Roy

lmr/mgl/cda
= desk: lmr | desk: mgl | desk: cda

Fotografías: Ana Roy | Texto: Ben Okoye
= photo: Ana Roy | writing: Ben Okoye

Crédito de foto: Ana Roy
= photo: Ana Roy

Colaboraron en esta nota Ana Roy y Ben Okoye
= contribution: Ana Roy | contribution: Ben Okoye

(Información de Nadia Solís en Berlín; traducido por Pedro Ansa; editado por Luz Marín)
= reporting: Nadia Solís @ Berlín | translation: Pedro Ansa | editing: Luz Marín

(Reporte de Nadia Solís, editado en español por Pedro Ansa)
= reporting: Nadia Solís | translation_editing: Pedro Ansa

(Reporte adicional de Nadia Solís, Pedro Ansa y Luz Marín; Escrito por Juan Ríos. Editado por Inés Mar)
= additional_reporting: Nadia Solís | additional_reporting: Pedro Ansa | additional_reporting: Luz Marín | writing: Juan Ríos | editing: Inés Mar

nsl/pan
= desk: nsl | desk: pan

Agencias / Nadia Solís
= reporting: Nadia Solís

(Nadia Solís)
= reporting: Nadia Solís

Texto y fotos: Nadia Solís
= writing: Nadia Solís | photo: Nadia Solís
`
