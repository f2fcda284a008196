export const id = `
(Laporan oleh Rina Wibowo dan Agus Santoso di Jakarta; disunting oleh Dewi Lestari)
= reporting: Rina Wibowo @ Jakarta | reporting: Agus Santoso @ Jakarta | editing: Dewi Lestari

Penulis: Rina Wibowo
Editor: Dewi Lestari
= writing: Rina Wibowo | editing: Dewi Lestari

Pewarta: Rina Wibowo
Editor: Agus Santoso
= reporting: Rina Wibowo | editing: Agus Santoso

Reporter: Rina Wibowo, Editor: Dewi Lestari
= reporting: Rina Wibowo | editing: Dewi Lestari

Penerjemah: Agus Santoso
= translation: Agus Santoso

Foto: Agus Santoso/Antara
= photo: Agus Santoso

Diterjemahkan oleh Agus Santoso dari bahasa Inggris
= translation: Agus Santoso

Agus Santoso berkontribusi dalam laporan ini.
= contribution: Agus Santoso

Dengan kontribusi dari Agus Santoso di Surabaya
= contribution: Agus Santoso @ Surabaya

Oleh Rina Wibowo dan Agus Santoso
= reporting: Rina Wibowo | reporting: Agus Santoso

Infografis: Dewi Lestari
= graphics: Dewi Lestari

Editor : Sukarno
= editing: Sukarno

Laporan: Rina Wibowo | Editor: Agus Santoso
= reporting: Rina Wibowo | editing: Agus Santoso

Sumber: ANTARA
= reporting: ANTARA

Penulis: Rina W. | Editor: Agus S.
= writing: Rina W. | editing: Agus S.

(Reporter: Rina Wibowo; Editor: Dewi)
= reporting: Rina Wibowo | editing: Dewi
`
